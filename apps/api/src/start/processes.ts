// What the operating system knows about a process. A number alone is not enough: numbers are used again, and zombies still answer to signals.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface RunningProcess {
  /** When it began, as the system counts; with the number it tells this process from every other. */
  born: string;
  /** The command line, arguments separated by spaces. */
  command: string;
}

/** The process with this number, or undefined when it is gone or a zombie. */
export function runningProcess(pid: number): RunningProcess | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): RunningProcess | undefined {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  // proc(5): the name in parentheses may hold anything; after it come field 3 (state) and, as field 22, the time of birth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (/[ZX]/.test(fields[0] ?? '')) return undefined;
  const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
    .replaceAll('\0', ' ')
    .trim();
  return { born: fields[19] ?? '', command };
}

function fromPs(pid: number): RunningProcess | undefined {
  const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
  const line = execFileSync('ps', ['-ww', '-o', 'stat=,lstart=,args=', '-p', String(pid)], options).trim();
  const [, state, born, command] = /^(\S+)\s+((?:\S+\s+){4}\S+)\s+(.*)$/s.exec(line) ?? [];
  if (state === undefined || born === undefined || command === undefined || state.startsWith('Z')) return undefined;
  return { born, command };
}
