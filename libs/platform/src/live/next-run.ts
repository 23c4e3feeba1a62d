/** Runs an action for many at once: who asks while it runs shares the next run, never the one under way, which may have looked already. */
export class NextRun {
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(private readonly action: () => Promise<void>) {}

  /** Resolves, or rejects, with a run that began after the asking. */
  ask(): Promise<void> {
    this.next ??= this.after(this.running);
    return this.next;
  }

  private async after(previous: Promise<void>): Promise<void> {
    await previous.catch(() => undefined);
    this.next = undefined;
    this.running = this.action();
    return this.running;
  }
}
