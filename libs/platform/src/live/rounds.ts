/** Goes through a set again and again, a fair share at a time. Who comes meanwhile has their turn in the next round. */
export class Rounds<T> {
  private round: readonly T[] = [];
  private shares = 0;

  /** `each`: in how many shares everybody has had their turn. */
  constructor(
    private readonly all: Iterable<T>,
    private readonly each: number,
  ) {}

  /** Those whose turn it is. */
  next(): readonly T[] {
    if (this.shares === 0) this.round = [...this.all];
    const start = (share: number) => Math.floor((share * this.round.length) / this.each);
    const share = this.round.slice(start(this.shares), start(this.shares + 1));
    this.shares = (this.shares + 1) % this.each;
    return share;
  }
}
