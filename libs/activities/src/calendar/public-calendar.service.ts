import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId } from '@saman/kernel';
import { stranger } from '@saman/organisations';
import { CLOCK, type Config, CONFIG, KeptTexts, type TaggedText } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from './calendar.queries.js';
import { Calendars, lookingBack } from './calendar.service.js';
import type { Head } from './calendar-text.rules.js';
import { type CalendarNetwork, PublicCalendarQueries, type SubjectKind } from './public-calendar.queries.js';

/** What a calendar that is open to everybody is about: a network, or something in it. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Calendars as somebody sees them who is not signed in. */
@Injectable()
export class PublicCalendars {
  private readonly kept = new KeptTexts();

  constructor(
    @Inject(PublicCalendarQueries) private readonly queries: PublicCalendarQueries,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  network(slug: string): Promise<CalendarNetwork | null> {
    return this.queries.network(slug);
  }

  /** The text; null where there is nothing that everybody may see. */
  async of(network: CalendarNetwork, subject: Subject | null): Promise<TaggedText | null> {
    if (subject && !isId(subject.id)) return null;
    const address = [network.id, subject?.kind, subject?.id.toLowerCase()].join(' ');
    const state = `${String(network.revision)} ${lookingBack(this.clock.now()).toISOString()}`;
    return this.kept.of(address, state, () => this.write(network, subject));
  }

  private async write(network: CalendarNetwork, subject: Subject | null): Promise<string | null> {
    const own = subject && (await this.queries.nameOf(subject.kind, subject.id, network.id));
    if (subject && own === null) return null;
    const head: Head = {
      name: subject?.kind === 'activities' ? (own ?? '') : [own, network.name].filter(Boolean).join(' – '),
      language: network.language,
      url: `${this.config.publicUrl}/${network.slug}${pageOf(subject)}`,
      isOverview: subject?.kind !== 'activities',
    };
    return this.calendars.write(stranger, head, scopeOf(network.id, subject));
  }
}

const pageOf = (subject: Subject | null): string => (subject ? `/${subject.kind}/${subject.id}` : '/activities');

function scopeOf(networkId: string, subject: Subject | null): Scope {
  const conditions: Record<SubjectKind, (id: string) => Sql> = {
    campaigns: (id) => sql`a.campaign_id = ${id}`,
    organisations: (id) => sql`a.organiser_id = ${id}`,
    activities: (id) => sql`a.id = ${id}`,
  };
  const ofNetwork = sql`a.network_id = ${networkId}`;
  return { where: subject ? sql`${ofNetwork} AND ${conditions[subject.kind](subject.id)}` : ofNetwork };
}
