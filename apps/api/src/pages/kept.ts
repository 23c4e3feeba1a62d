/** Too much is being made already. */
export class Busy extends Error {}

/** What was made lately, by name: made once for all who ask for it meanwhile, and again after a while. What failed, or is not worth it, is not kept. */
export class Kept<T> {
  private readonly things = new Map<string, { made: Promise<T>; until: number }>();
  private underway = 0;

  constructor(
    private readonly limits: { ms: number; most: number; mostAtOnce: number },
    private readonly isWorth: (thing: T) => boolean,
  ) {}

  /** Rejects with Busy, or as `make` does. */
  of(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.things.get(name);
    if (known && known.until > performance.now()) return known.made;
    if (this.underway >= this.limits.mostAtOnce) return Promise.reject(new Busy());
    this.underway += 1;
    const made = make().finally(() => {
      this.underway -= 1;
    });
    this.keep(name, made);
    const forget = () => this.things.get(name)?.made === made && this.things.delete(name);
    made.then((thing) => this.isWorth(thing) || forget(), forget);
    return made;
  }

  private keep(name: string, made: Promise<T>): void {
    // a Map keeps the order of entry: the first is the oldest
    this.things.delete(name);
    this.things.set(name, { made, until: performance.now() + this.limits.ms });
    const [oldest] = this.things.keys();
    if (this.things.size > this.limits.most && oldest !== undefined) this.things.delete(oldest);
  }
}
