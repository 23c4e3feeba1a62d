import { Problem, type ProblemRule } from '@saman/kernel';
import { checkMayMove, checkMilestoneDays, checkReach, isOverdue, type MilestoneFacts } from './milestone.rules.js';

const plain: MilestoneFacts = {
  kind: 'MILESTONE',
  plannedOn: '2025-09-01',
  plannedUntil: null,
  latestOn: null,
  reachedOn: null,
  meetingId: null,
};

function ruleOf(check: () => void): ProblemRule | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems[0]?.rule ?? null;
  }
}

describe('the days of a milestone', () => {
  it.each([
    [{}, null],
    [{ plannedUntil: '2025-10-10', latestOn: '2025-10-10' }, null],
    [{ plannedUntil: '2025-08-31' }, 'END_BEFORE_START'],
    [{ latestOn: '2025-08-31' }, 'END_BEFORE_START'],
    [{ plannedUntil: '2025-10-10', latestOn: '2025-10-09' }, 'END_BEFORE_START'],
    [{ plannedOn: null }, 'REQUIRED'],
  ] as const)('%j: %s', (days, rule) => {
    expect(ruleOf(() => checkMilestoneDays('MILESTONE', { ...plain, ...days }, 'milestone'))).toBe(rule);
  });

  it('may be missing of a gate alone, and then all of them', () => {
    const none = { plannedOn: null, plannedUntil: null, latestOn: null };
    expect(ruleOf(() => checkMilestoneDays('GATE', none, 'milestone'))).toBeNull();
    expect(ruleOf(() => checkMilestoneDays('GATE', { ...none, latestOn: '2025-09-01' }, 'milestone'))).toBe('REQUIRED');
    expect(ruleOf(() => checkMilestoneDays('MEETING', none, 'milestone'))).toBe('REQUIRED');
  });

  it('stay when it is reached, or computed from a meeting', () => {
    expect(ruleOf(() => checkMayMove(plain))).toBeNull();
    expect(ruleOf(() => checkMayMove({ ...plain, reachedOn: '2025-09-01' }))).toBe('MILESTONE_STATUS');
    expect(ruleOf(() => checkMayMove({ ...plain, meetingId: 'meeting' }))).toBe('COMPUTED_DAY');
  });
});

describe('reaching a milestone', () => {
  it('is done once, not ahead of time, and taken back once', () => {
    const reached = { ...plain, reachedOn: '2025-09-02' };
    expect(ruleOf(() => checkReach(plain, '2025-09-02', '2025-09-02'))).toBeNull();
    expect(ruleOf(() => checkReach(plain, '2025-09-03', '2025-09-02'))).toBe('DATE_OUT_OF_RANGE');
    expect(ruleOf(() => checkReach(reached, '2025-09-02', '2025-09-02'))).toBe('MILESTONE_STATUS');
    expect(ruleOf(() => checkReach(reached, null, '2025-09-02'))).toBeNull();
    expect(ruleOf(() => checkReach(plain, null, '2025-09-02'))).toBe('MILESTONE_STATUS');
  });

  it('is overdue from the day after the last one that would do', () => {
    expect([isOverdue(plain, '2025-09-01'), isOverdue(plain, '2025-09-02')]).toEqual([false, true]);
    const lasting = { ...plain, plannedUntil: '2025-10-10' };
    expect([isOverdue(lasting, '2025-10-10'), isOverdue(lasting, '2025-10-11')]).toEqual([false, true]);
    const late = { ...plain, latestOn: '2025-09-08' };
    expect([isOverdue(late, '2025-09-08'), isOverdue(late, '2025-09-09')]).toEqual([false, true]);
    expect(isOverdue({ ...late, reachedOn: '2025-12-01' }, '2025-12-24')).toBe(false);
    expect(isOverdue({ ...plain, kind: 'GATE', plannedOn: null }, '2099-01-01')).toBe(false);
  });
});
