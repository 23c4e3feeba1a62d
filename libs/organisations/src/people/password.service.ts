import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '@saman/kernel';
import { normalised } from './password.rules.js';

/** Each takes 19 MiB and a core while it lasts. */
const AT_ONCE = 2;
/** Who comes when so many wait is sent away, so that nobody waits for more than a few seconds. */
const MOST_WAITING = 100;

// OWASP Password Storage Cheat Sheet: Argon2id (the package's default) with 19 MiB, two passes, one lane
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing passwords: slow on purpose, and bounded, so that it cannot take the whole machine. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normalised(password), COST));
  }

  /** Whether the password is the one that was hashed. Takes as long for an account without one, or no account at all. */
  async fits(password: string, passwordHash: string | null): Promise<boolean> {
    this.nobodys ??= hash('nobody signs in with this', COST);
    const nobodys = await this.nobodys;
    const isSame = await this.inTurn(() => verify(passwordHash ?? nobodys, normalised(password)));
    return isSame && passwordHash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Resolves when the caller may work; whoever ends hands the place straight on to the next. */
  private turn(): Promise<void> {
    if (this.running < AT_ONCE) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= MOST_WAITING) {
      throw new Problem('TRY_LATER', 'BUSY', 'Too many people sign in right now: try again in a few seconds.', [], 5);
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
