import { execFileSync } from 'node:child_process';

/** A process and all below it, parents first; nobody for what cannot be one of ours. */
export function familyOf(pid: number): number[] {
  if (!(pid > 1)) return [];
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const parent of family) family.push(...all.flatMap(([own = 0, of]) => (of === parent ? own : [])));
  return family;
}

/** Sends a signal to each that is still there. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // it has gone by itself
    }
  }
}
