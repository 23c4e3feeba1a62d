// Everything that can be seen without running a story. One line a check, its output only where it fails.
// Usage, after an install: node test/checks/check.mjs [NAME...], e.g. `npm run check -- floors`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contract = '../shared/contract/check.mjs';
const hasContract = existsSync(new URL(`../../${contract}`, import.meta.url));
const node = (...args) => [process.execPath, ...args];
const tool = (name, ...args) => node(`node_modules/${name}`, ...args);

const checks = {
  schema: node('apps/api/scripts/schema.mjs', '--check'),
  types: node('apps/api/scripts/build.mjs'),
  documents: node('apps/web/scripts/documents.mjs', '--check'),
  web: tool('typescript/bin/tsc', '-p', 'apps/web'),
  worker: tool('typescript/bin/tsc', '-p', 'apps/web/src/worker'),
  readme: node('test/checks/readme.mjs', '--check'),
  contract: hasContract && node(contract, 'apps/api/schema.graphql'),
  strategy: hasContract && node('test/checks/strategy.mjs'),
  floors: tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'test/checks/floors.mjs',
    'libs/*/src',
    'apps/*/src',
    'test',
  ),
  format: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  lint: tool('eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  knip: tool('knip/bin/knip.js', '--no-config-hints'),
  migrations: node('test/checks/migrations.mjs'),
};

function carryOut(name, [program, ...args]) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
const outcomes = wanted.map((name) => {
  if (checks[name]) return carryOut(name, checks[name]);
  console.log(name in checks ? `left   ${name} (${contract} is not here)` : `FAILED ${name}: there is no such check`);
  return name in checks;
});
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
