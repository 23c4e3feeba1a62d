// Bundles the app into dist, each text beside a compressed copy of itself. Does nothing when it is there already and neither it nor a package has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

async function compress(path) {
  const text = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(text, { params: quality }));
}

const now = stamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== now) {
  const { build } = await import('vite');
  await build({ root: web, logLevel: 'warn' });
  const texts = filesIn('dist').filter((path) => /\.(html|js|css|svg|webmanifest)$/.test(path));
  await Promise.all(texts.map((path) => compress(join(web, path))));
  writeFileSync(stampFile, now);
}
