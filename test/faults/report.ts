import { flows, type Recovery } from './pulse.js';

/** A fault that was overcome. */
export interface Overcome {
  /** In words, without what it was done to. */
  readonly fault: string;
  readonly recovery: Recovery;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** A line for each kind of fault: how often it came, and the longest that it was felt, until the first deed, event or news again, and until all had one. */
export function table(overcome: readonly Overcome[]): string {
  const kinds = [...new Set(overcome.map(({ fault }) => fault))].sort();
  const rows = kinds.map((kind) => {
    const those = overcome.filter(({ fault }) => fault === kind);
    const longest = flows.map((flow) => {
      const worst = (of: 'first' | 'all') => seconds(Math.max(...those.map(({ recovery }) => recovery[flow][of])));
      return `${worst('first')} / ${worst('all')}`;
    });
    return [kind, String(those.length), ...longest];
  });
  const head = ['fault', 'times', ...flows.map((flow) => `${flow}, s`)];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
