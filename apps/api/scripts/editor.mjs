// Bundles the query editor (GraphiQL, its workers, React and the WebSocket client) into editor/dist, so that it works without internet.
// Does nothing when it is there already and neither it nor a package has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('..', import.meta.url));
const folder = join(api, 'editor/dist');
const stampFile = join(folder, '.built');
const sources = ['editor/editor.js', 'scripts/editor.mjs', '../../package-lock.json'].map((path) => join(api, path));

/** Bundles one entry; gives the name of its output with an extension. Names carry a hash of what is in them, so they are kept for ever. */
async function bundle(entry, plugins = []) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'external',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    plugins,
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  return (extension) => names.find((name) => name.endsWith(extension));
}

/** `import SomeWorker from 'module?worker'`, as graphiql writes it: the module becomes a file of its own. */
const workers = {
  name: 'workers',
  setup(main) {
    main.onResolve({ filter: /\?worker$/ }, async ({ path, resolveDir, kind }) => {
      const found = await main.resolve(path.replace('?worker', ''), { resolveDir, kind });
      return { path: found.path, errors: found.errors, namespace: 'worker' };
    });
    main.onLoad({ filter: /.*/, namespace: 'worker' }, async ({ path }) => {
      const url = JSON.stringify(`./${(await bundle(path))('.js')}`);
      return {
        contents: `export default function () { return new Worker(new URL(${url}, import.meta.url), { type: 'module' }); }`,
      };
    });
  },
};

const page = (script, style) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Saman: query editor</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphql/editor/${style}" />
    <style>html, body, #editor { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="editor">Loading the query editor …</div>
    <script type="module" src="/graphql/editor/${script}"></script>
  </body>
</html>
`;

const stamp = createHash('sha256');
for (const path of sources) stamp.update(readFileSync(path));
const now = stamp.digest('hex');
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== now) {
  rmSync(folder, { recursive: true, force: true });
  const output = await bundle(join(api, 'editor/editor.js'), [workers]);
  writeFileSync(join(folder, 'index.html'), page(output('.js'), output('.css')));
  writeFileSync(stampFile, now);
}
