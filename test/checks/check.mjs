// Everything that can be seen without running a story. One line a check, its output only where it fails.
// Usage, after an install: node test/checks/check.mjs [NAME...], e.g. `npm run check -- floors`.
import { execFile } from 'node:child_process';
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

/** What the others read: first, by themselves. */
const FIRST = ['schema', 'types'];
/** As long as all the others together, so it runs beside them. */
const LONGEST = 'lint';

const succeeds = (name, [program, ...args]) =>
  new Promise((resolve) => {
    const began = Date.now();
    execFile(program, args, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${error ? 'FAILED' : 'ok    '} ${name.padEnd(10)} ${seconds} s`);
      if (error) console.log(`${stdout}${stderr}`);
      resolve(!error);
    });
  });

async function carryOut(name) {
  if (checks[name]) return succeeds(name, checks[name]);
  console.log(name in checks ? `left   ${name} (${contract} is not here)` : `FAILED ${name}: there is no such check`);
  return name in checks;
}

async function inTurn(names) {
  const outcomes = [];
  for (const name of names) outcomes.push(await carryOut(name));
  return outcomes;
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
const isFirst = (name) => FIRST.includes(name);
const others = wanted.filter((name) => !isFirst(name) && name !== LONGEST);
const first = await inTurn(wanted.filter(isFirst));
const lanes = await Promise.all([inTurn(wanted.filter((name) => name === LONGEST)), inTurn(others)]);
process.exitCode = [...first, ...lanes.flat()].every(Boolean) ? 0 : 1;
