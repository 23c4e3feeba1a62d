// `npm run operator -- EMAIL`: makes somebody an OPERATOR, on the database that DATABASE_URL names or the one of the running `npm start`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '@saman/kernel';
import { makeOperator } from '@saman/organisations';
import { argument, Database, Email } from '@saman/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { runningPostgres } from './start/local-postgres.js';
import { StartProblem } from './start/start-problem.js';

const data = resolve(process.env.SAMAN_DATA || fileURLToPath(new URL('../../../.data', import.meta.url)));

try {
  const email = await emailOf(process.argv[2]);
  const password = await withDatabase(await databaseUrl(), (database) => makeOperator(database, email));
  console.log(
    `${email} is an OPERATOR. One-time password: ${password}\n` +
      'It signs in once, within 24 hours: choose a password of your own then. It is not shown again; this command makes another.',
  );
} catch (error) {
  const sentence = sentenceOf(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

async function emailOf(text: string | undefined): Promise<string> {
  if (text === undefined) throw new StartProblem('Whom? npm run operator -- somebody@example.org');
  return (await argument('email', Email()).transform(text, { type: 'custom' })) as string;
}

async function databaseUrl(): Promise<string> {
  const url = process.env.DATABASE_URL || (await runningPostgres(data));
  if (url === undefined)
    throw new StartProblem('No database runs here: start Saman first (npm start), or set DATABASE_URL.');
  return url;
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const source = await new DataSource({ type: 'postgres', url, entities: [] }).initialize();
  const pool = new pg.Pool({ connectionString: url });
  try {
    return await work(new Database(source, pool));
  } finally {
    await Promise.all([source.destroy(), pool.end()]);
  }
}

/** What went wrong, in one sentence; null for what should not happen. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof StartProblem || error instanceof Problem) return error.message;
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  // undefined_table
  if (driverError?.code === '42P01') return 'The database has no tables yet: start Saman on it once, then try again.';
  return code === undefined ? null : `The database cannot be reached (${code}).`;
}
