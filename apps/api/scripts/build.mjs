// Builds: schema and types, then tsc -b, then the removal of output whose source is gone (tsc -b never removes it, and
// jest or the migrations would still find it), at last the query editor and the web app. Usage: node apps/api/scripts/build.mjs [PROJECT], by
// default the tests, which need everything. Does nothing when no source has changed since the last time. Writes only files that differ, so a running server stays whole.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const goal = process.argv[2] ?? 'test';
const projects = [...rooms.map((room) => `libs/${room}`), 'apps/api', 'test'];
const sourceFolder = (project) => join(root, project, project === 'test' ? '' : 'src');
const stampFile = join(root, goal, 'dist/.built');

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => name !== 'dist' && name !== 'node_modules',
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** Changes whenever a source, a setting or the compiler does; empty when a project has no output yet. */
function stamp() {
  const wanted = goal === 'test' ? projects : projects.filter((project) => project !== 'test');
  if (wanted.some((project) => !existsSync(join(root, project, 'dist/tsconfig.tsbuildinfo')))) return '';
  const settings = [
    'tsconfig.base.json',
    'package-lock.json',
    'apps/api/schema.graphql',
    ...wanted.map((project) => `${project}/tsconfig.json`),
  ];
  const paths = [
    ...filesIn(join(root, 'apps/api/scripts')),
    ...settings.map((file) => join(root, file)),
    ...wanted.flatMap((project) => filesIn(sourceFolder(project))),
  ];
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function compile() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-b', goal], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function removeGhosts(project) {
  const output = join(root, project, 'dist');
  if (!existsSync(output)) return;
  for (const entry of readdirSync(output, { recursive: true })) {
    const source = /^(.*)\.(d\.ts|js)(\.map)?$/.exec(entry)?.[1];
    if (source && !existsSync(join(sourceFolder(project), `${source}.ts`))) removeFile(join(output, entry), output);
  }
}

function removeFile(path, output) {
  rmSync(path, { force: true });
  for (let folder = dirname(path); folder !== output && readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}

async function build() {
  const { stale } = await import('./schema.mjs');
  for (const [path, text] of stale()) writeFileSync(path, text);
  const status = compile();
  if (status !== 0) return status;
  projects.forEach(removeGhosts);
  writeFileSync(stampFile, stamp());
  return 0;
}

const before = stamp();
if (before === '' || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== before) {
  try {
    process.exitCode = await build();
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}
if (!process.exitCode) {
  await import('./editor.mjs');
  await import('../../web/scripts/build.mjs');
}
