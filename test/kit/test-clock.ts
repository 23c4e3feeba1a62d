import type { Clock } from '@saman/kernel';

const UNITS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** Runs like the real one until it is set: then it stands still, or moves as it is told. */
export class TestClock implements Clock {
  private stands: Date | null = null;

  now(): Date {
    return this.stands ?? new Date();
  }

  /** E.g. `clock.set('2027-03-26T12:00:00+01:00')`. */
  set(instant: string | Date): void {
    this.stands = new Date(instant);
  }

  /** E.g. `clock.advance(31, 'days')`. It stands still from then on. */
  advance(count: number, unit: keyof typeof UNITS): void {
    this.stands = new Date(this.now().getTime() + count * UNITS[unit]);
  }

  /** Back to the real time. */
  run(): void {
    this.stands = null;
  }
}
