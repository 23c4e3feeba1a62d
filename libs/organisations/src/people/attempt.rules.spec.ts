import { type Bound, bounds, networkOf, remembered, secondsToWait } from './attempt.rules.js';

const start = new Date('2035-03-01T10:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const failed = (failures: number) => ({ failures, latestAt: start });

/** Attempts that get in within a span, by somebody who tries whenever they may. */
function letIn(bound: Bound, span: number): number {
  let counted = { failures: 0, latestAt: start };
  let attempts = 0;
  for (let second = 0; second < span;) {
    const now = after(second);
    const wait = secondsToWait(bound, counted, now);
    if (wait === 0) {
      attempts += 1;
      counted = { failures: remembered(bound, counted, now) + 1, latestAt: now };
    }
    second += wait;
  }
  return attempts;
}

describe('attempts', () => {
  it('cost nothing at first, then each twice the one before, and never more than the longest wait', () => {
    const waits = [0, 9, 10, 11, 14, 40].map((failures) => secondsToWait(bounds.account, failed(failures), start));
    expect(waits).toEqual([0, 0, 1, 2, 16, 900]);
  });

  it('wait only for what is left of the time, and a clock that is set back does not make it longer', () => {
    expect(secondsToWait(bounds.account, failed(14), after(10.5))).toBe(6);
    expect(secondsToWait(bounds.account, failed(14), after(16))).toBe(0);
    expect(secondsToWait(bounds.account, failed(14), after(-3600))).toBe(16);
  });

  it('are forgotten one by one', () => {
    expect(remembered(bounds.account, failed(7), after(899))).toBe(7);
    expect(remembered(bounds.account, failed(7), after(1800))).toBe(5);
    expect(remembered(bounds.account, failed(7), after(90_000))).toBe(0);
  });

  it('leave a guesser little: some hundred a day for an account, some thousands from an address', () => {
    expect(letIn(bounds.account, 86_400)).toBeLessThan(130);
    expect(letIn(bounds.address, 86_400)).toBeLessThan(2000);
  });

  it('to invite are some hundred on the first day', () => {
    expect(letIn(bounds.invitedBy, 86_400)).toBeGreaterThan(100);
    expect(letIn(bounds.invitedBy, 86_400)).toBeLessThan(250);
  });
});

describe('a network address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, counted) => {
    expect(networkOf(address)).toBe(counted);
  });
});
