// Whether somebody answers, and how old what is shown instead may be.
import { useSyncExternalStore } from 'react';

export interface Silence {
  /** When the first question got no answer. */
  since: number;
  /** When the oldest of what is shown was read; null: all of it was read by this page, before the silence. */
  asOf: number | null;
}

interface Unanswered {
  asOf: number | null;
  askAgain: () => void;
}

const FIRST_PAUSE_MS = 3_000;
const LONGEST_PAUSE_MS = 60_000;

/** Questions that got no answer, until they get one. One of them is asked again now and then, all of them once it is answered. */
class Contact {
  silence: Silence | null = null;
  private readonly unanswered = new Map<number, Unanswered>();
  /** Those that were answered from what is kept, also when nobody looks at them any more. */
  private readonly old = new Set<number>();
  private isAsking = false;
  private readonly listeners = new Set<() => void>();
  private pause = FIRST_PAUSE_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('online', () => this.askAgain());
  }

  /** Whether what this page has of it may be old: then it is read anew when it is looked at. Not where that is under way: it would never end. */
  isOld(question: number): boolean {
    return this.old.has(question) && !this.unanswered.has(question);
  }

  isLost(question: number, askAgain: () => void): void {
    this.isAsking = false;
    this.note(question, { askAgain, asOf: this.unanswered.get(question)?.asOf ?? null });
  }

  isShownAsOf(asOf: number, question: number, askAgain: () => void): void {
    this.old.add(question);
    this.note(question, { askAgain, asOf });
  }

  isThere(question: number): void {
    this.old.delete(question);
    this.unanswered.delete(question);
    this.pause = FIRST_PAUSE_MS;
    this.look();
    if (!this.isAsking) this.askAgain();
    this.isAsking = this.unanswered.size > 0;
  }

  /** Nobody looks at it any more. */
  forget(question: number): void {
    if (this.unanswered.delete(question)) this.look();
  }

  /** Somebody may answer again: all that was not answered is asked anew. */
  askAgain(): void {
    for (const { askAgain } of [...this.unanswered.values()]) askAgain();
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private note(question: number, unanswered: Unanswered): void {
    this.unanswered.set(question, unanswered);
    this.look();
    this.timer ??= setTimeout(() => this.tryOne(), this.pause);
  }

  private tryOne(): void {
    this.timer = undefined;
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    const [first] = this.unanswered.values();
    first?.askAgain();
  }

  private look(): void {
    const times = [...this.unanswered.values()].flatMap(({ asOf }) => asOf ?? []);
    const asOf = times.length > 0 ? Math.min(...times) : null;
    const since = this.silence?.since ?? Date.now();
    const next = this.unanswered.size > 0 ? { since, asOf } : null;
    if (next?.asOf === this.silence?.asOf && (next === null) === (this.silence === null)) return;
    this.silence = next;
    for (const listener of this.listeners) listener();
  }
}

export const contact = new Contact();

/** Null while questions are answered. */
export const useSilence = (): Silence | null =>
  useSyncExternalStore(
    contact.subscribe,
    () => contact.silence,
    () => null,
  );
