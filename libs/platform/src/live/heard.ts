import type { EventRow } from '../events/event.js';

/** What this process has committed to a network's log itself: if nothing is missing before it, it need not be read again. */
export class Heard {
  private events: EventRow[] = [];

  /** Commits may be heard of out of order. */
  add(events: readonly EventRow[]): void {
    this.events.push(...events);
  }

  /** The events just after a position, at most so many; null if they are not known for sure. Forgets all. */
  take(position: number, most: number): EventRow[] | null {
    const next = this.events.filter(({ sequence }) => sequence > position).sort((a, b) => a.sequence - b.sequence);
    this.events = [];
    const isWhole = next.every(({ sequence }, index) => sequence === position + 1 + index);
    return isWhole && next.length > 0 && next.length <= most ? next : null;
  }
}
