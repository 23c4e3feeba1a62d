import { setInterval } from 'node:timers/promises';
import type { LocalPostgres } from './local-postgres.js';

const LOOK_EVERY = 1_000;

/**
 * Looks once a second whether the database runs, and starts it again where it does not: nobody else would. Resolves after `over`, when
 * nothing is being started any more; rejects with a StartProblem when the database cannot be started.
 */
export async function keepDatabase(
  database: Pick<LocalPostgres, 'isRunning' | 'startAgain' | 'log'>,
  over: AbortSignal,
): Promise<void> {
  for (const looks = setInterval(LOOK_EVERY, undefined, { signal: over }); await isNext(looks);) {
    if (database.isRunning()) continue;
    console.error(`The database has ended unexpectedly; starting it again. Its messages: ${database.log}`);
    await database.startAgain();
  }
}

/** An interval that is called off rejects. */
const isNext = (looks: AsyncIterator<undefined>): Promise<boolean> =>
  looks.next().then(
    () => true,
    () => false,
  );
