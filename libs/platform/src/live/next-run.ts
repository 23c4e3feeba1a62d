import { restOf } from './pace.js';

/** Runs an action for many at once: who asks while it runs shares the next run, never the one under way, which may have looked already. */
export class NextRun {
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private begun = 0;

  /** `apart`: runs begin so many ms after each other at least, so that more of those who ask share one. */
  constructor(
    private readonly action: () => Promise<void>,
    private readonly apart = 0,
  ) {}

  /** Resolves, or rejects, with a run that began after the asking. */
  ask(): Promise<void> {
    this.next ??= this.after(this.running);
    return this.next;
  }

  private async after(previous: Promise<void>): Promise<void> {
    await previous.catch(() => undefined);
    await restOf(this.apart, this.begun);
    this.next = undefined;
    this.begun = performance.now();
    this.running = this.action();
    return this.running;
  }
}
