import { nextAttempt } from './webhook.rules.js';

const first = new Date('2027-03-01T12:00:00Z');
const HOUR = 3_600_000;

describe('pauses between attempts', () => {
  it('grow, and last for a day together', () => {
    const pauses: number[] = [];
    let now = first;
    for (let attempts = 1; ; attempts += 1) {
      const next = nextAttempt(attempts, first, now, 0.5);
      if (!next) break;
      pauses.push(next.getTime() - now.getTime());
      now = next;
    }
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(pauses[0]).toBe(5_000);
    expect(now.getTime() - first.getTime()).toBeGreaterThan(18 * HOUR);
    expect(now.getTime() - first.getTime()).toBeLessThanOrEqual(24 * HOUR);
  });

  it('are not the same for all', () => {
    const [early, late] = [0, 1].map((chance) => nextAttempt(1, first, first, chance)?.getTime() ?? NaN);
    expect([early, late].map((time) => (time ?? NaN) - first.getTime())).toEqual([4_500, 5_500]);
  });
});
