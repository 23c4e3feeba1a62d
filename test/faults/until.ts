import { setTimeout as pause } from 'node:timers/promises';

/** Looks until it holds. False: it did not within `patienceMs`. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await pause(100);
  }
  return true;
}
