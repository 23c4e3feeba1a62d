// `npm start`: Saman on the database that DATABASE_URL names, or else on an embedded one in the project's folder `.data`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWithDatabase } from './start/parent.js';
import { StartProblem } from './start/start-problem.js';

const main = new URL('main.js', import.meta.url);
const data = resolve(process.env.SAMAN_DATA || fileURLToPath(new URL('../../../.data', import.meta.url)));

if (process.env.DATABASE_URL) {
  await import(main.href);
} else {
  try {
    process.exitCode = await runWithDatabase(data, fileURLToPath(main));
  } catch (error) {
    if (!(error instanceof StartProblem) && !isOfTheSystem(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** What the operating system refused (a folder that cannot be written, a program that cannot be run): its words name what and where. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
