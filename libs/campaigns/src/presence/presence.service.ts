import { Inject, Injectable } from '@nestjs/common';
import { type Clock, forbidden, isId, notFound } from '@saman/kernel';
import { type Context, OwnData, type Viewer } from '@saman/organisations';
import { CLOCK, Daily, Database, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { CampaignQueries, type CampaignRow } from '../campaign.queries.js';
import { Campaigns } from '../campaign.service.js';
import type { Doing } from '../schema.gen.js';
import type { Bell } from './bell.js';
import { Lookout } from './lookout.js';
import { GONE_AFTER_MS, type PresenceRow } from './presence.queries.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What each answer is made of: with the rights that the one who follows has then. */
export interface PresenceAnswer {
  presence(args: unknown, context: Context): Promise<readonly PresenceRow[]>;
}

/** Who is at a campaign now: for the network's people alone, both to be shown and to see. */
@Injectable()
export class Presences {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
    @Inject(CampaignQueries) private readonly queries: CampaignQueries,
    @Inject(Lookout) private readonly lookout: Lookout,
  ) {}

  beHere(viewer: Viewer, id: string, doing: Doing): Promise<boolean> {
    return this.database.write(viewer, async (tx) => {
      const campaign = await this.campaigns.find(tx, viewer, id);
      checkInside(viewer, campaign);
      const [now, session] = [this.clock.now(), viewer.sessionHash ?? viewer.personId];
      const gone = new Date(now.getTime() - GONE_AFTER_MS);
      await tx.query(sql`
        INSERT INTO campaign_presence AS here (campaign_id, session, person_id, doing, came_at, seen_at)
        VALUES (${campaign.id}, ${session}, ${viewer.personId}, ${doing}, ${now}, ${now})
        ON CONFLICT (campaign_id, session) DO UPDATE SET doing = excluded.doing, seen_at = excluded.seen_at,
          came_at = CASE WHEN here.seen_at > ${gone} THEN here.came_at ELSE excluded.came_at END`);
      return true;
    });
  }

  /** Problems: NOT_FOUND, FORBIDDEN; the same for each answer, which is then the last. */
  async follow(context: Context, id: string): Promise<Bell<PresenceAnswer>> {
    const campaign = await this.find(context, id);
    return this.lookout.follow(campaign.id, {
      presence: async (_args, now) => {
        await this.find(now, campaign.id);
        return this.lookout.at(campaign.id);
      },
    });
  }

  /** What people keep and lose of it with their account, and what nobody needs any more. */
  tidy(ownData: OwnData, daily: Daily): void {
    ownData.register('presence', {
      json: sql`(SELECT coalesce(jsonb_agg(to_jsonb(here) - 'session'), '[]') FROM campaign_presence here WHERE here.person_id = person.id)`,
      erase: (tx, personId) => tx.query(sql`DELETE FROM campaign_presence WHERE person_id = ${personId}`),
    });
    daily.register('campaigns: presence', (tx) => this.forget(tx));
  }

  private async forget(tx: Tx): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS);
    await tx.query(sql`DELETE FROM campaign_presence WHERE seen_at < ${yesterday}`);
  }

  private async find(context: Context, id: string): Promise<CampaignRow> {
    const campaign = isId(id) ? await this.queries.byId(context).load(id.toLowerCase()) : null;
    if (!campaign) throw notFound('campaign', 'campaign');
    checkInside(context.viewer, campaign);
    return campaign;
  }
}

function checkInside(viewer: Viewer, campaign: { networkId: string }): void {
  if (!viewer.isInsiderOf(campaign.networkId)) throw forbidden("the network's people", 'campaign');
}
