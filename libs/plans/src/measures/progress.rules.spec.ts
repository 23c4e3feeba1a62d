/// <reference types="jest" />
import { Problem } from '@saman/kernel';
import type { MeasureStatus } from '../schema.gen.js';
import { moved, nextStep } from './progress.rules.js';

const STATUSES: readonly MeasureStatus[] = ['PLANNED', 'ONGOING', 'DONE', 'STOPPED'];
const step = (to: MeasureStatus, facts: object = {}) => ({ to, on: '2026-03-01', result: 'Gjort.', ...facts });

function outcome(from: { status: MeasureStatus; begunOn: string | null }, to: ReturnType<typeof step>): string {
  try {
    return nextStep(from, to);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems.map(({ rule }) => rule).join();
  }
}

describe('a step of a measure', () => {
  it('goes to its end and back to work, and nowhere else', () => {
    const table = STATUSES.map((status) => STATUSES.map((to) => outcome({ status, begunOn: null }, step(to))));
    const none = 'MEASURE_STEP';
    expect(table).toEqual([
      [none, 'MEASURE_STARTED', 'MEASURE_DONE', 'MEASURE_STOPPED'],
      [none, none, 'MEASURE_DONE', 'MEASURE_STOPPED'],
      [none, 'MEASURE_REOPENED', none, none],
      [none, 'MEASURE_REOPENED', none, none],
    ]);
  });

  it('to an end says what came of it, and is not before the beginning', () => {
    const ongoing = { status: 'ONGOING', begunOn: '2026-03-02' } as const;
    expect(outcome(ongoing, step('DONE', { result: null }))).toBe('REQUIRED');
    expect(outcome(ongoing, step('DONE'))).toBe('END_BEFORE_START');
    expect(outcome(ongoing, step('DONE', { on: '2026-03-02' }))).toBe('MEASURE_DONE');
  });

  it('back to work leaves no result', () => {
    expect(moved({ begunOn: '2026-01-01' }, step('ONGOING'))).toEqual({
      ...{ status: 'ONGOING', begunOn: '2026-03-01', result: null, endedOn: null },
    });
    expect(moved({ begunOn: '2026-01-01' }, step('STOPPED'))).toEqual({
      ...{ status: 'STOPPED', begunOn: '2026-01-01', result: 'Gjort.', endedOn: '2026-03-01' },
    });
  });
});
