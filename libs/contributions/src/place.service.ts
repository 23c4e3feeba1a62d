import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn, isId, notFound, type Problem } from '@saman/kernel';
import { NetworkQueries, type Viewer } from '@saman/organisations';
import { CLOCK, type Hold, ReadAgain, type Tx } from '@saman/platform';
import { type Belonging, Belongings } from './belonging.service.js';
import { Contribution } from './contribution.entity.js';
import type { Need } from './need.entity.js';
import { Needs } from './need.service.js';

/** A contribution, held, with all that it belongs to, held before it. */
export interface Place extends Belonging {
  gift: Contribution;
  need: Need | null;
  /** When the deed happens. */
  now: Date;
}

@Injectable()
export class Places {
  constructor(
    @Inject(Belongings) private readonly belongings: Belongings,
    @Inject(Needs) private readonly needs: Needs,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The contribution, to be changed. `hold` is for its campaign: "to change" where the deed can move the cross-sector standing. Only the
   * network's people see contributions, and of drafts only those who see the draft: else NOT_FOUND.
   */
  async find(tx: Tx, viewer: Viewer, id: string, hold: Hold): Promise<Place> {
    const seen = isId(id) ? await tx.row(Contribution, id) : null;
    if (!seen || !viewer.isInsiderOf(seen.networkId)) throw missing();
    // looked at before it is held: whoever may not see it must not wait for those who are changing it either
    const { need } = await this.belonging(tx, viewer, seen, seen.needId, undefined);
    const belonging = await this.belonging(tx, viewer, seen, need, hold);
    const gift = await tx.row(Contribution, id, 'to change');
    if (gift?.campaignId !== belonging.campaignId) throw new ReadAgain('the contribution moved to another campaign');
    return { ...belonging, gift, now: this.clock.now() };
  }

  /** The day of the deed in the network's time zone. */
  async today(tx: Tx, { networkId, now }: Place): Promise<string> {
    return dayIn(await this.networks.timeZoneOf(tx, networkId), now);
  }

  private async belonging(
    tx: Tx,
    viewer: Viewer,
    { campaignId, activityId }: Contribution,
    need: string | Need | null,
    hold: Hold | undefined,
  ): Promise<Belonging & { need: Need | null }> {
    const path = ['contribution'];
    if (need !== null) return this.needs.find(tx, viewer, need, hold, path);
    const belonging = await this.belongings.find(
      tx,
      viewer,
      { campaignId, activityId, occurrenceId: null },
      hold,
      path,
    );
    return { ...belonging, need: null };
  }
}

const missing = (): Problem => notFound('contribution', 'contribution');
