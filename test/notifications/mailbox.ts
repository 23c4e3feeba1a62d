import { setTimeout as pause } from 'node:timers/promises';
import type { Mail } from '@saman/platform';
import type { Actor, TestApp } from '../kit/index.js';

const PATIENCE_MS = 10_000;

/** Waits until it holds; fails after 10 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await holds());) {
    if (Date.now() > end) throw new Error('it did not happen within 10 s');
    await pause(50);
  }
}

/** The mail that somebody gets. */
export class Mailbox {
  private read = 0;

  private constructor(
    private readonly app: TestApp,
    readonly address: string,
  ) {}

  static async of(app: TestApp, actor: Actor): Promise<Mailbox> {
    const { viewer } = await actor.query<{ viewer: { email: string } }>('{ viewer { email } }');
    return new Mailbox(app, viewer.email);
  }

  get all(): Mail[] {
    return this.app.outbox.filter(({ to }) => to === this.address);
  }

  /** The next one that was not taken yet. */
  async next(): Promise<Mail> {
    await until(() => this.all.length > this.read);
    return this.all[this.read++] as Mail;
  }
}
