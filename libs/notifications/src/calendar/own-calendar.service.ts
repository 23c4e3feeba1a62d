import { Inject, Injectable } from '@nestjs/common';
import { Calendars, type CalendarScope } from '@saman/activities';
import { campaignVisibleTo } from '@saman/campaigns';
import type { Viewer } from '@saman/organisations';
import { type Config, CONFIG, Database } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { type Recipient, Recipients } from '../mail/recipients.js';

const NAMES: Readonly<Record<Recipient['language'], string>> = {
  NN: 'Min kalender i Saman',
  NB: 'Min kalender i Saman',
  SE: 'Mu kaleandar Samanis',
  EN: 'My calendar in Saman',
};

/** A promise that is kept or still to be. */
const GIVEN = sql`('PLEDGED', 'CONFIRMED', 'DELIVERED')`;

/** A person's own calendar: with the rights that they have when it is read. */
@Injectable()
export class OwnCalendars {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null for somebody who is no more. */
  async write(personId: string): Promise<string | null> {
    const person = await this.recipients.find(personId);
    if (!person) return null;
    const { language, context } = person;
    const head = { name: NAMES[language], language, url: `${this.config.publicUrl}/my`, isOverview: false };
    return this.calendars.write(context.viewer, head, await this.scopeOf(personId, context.viewer));
  }

  /** What is promised to a single occurrence shows that one alone. */
  private async scopeOf(personId: string, viewer: Viewer): Promise<CalendarScope> {
    const own = [...viewer.roles.keys()];
    const gifts = await this.database.read<{ activity: string; occurrence: string | null }>(
      'ownCalendar.gifts',
      sql`SELECT k.activity_id AS activity, need.occurrence_id AS occurrence FROM contribution k LEFT JOIN need ON need.id = k.need_id
        WHERE k.activity_id IS NOT NULL AND k.network_id = ANY (${viewer.insideOf}::uuid[]) AND k.organisation_id = ANY (${own}::uuid[])
          AND k.status IN ${GIVEN}`,
    );
    const activities = gifts.flatMap(({ activity, occurrence }) => (occurrence === null ? activity : []));
    return {
      where: sql`(a.organiser_id = ANY (${own}::uuid[]) OR a.id = ANY (${activities}::uuid[]) OR ${followed(personId, viewer)})`,
      occurrences: gifts.flatMap(({ occurrence }) => occurrence ?? []),
    };
  }
}

/** By campaign or organiser: who follows a whole network has its calendar for that. A campaign that is hidden from the person by now shows nothing. */
const followed = (personId: string, viewer: Viewer): Sql => sql`EXISTS (
  SELECT FROM following f LEFT JOIN campaign c ON c.id = f.campaign_id
  WHERE f.person_id = ${personId} AND f.network_id = a.network_id AND num_nonnulls(f.campaign_id, f.organisation_id) > 0
    AND (f.campaign_id IS NULL OR (f.campaign_id = a.campaign_id AND ${campaignVisibleTo(viewer, 'c')}))
    AND (f.organisation_id IS NULL OR f.organisation_id = a.organiser_id))`;
