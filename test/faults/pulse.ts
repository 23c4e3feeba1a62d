// Who gets through, and since when: how long a fault is felt.

/** What gets through: deeds to the log, events to those who listen, news to takers. */
export type Flow = 'deeds' | 'events' | 'takers';
export const flows: readonly Flow[] = ['deeds', 'events', 'takers'];

/** Milliseconds from a fault's beginning until something begun after it came through: for the first to whom it did, and for all. */
export type Recovery = Record<Flow, { first: number; all: number }>;

export class Pulse {
  private readonly newest = new Map<string, { readonly flow: Flow; begunAt: number }>();
  private readonly listeners = new Set<() => void>();

  enter(who: string, flow: Flow): void {
    this.newest.set(who, { flow, begunAt: 0 });
  }

  /** Something that began then has come through to somebody. */
  beat(who: string, begunAt: number): void {
    const known = this.newest.get(who);
    if (!known || begunAt <= known.begunAt) return;
    known.begunAt = begunAt;
    for (const look of this.listeners) look();
  }

  /** Those who got nothing that began later than `since`. */
  missing(since: number): string[] {
    return [...this.newest].filter(([, { begunAt }]) => begunAt <= since).map(([who]) => who);
  }

  /** Resolves once something that began later than `since` has come through to everybody. */
  recovery(since: number): Promise<Recovery> {
    const found = new Map<Flow, { first: number; all: number }>();
    return new Promise((resolve) => {
      const look = () => {
        for (const flow of flows) this.note(found, flow, since);
        if (!flows.every((flow) => (found.get(flow)?.all ?? -1) >= 0)) return;
        this.listeners.delete(look);
        resolve(Object.fromEntries(found) as Recovery);
      };
      this.listeners.add(look);
      look();
    });
  }

  private note(found: Map<Flow, { first: number; all: number }>, flow: Flow, since: number): void {
    const known = found.get(flow) ?? { first: -1, all: -1 };
    found.set(flow, known);
    if (known.all >= 0) return;
    const those = [...this.newest.values()].filter((one) => one.flow === flow);
    const through = those.filter(({ begunAt }) => begunAt > since).length;
    if (through > 0 && known.first < 0) known.first = Date.now() - since;
    if (through === those.length) known.all = Date.now() - since;
  }
}
