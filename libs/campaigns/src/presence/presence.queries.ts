import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Database } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Doing } from '../schema.gen.js';

/** Who has not said for so long that they are here is gone. */
export const GONE_AFTER_MS = 25_000;

/** Somebody at a campaign now. */
export interface PresenceRow {
  personId: string;
  doing: Doing;
}

@Injectable()
export class PresenceQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who is at each of the campaigns now, longest there first; whoever asks. */
  async now(campaigns: readonly string[]): Promise<Map<string, PresenceRow[]>> {
    const since = new Date(this.clock.now().getTime() - GONE_AFTER_MS);
    const rows = await this.database.read<PresenceRow & { campaignId: string }>(
      'presence',
      sql`SELECT campaign_id AS "campaignId", person_id AS "personId",
          CASE WHEN bool_or(doing = 'EDITING') THEN 'EDITING' ELSE 'LOOKING' END AS doing
        FROM campaign_presence WHERE campaign_id = ANY (${campaigns}::uuid[]) AND seen_at > ${since}
        GROUP BY campaign_id, person_id ORDER BY min(came_at), person_id`,
    );
    const found = new Map<string, PresenceRow[]>(campaigns.map((id) => [id, []]));
    for (const { campaignId, ...row } of rows) found.get(campaignId)?.push(row);
    return found;
  }
}
