import type { Turnstile } from './turnstile.js';

type Work<Participant, T> = (participants: readonly Participant[]) => Promise<T>;

/**
 * Work that many want done at once, e.g. the same stretch of the log for all who come back after a restart: while it waits for its turn, others
 * who want the same join it. Who comes once it has begun waits for the next, so nobody gets what was made before they asked.
 */
export class Steps<Participant> {
  private readonly waiting = new Map<string, { participants: Participant[]; done: Promise<unknown> }>();

  constructor(private readonly turnstile: Turnstile) {}

  /** `key` names the work: the same key, the same work. */
  join<T>(key: string, participant: Participant, work: Work<Participant, T>): Promise<T> {
    const known = this.waiting.get(key);
    if (known) {
      known.participants.push(participant);
      return known.done as Promise<T>;
    }
    const participants = [participant];
    const done = this.begin(key, () => work(participants));
    this.waiting.set(key, { participants, done });
    return done;
  }

  private async begin<T>(key: string, work: () => Promise<T>): Promise<T> {
    // so that those who come in the same moment join, though the way is free
    await Promise.resolve();
    return this.turnstile.pass(() => {
      this.waiting.delete(key);
      return work();
    });
  }
}
