// What a benchmark finds, and how it is shown.
import type { Cluster } from './cluster.js';

export interface Finding {
  what: string;
  ours: string;
  /** What it is compared with, or empty. */
  floor: string;
  figure: string;
  target: string;
  holds: boolean;
}

export type Benchmark = (cluster: Cluster) => Promise<Finding[]>;

/** A figure that is wanted to be `most` or less. */
export const atMost = (what: string, value: number, most: number, unit: string): Finding => ({
  ...{ what, ours: `${shown(value)} ${unit}`, floor: '', figure: `${shown(value)} ${unit}` },
  ...{ target: `<= ${most} ${unit}`, holds: value <= most },
});

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

export function table(findings: readonly Finding[]): string {
  const rows = [
    ['what', 'ours', 'compared with', 'figure', 'target', 'holds'],
    ...findings.map(({ what, ours, floor, figure, target, holds }) => [
      ...[what, ours, floor, figure, target],
      holds ? 'yes' : 'NO',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
