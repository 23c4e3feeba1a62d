// Whose sessions listen in this process, and with which rights: kept exact without asking for each of them each time.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import type { Onlooker } from '../caller.js';
import { Callers, type Credentials } from '../callers.js';
import { CLOCK } from '../clock.js';
import { NextRun } from './next-run.js';

/**
 * Rights are read so often at most: one look serves all networks where something happened in the meantime. More would be told at once after a longer pause, and deeds
 * would wait for it.
 */
const LOOKS_APART_MS = 3;

/** A session with sockets here. */
export class Attendant {
  /** Null once the session is over. The same object as long as the rights are the same. */
  onlooker: Onlooker | null = null;
  personId: string | null = null;
  /** When the session is over unless it was prolonged meanwhile, in ms. */
  until = 0;
  sockets = 0;

  constructor(
    readonly key: string,
    readonly credentials: Credentials,
  ) {}
}

@Injectable()
export class Attendance {
  private readonly attendants = new Map<string, Attendant>();
  /** Those whose rights have to be read (again). */
  private readonly stale = new Set<Attendant>();
  /** One onlooker for all of the same rights: thousands of members need it once. */
  private classes = new Map<string, Onlooker>();
  /** Up to which all changes of rights are known here. */
  private revision: number | null = null;
  /** When the first session is over, in ms. */
  private soonest = Infinity;
  private readonly renewing = new NextRun(() => this.readOn(), LOOKS_APART_MS);

  constructor(
    @Inject(Callers) private readonly callers: Callers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One more socket of a session. `key` tells sessions apart. Its rights are there after the next `renew`. */
  enter(key: string, credentials: Credentials): Attendant {
    const attendant = this.attendants.get(key) ?? new Attendant(key, credentials);
    if (attendant.sockets === 0) this.stale.add(attendant);
    attendant.sockets += 1;
    this.attendants.set(key, attendant);
    return attendant;
  }

  leave(attendant: Attendant): void {
    attendant.sockets -= 1;
    if (attendant.sockets > 0) return;
    this.attendants.delete(attendant.key);
    this.stale.delete(attendant);
  }

  /**
   * Every attendant's rights are then as of after the asking: one small statement, and a second one if somebody's have changed. Asked
   * after reading events, it brings to light whatever was taken away before they were committed.
   */
  renew(): Promise<void> {
    return this.attendants.size === 0 ? Promise.resolve() : this.renewing.ask();
  }

  private async readOn(): Promise<void> {
    const { revision, personIds } = await this.callers.changesSince(this.revision);
    // a revision that went back: another database has come, e.g. out of a backup
    const changed = new Set(personIds);
    if (this.revision === null || revision < this.revision) this.addStale(() => true);
    else if (changed.size > 0) this.addStale(({ personId }) => personId !== null && changed.has(personId));
    this.revision = revision;
    this.addOver(this.clock.now().getTime());
    while (this.stale.size > 0) await this.read([...this.stale]);
  }

  private addStale(isStale: (attendant: Attendant) => boolean): void {
    for (const attendant of this.attendants.values()) if (isStale(attendant)) this.stale.add(attendant);
  }

  /** Sessions that are over, unless they were prolonged. */
  private addOver(now: number): void {
    if (this.soonest > now) return;
    this.addStale(({ until }) => until <= now);
    this.soonest = Infinity;
    for (const { until } of this.attendants.values()) if (until > now) this.soonest = Math.min(this.soonest, until);
  }

  private async read(attendants: readonly Attendant[]): Promise<void> {
    const found = await this.callers.listeners(attendants.map(({ credentials }) => credentials));
    for (const [index, attendant] of attendants.entries()) {
      const now = found[index];
      // as new as the known revision or newer, since that was asked for before
      this.stale.delete(attendant);
      attendant.personId = now?.personId ?? null;
      attendant.until = now?.until.getTime() ?? Infinity;
      attendant.onlooker = now ? this.oneOf(now.onlooker) : null;
      this.soonest = Math.min(this.soonest, attendant.until);
    }
  }

  private oneOf(onlooker: Onlooker): Onlooker {
    const known = this.classes.get(onlooker.viewerClass);
    if (known) return known;
    // those that nobody has any more go now and then
    if (this.classes.size > 2 * this.attendants.size) {
      const present = [...this.attendants.values()].flatMap((attendant) => attendant.onlooker ?? []);
      this.classes = new Map(present.map((one) => [one.viewerClass, one]));
    }
    this.classes.set(onlooker.viewerClass, onlooker);
    return onlooker;
  }
}
