import { Inject, Injectable } from '@nestjs/common';
import { type Campaign, CampaignPartners, Campaigns } from '@saman/campaigns';
import type { Viewer } from '@saman/organisations';
import type { Tx } from '@saman/platform';
import type { Activity } from './activity.entity.js';
import { checkUnderCampaign } from './activity.rules.js';

/** The campaign that an activity is put under or taken from, in deeds. What hangs on the activity counts in that campaign's standing. */
@Injectable()
export class ActivityCampaigns {
  constructor(
    @Inject(Campaigns) private readonly campaigns: Campaigns,
    @Inject(CampaignPartners) private readonly partners: CampaignPartners,
  ) {}

  /**
   * Holds the campaign that an activity is under, and the one it is to be moved to, in the order of ids. Answers the latter, or null where it
   * stays; one that the viewer may not see is NOT_FOUND at the path.
   */
  async hold(
    tx: Tx,
    viewer: Viewer,
    from: string | null,
    to: string | null,
    path: string[] = [],
  ): Promise<Campaign | null> {
    // looked at before it is held: whoever may not see it must not wait for those who are changing it either
    if (to !== null && to !== from) await this.campaigns.find(tx, viewer, to, undefined, path);
    let target: Campaign | null = null;
    for (const id of [...new Set([from, to])].filter((campaign) => campaign !== null).sort()) {
      if (id === from) await this.campaigns.held(tx, id, 'to change');
      else target = await this.campaigns.find(tx, viewer, id, 'to change', path);
    }
    return target;
  }

  /** That an activity may be under the campaign: FORBIDDEN NOT_A_PARTNER, WRONG_STATUS CAMPAIGN_STATUS, INVALID OTHER_NETWORK. */
  async check(
    tx: Tx,
    campaign: Campaign,
    { networkId, organiserId }: Pick<Activity, 'networkId' | 'organiserId'>,
    path: string[],
  ): Promise<void> {
    checkUnderCampaign(campaign, networkId, await this.partners.takesPart(tx, campaign, organiserId), path);
  }
}
