// Bundles the app into dist, each text beside a compressed copy of itself, and what the server renders its pages with into server/dist. Does nothing when it is there already and neither it nor a package has changed.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const web = fileURLToPath(new URL('..', import.meta.url));
const output = join(web, 'dist');
const stampFile = join(output, '.built');
const sources = ['index.html', 'vite.config.ts', 'package.json', 'scripts/build.mjs', '../../package-lock.json'];

const filesIn = (folder) =>
  readdirSync(join(web, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(web, path)).isFile());

function stamp() {
  const hash = createHash('sha256');
  for (const path of [...sources, ...filesIn('src'), ...filesIn('public')].sort())
    hash.update(`${path}\n`).update(readFileSync(join(web, path)));
  return hash.digest('hex');
}

/** A page is rendered in several goes, each when an answer is there: the clock stands still meanwhile, so that it asks the same again. */
const steadyClock = {
  name: 'steady-clock',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(join(web, 'src'))
      ? code.replaceAll(/new Date\(\)|\bDate\.now\(\)/g, 'new Date(Math.floor(Date.now() / 60_000) * 60_000)')
      : null,
};

/** What only a browser has: on the server all of it is src/server/on-device.ts. */
const onDevice = ['app/visit.ts', 'offline/contact.ts', 'offline/queue.ts', 'i18n/all-words.ts'].map((path) =>
  join(web, 'src', path),
);
const withoutDevice = {
  name: 'without-device',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && onDevice.includes(found.id) ? join(web, 'src/server/on-device.ts') : found;
  },
};

/** The server names a page's files in its head: it is told where the page's code is. */
const modulesNamed = {
  name: 'modules-named',
  enforce: 'pre',
  transform: (code, id) =>
    id === join(web, 'src/app/routes.tsx')
      ? code.replaceAll(
          /(?:page|first)\(\(\) => import\('(.+?)\.js'\)/g,
          (call, path) => `${call}, '${join('src/app', path)}.tsx'`,
        )
      : null,
};

/** What each page and each language loads, besides what every page begins with. */
function filesOf(output) {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const html = output.find(({ fileName }) => fileName === 'index.html').source;
  const loadedBy = (file, seen = new Set()) => {
    if (html.includes(file) || seen.has(file)) return seen;
    seen.add(file);
    for (const next of chunks.get(file).imports) loadedBy(next, seen);
    return seen;
  };
  const pages = [...chunks.values()].filter(({ isDynamicEntry }) => isDynamicEntry);
  return Object.fromEntries(
    pages.map(({ fileName, facadeModuleId }) => {
      const scripts = [...loadedBy(fileName)];
      const sheets = scripts.flatMap((file) => [...(chunks.get(file).viteMetadata?.importedCss ?? [])]);
      return [relative(web, facadeModuleId), { scripts, sheets: [...new Set(sheets)] }];
    }),
  );
}

async function compress(path) {
  const text = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(text, { params: quality }));
}

/** What opens without a network: the page without content, and all that it may load. Of the font, what our languages are written with. */
function filesOfRelease() {
  const html = readFileSync(join(output, 'index.html'));
  const shell = `assets/app-${createHash('sha256').update(html).digest('hex').slice(0, 8)}.html`;
  copyFileSync(join(output, 'index.html'), join(output, shell));
  const isNeeded = (path) =>
    !/\.(woff2|png|webmanifest)$/.test(path) || /inter-(latin|sami)-[\w-]{8}\.woff2$/.test(path);
  const files = filesIn('dist')
    .map((path) => path.slice('dist'.length))
    .filter((path) => !/^\/(index\.html|\.)|\.br$/.test(path) && isNeeded(path));
  return { shell: `/${shell}`, files: files.sort() };
}

/** The service worker knows the release's files by their names, which carry a hash of what is in them. */
async function buildWorker(build) {
  const { shell, files } = filesOfRelease();
  const release = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
  await build({
    root: web,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files), SHELL: JSON.stringify(shell), RELEASE: JSON.stringify(release) },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: 'src/worker/service-worker.ts', output: { entryFileNames: 'service-worker.js' } },
    },
  });
}

const now = stamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== now) {
  const { build } = await import('vite');
  const { output: files } = await build({ root: web, logLevel: 'warn' });
  await buildWorker(build);
  await build({
    root: web,
    logLevel: 'warn',
    plugins: [steadyClock, withoutDevice, modulesNamed],
    // whole, since what it is made of is not there where the app only runs
    ssr: { noExternal: true, target: 'node' },
    define: {
      'process.env.NODE_ENV': '"production"',
      location: 'globalThis.samanIsAt',
      FILES_OF: JSON.stringify(filesOf(files)),
    },
    build: { ssr: 'src/server/render.tsx', outDir: 'server/dist', copyPublicDir: false, emptyOutDir: true },
  });
  const texts = filesIn('dist').filter((path) => /\.(html|js|css|svg|webmanifest)$/.test(path));
  await Promise.all(texts.map((path) => compress(join(web, path))));
  writeFileSync(stampFile, now);
}
