/** A stream that gives the same value each time that it is rung. Ringing twice before somebody asks counts once. */
export class Bell<Value> implements AsyncIterableIterator<Value> {
  private waiting: ((result: IteratorResult<Value>) => void) | undefined;
  private hasRung = false;
  private isOver = false;

  /** `leave` is called once, at the end. */
  constructor(
    private readonly value: Value,
    private readonly leave: (bell: Bell<Value>) => void,
  ) {}

  ring(): void {
    this.hasRung = true;
    this.answer();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Value>> {
    return new Promise((resolve) => {
      this.waiting = resolve;
      this.answer();
    });
  }

  return(): Promise<IteratorResult<Value>> {
    if (!this.isOver) this.leave(this);
    this.isOver = true;
    this.answer();
    return Promise.resolve({ done: true, value: undefined });
  }

  private answer(): void {
    const answer = this.waiting;
    if (!answer || !(this.hasRung || this.isOver)) return;
    this.waiting = undefined;
    this.hasRung = false;
    answer(this.isOver ? { done: true, value: undefined } : { done: false, value: this.value });
  }
}
