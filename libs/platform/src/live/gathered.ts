/** Looks up many at once: who asks while a look is under way is gathered for the next, so that it is never older than the asking. */
export class Gathered<T> {
  private wanted = new Map<string, ((found: Promise<T | undefined>) => void)[]>();
  private isLooking = false;

  constructor(private readonly look: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {}

  /** Undefined for what is not found. */
  of(id: string): Promise<T | undefined> {
    const askers = this.wanted.get(id) ?? [];
    this.wanted.set(id, askers);
    const found = new Promise<T | undefined>((resolve) => askers.push(resolve));
    if (!this.isLooking) void this.lookOn();
    return found;
  }

  private async lookOn(): Promise<void> {
    this.isLooking = true;
    while (this.wanted.size > 0) {
      const wanted = this.wanted;
      this.wanted = new Map();
      const looking = this.look([...wanted.keys()]);
      for (const [id, askers] of wanted) for (const answer of askers) answer(looking.then((found) => found.get(id)));
      await looking.catch(() => undefined);
    }
    this.isLooking = false;
  }
}
