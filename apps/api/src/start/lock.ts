// One start at a time per data folder. The lock file names its holder and, once it runs, the holder's API child: who kills the
// former leaves the latter to close the database, and the next start waits for that.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { runningProcess } from './processes.js';
import { StartProblem } from './start-problem.js';

/** How long a start waits for the orphaned child of an earlier one, in ms; longer than that child takes at worst. */
const PATIENCE = 45_000;

export interface Lock {
  /** Names a child that must have ended, too, before the lock is free. */
  shareWith(pid: number): void;
  release(): void;
}

/** Takes the lock `file`, from dead holders too. A StartProblem when another start holds it. */
export async function takeLock(file: string): Promise<Lock> {
  const mine = entry(process.pid);
  const deadline = Date.now() + PATIENCE;
  while (!claimed(file, mine)) {
    const text = read(file);
    const [holder, child] = text.split('\n').map(livingProcess);
    if (holder) throw new StartProblem(`Saman is already running here (process ${holder}). Stop that one first.`);
    if (!child) discard(file, text);
    else if (Date.now() < deadline) await delay(100);
    else
      throw new StartProblem(`A server of an earlier start is still running here (process ${child}). Stop it first.`);
  }
  return {
    shareWith: (pid) => {
      writeFileSync(own(file), `${mine}\n${entry(pid)}`);
      renameSync(own(file), file);
    },
    release: () => {
      if (read(file).startsWith(mine)) rmSync(file, { force: true });
    },
  };
}

const own = (file: string) => `${file}.${String(process.pid)}`;

const entry = (pid: number) => `${String(pid)} ${runningProcess(pid)?.born ?? ''}`;

function livingProcess(line: string): string | undefined {
  const [pid = ''] = line.split(' ');
  return /^[1-9]\d*$/.test(pid) && runningProcess(Number(pid)) && entry(Number(pid)) === line ? pid : undefined;
}

/** A hard link appears whole or not at all, so nobody ever reads half a lock. */
function claimed(file: string, text: string): boolean {
  writeFileSync(own(file), text);
  try {
    linkSync(own(file), file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own(file), { force: true });
  }
}

/** Removes the lock if it still says `text`; one that another start has taken meanwhile is put back. */
function discard(file: string, text: string): void {
  try {
    renameSync(file, own(file));
  } catch {
    return;
  }
  if (read(own(file)) !== text) claimed(file, read(own(file)));
  rmSync(own(file), { force: true });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
