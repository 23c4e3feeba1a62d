// Builds, runs jest and prints the count as the last line. A run that tests nothing is a failure.
// Usage: node test/checks/test.mjs [JEST ARGUMENTS], e.g. `npm test -- need`. The results go to TEST_RESULTS, by default test-results.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count, inWords } from './count.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = process.env.TEST_RESULTS ?? join(root, 'test-results.json');

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function runJest() {
  const jest = 'node_modules/jest/bin/jest.js';
  return run(jest, '--json', `--outputFile=${results}`, ...process.argv.slice(2));
}

rmSync(results, { force: true });
let status = run('apps/api/scripts/build.mjs') || runJest();
if (existsSync(results)) {
  const counted = count(JSON.parse(readFileSync(results, 'utf8')));
  if (counted.passed === 0 || counted.failed > 0) status ||= 1;
  console.log(inWords(counted));
} else status ||= 1;
process.exitCode = status;
