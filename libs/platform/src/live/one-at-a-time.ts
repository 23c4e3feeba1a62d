/** Runs an action one at a time; asked while it runs, it runs once more afterwards, so that nobody's asking is lost. */
export class OneAtATime {
  private isWanted = false;
  private isRunning = false;

  /** `action` must not reject. */
  constructor(private readonly action: () => Promise<void>) {}

  ask(): void {
    this.isWanted = true;
    if (!this.isRunning) void this.run();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.isWanted) {
      this.isWanted = false;
      await this.action();
    }
    this.isRunning = false;
  }
}
