// Counts tests in jest's JSON. As a program it adds up several runs, and one
// that left no results counts as a failure: node test/checks/count.mjs RESULTS.json...
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What a run came to; a file that does not even load has no tests of its own and counts as one that failed. */
export function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

/** The line that a run ends with. */
export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of process.argv.slice(2)) {
    const counted = existsSync(file)
      ? count(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 1, skipped: 0 };
    for (const key of Object.keys(sum)) sum[key] += counted[key];
  }
  console.log(inWords(sum));
}
