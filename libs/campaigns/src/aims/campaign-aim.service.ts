import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@saman/organisations';
import { AimLinks, aimsIn } from '@saman/plans';
import { Database, Events } from '@saman/platform';
import { Campaign } from '../campaign.entity.js';
import { Campaigns, eventOf } from '../campaign.service.js';
import { checkMayAim } from './campaign-aim.rules.js';

/** What a campaign is for. */
@Injectable()
export class CampaignAims {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
    @Inject(AimLinks) private readonly links: AimLinks,
  ) {}

  /** Answers the campaign's id. */
  set(viewer: Viewer, id: string, version: number, aims: Parameters<AimLinks['set']>[3]): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.campaigns.find(tx, viewer, id);
      const campaign = await this.campaigns.find(tx, viewer, id, 'to change');
      checkMayAim(viewer, campaign, version);
      const { networkId } = campaign;
      const changes = await this.links.set(tx, viewer, { table: 'campaign', id, networkId }, aims);
      await tx.manager.update(Campaign, { id }, { version: version + 1 });
      const told = eventOf('CAMPAIGN_AIMED', campaign, changes);
      await this.events.append(tx, [{ ...told, about: [...told.about, ...aimsIn(changes)] }]);
      return id;
    });
  }
}
