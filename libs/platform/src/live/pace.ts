// In which steps members catch up.
import { setTimeout as pause } from 'node:timers/promises';

/** Fewer than are read at once, so that each step is one forward. */
const LARGEST_STRIDE = 256;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Where a step for a member begins: a little before its cursor, so that members with cursors near each other take the same steps. At most
 * twice what it lacks is read.
 */
export function startOf(cursor: number, position: number): number {
  const stride = Math.min(LARGEST_STRIDE, 2 ** Math.ceil(Math.log2(position - cursor)));
  return cursor - (cursor % stride);
}

/** Growing, and not the same for all: they would come back all at once. */
export const restAfter = (failures: number): Promise<void> =>
  pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2));

/** What is left of so many ms since something began. */
export async function restOf(ms: number, begun: number): Promise<void> {
  const left = begun + ms - performance.now();
  if (left > 0) await pause(left);
}
