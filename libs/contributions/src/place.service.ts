import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn, isId, notFound, type Problem } from '@saman/kernel';
import { NetworkQueries, type Viewer } from '@saman/organisations';
import { CLOCK, type Hold, ReadAgain, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { type Belonging, Belongings, type BelongsTo } from './belonging.service.js';
import { Contribution } from './contribution.entity.js';
import { visibleTo } from './contribution.queries.js';
import { belonging } from './need.queries.js';

/** A contribution, held, with all that it belongs to, held before it. */
export interface Place extends Belonging {
  gift: Contribution;
  /** When the deed happens. */
  now: Date;
}

@Injectable()
export class Places {
  constructor(
    @Inject(Belongings) private readonly belongings: Belongings,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The contribution, to be changed. `hold` is for its campaign: "to change" where the deed can move the cross-sector standing. Only the
   * network's people see contributions, and of drafts only those who see the draft: else NOT_FOUND.
   */
  async find(tx: Tx, viewer: Viewer, id: string, hold: Hold): Promise<Place> {
    // looked at before it is held: whoever may not see it must not wait for those who are changing it either
    const [seen] = isId(id)
      ? await tx.query<BelongsTo>(sql`
          SELECT k.campaign_id AS "campaignId", k.activity_id AS "activityId", n.occurrence_id AS "occurrenceId", k.need_id AS "needId"
          FROM contribution k LEFT JOIN need n ON n.id = k.need_id ${belonging('k')}
          WHERE k.id = ${id} AND ${visibleTo(viewer)}`)
      : [];
    if (!seen) throw missing();
    const place = await this.belongings.find(tx, viewer, seen, hold, ['contribution']);
    const gift = await tx.row(Contribution, id, 'to change');
    if (gift?.campaignId !== place.campaignId) throw new ReadAgain('the contribution moved to another campaign');
    return { ...place, gift, now: this.clock.now() };
  }

  /** The day of the deed in the network's time zone. */
  async today(tx: Tx, { networkId, now }: Place): Promise<string> {
    return dayIn(await this.networks.timeZoneOf(tx, networkId), now);
  }
}

const missing = (): Problem => notFound('contribution', 'contribution');
