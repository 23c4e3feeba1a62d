import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { PRIORITY_LOGGED, PRIORITY_TEXTS, type PriorityInput, storedPriority } from '@saman/plans';
import { changesBetween, Database, Events } from '@saman/platform';
import { Campaign } from '../campaign.entity.js';
import { isOpen, wrongStatus } from '../campaign.rules.js';
import { Campaigns, eventOf } from '../campaign.service.js';

@Injectable()
export class CampaignPriorities {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
  ) {}

  /** Answers the campaign's id. */
  prioritise(viewer: Viewer, id: string, version: number, priority: PriorityInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.campaigns.find(tx, viewer, id);
      const before = await this.campaigns.find(tx, viewer, id, 'to change');
      if (!viewer.coordinates(before.networkId)) throw forbidden('a coordinator');
      if (version !== before.version) throw conflict(before.version);
      if (!isOpen(before.status)) throw wrongStatus(before.status);
      const after = { ...before, ...storedPriority(priority), version: version + 1 };
      await tx.manager.update(Campaign, { id }, after);
      const changes = changesBetween(before, after, PRIORITY_LOGGED, PRIORITY_TEXTS);
      await this.events.append(tx, [eventOf('CAMPAIGN_PRIORITISED', after, changes)]);
      return id;
    });
  }
}
