import { Problem } from '@saman/kernel';
import { StartProblem } from './start/start-problem.js';

/** Codes of Node and PostgreSQL that say enough: the database cannot be reached, entered, or set up by this user. */
const OF_DATABASE = /^(E[A-Z]+|08...|28...|3D...|42501|53...|57P..)$/;

/** What kept a program from starting: sentences for whoever started it, or, for what should not happen, all there is to know. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StartProblem || error instanceof Problem) return error.message;
  const { code = '', syscall } = error as { code?: string; syscall?: string };
  if (code === 'EADDRINUSE') return 'The address is in use: stop what listens there, or set another PORT.';
  if (syscall === 'listen' || syscall === 'getaddrinfo') return `Saman cannot listen or connect: ${error.message}`;
  if (OF_DATABASE.test(code)) return `The database of DATABASE_URL cannot be used: ${error.message || code}`;
  return error.stack ?? error.message;
}
