// How many sockets are let in, so that those inside go on undisturbed.
import type { Config } from '../config/config.js';

type Limits = Pick<Config['live'], 'sockets' | 'socketsPerAddress' | 'socketsPerAccount'>;

export class Admission {
  private sockets = 0;
  private readonly byAddress = new Counter();
  private readonly byAccount = new Counter();

  constructor(private readonly limits: Limits) {}

  /** Why a socket from there cannot come in now, or null: then it is in, until `leave`. */
  enter(address: string): string | null {
    if (this.sockets >= this.limits.sockets) return 'the house is full: try later, or elsewhere';
    if (this.byAddress.of(address) >= this.limits.socketsPerAddress)
      return 'too many sockets from your address: try later';
    this.sockets += 1;
    this.byAddress.add(address, 1);
    return null;
  }

  leave(address: string): void {
    this.sockets -= 1;
    this.byAddress.add(address, -1);
  }

  /** Why an account cannot have one more socket now, or null: then it has, until `stand`. */
  sit(personId: string): string | null {
    if (this.byAccount.of(personId) >= this.limits.socketsPerAccount)
      return 'too many sockets of your account: try later';
    this.byAccount.add(personId, 1);
    return null;
  }

  stand(personId: string): void {
    this.byAccount.add(personId, -1);
  }
}

class Counter {
  private readonly counts = new Map<string, number>();

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  add(key: string, change: 1 | -1): void {
    const count = this.of(key) + change;
    if (count === 0) this.counts.delete(key);
    else this.counts.set(key, count);
  }
}
