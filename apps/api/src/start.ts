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
    if (error instanceof StartProblem) console.error(error.message);
    else if (error instanceof Error && 'syscall' in error) console.error(`Saman cannot start: ${error.message}`);
    else throw error;
    process.exitCode = 1;
  }
}
