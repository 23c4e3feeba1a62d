import type { TestApp } from './app.js';

const TRIES = 3;

/** How many statements a question costs. What else goes on in the application just then can only add to it: the least of some tries counts. */
export async function costOf(app: TestApp, ask: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let one = 0; one < TRIES; one += 1) {
    const before = app.database.statements;
    await ask();
    costs.push(app.database.statements - before);
  }
  return Math.min(...costs);
}
