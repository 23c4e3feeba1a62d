import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, notFound, Problem } from '@saman/kernel';
import { Memberships, sees, type Viewer } from '@saman/organisations';
import {
  changesBetween,
  Database,
  event,
  type EventDraft,
  Events,
  type Hold,
  holding,
  ReadAgain,
  type Tx,
} from '@saman/platform';
import { Campaign } from './campaign.entity.js';
import { checkDays, checkMayEdit, checkWidens, nextStep } from './campaign.rules.js';
import type { CampaignChanges, CampaignInput, CampaignsEventKind, CampaignStatus } from './schema.gen.js';

const LOGGED = ['status', 'visibility', 'startsOn', 'endsOn'] as const;
const LOGGED_AS_CHANGED = ['title', 'summary'] as const;

/** Deeds to campaigns. Each answers the campaign's id. */
@Injectable()
export class Campaigns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Memberships) private readonly memberships: Memberships,
  ) {}

  propose(viewer: Viewer, networkId: string, ownerId: string, input: CampaignInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.memberships.actingFor(tx, viewer, networkId, ownerId);
      checkDays(input, 'campaign');
      const { title, summary, startsOn, endsOn } = input;
      const visibility = input.visibility ?? 'NETWORK';
      const campaign = {
        id: newId(),
        networkId,
        ownerId,
        title,
        summary,
        startsOn,
        endsOn,
        visibility,
        status: 'PROPOSED' as const,
      };
      await tx.manager.insert(Campaign, campaign);
      await this.events.append(tx, [eventOf('CAMPAIGN_PROPOSED', campaign)]);
      return campaign.id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: CampaignChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.toChange(tx, viewer, id);
      checkMayEdit(viewer, before, version);
      const after = { ...before, ...given(changes), version: version + 1 };
      checkDays(after, 'changes');
      checkWidens(before.visibility, after.visibility);
      await tx.manager.update(Campaign, { id }, after);
      await this.events.append(tx, [
        eventOf('CAMPAIGN_CHANGED', after, changesBetween(before, after, LOGGED, LOGGED_AS_CHANGED)),
      ]);
      return id;
    });
  }

  move(viewer: Viewer, id: string, version: number, to: CampaignStatus, reason: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { networkId, ownerId } = await this.find(tx, viewer, id);
      // one that has left carries no campaign forward; what it carried out before may still be evaluated
      if (to === 'PLANNED' || to === 'ACTIVE')
        await this.memberships.requireActive(tx, networkId, ownerId, ['campaign']);
      const before = await this.find(tx, viewer, id, 'to change');
      const kind = nextStep(viewer, before, version, to);
      const after = { ...before, status: to, version: version + 1, cancelReason: to === 'CANCELLED' ? reason : null };
      await tx.manager.update(Campaign, { id }, after);
      await this.events.append(tx, [eventOf(kind, after, changesBetween(before, after, LOGGED))]);
      return id;
    });
  }

  /**
   * The campaign, held if so wished; hidden from the viewer: NOT_FOUND at the path, in the words for whatever the path names. It is to be
   * looked at before it is held: whoever may not see it must not wait for those who are changing it either.
   */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['campaign']): Promise<Campaign> {
    const campaign = isId(id) ? await tx.row(Campaign, id, hold) : null;
    if (!campaign || !sees(viewer, campaign, campaign.ownerId)) throw notFound(path.at(-1) ?? 'campaign', ...path);
    return campaign;
  }

  private async toChange(tx: Tx, viewer: Viewer, id: string): Promise<Campaign> {
    await this.find(tx, viewer, id);
    return this.find(tx, viewer, id, 'to change');
  }

  /** What an organisation that leaves has proposed: nobody is there to carry it out. */
  async cancelProposed(tx: Tx, networkId: string, ownerId: string): Promise<EventDraft[]> {
    const where = { networkId, ownerId, status: 'PROPOSED' as const };
    const proposed = await tx.manager.find(Campaign, { where, order: { id: 'ASC' }, ...holding('to change') });
    for (const { id, version } of proposed) {
      await tx.manager.update(Campaign, { id }, { status: 'CANCELLED', version: version + 1 });
    }
    const changes = [{ field: 'status', before: 'PROPOSED', after: 'CANCELLED' }];
    return proposed.map((campaign) => eventOf('CAMPAIGN_CANCELLED', campaign, changes));
  }

  /** The campaign of something below it, whoever looks. */
  async held(tx: Tx, id: string, hold?: Hold): Promise<Campaign> {
    const campaign = await tx.row(Campaign, id, hold);
    if (!campaign) throw new ReadAgain('the campaign is gone');
    return campaign;
  }
}

/** An event of a campaign, shown as its owner's unless it is told otherwise. */
export function eventOf(
  kind: CampaignsEventKind,
  campaign: Pick<Campaign, 'id' | 'networkId' | 'ownerId'>,
  changes: EventDraft['changes'] = [],
  organisationId = campaign.ownerId,
): EventDraft {
  const { id, networkId } = campaign;
  return event({
    kind,
    networkId,
    organisationId,
    subject: { type: 'Campaign', id },
    about: [campaign.ownerId],
    changes,
  });
}

/** The fields that changes name; null leaves a field as it is, since none of a campaign's may be absent. */
function given(changes: CampaignChanges): Partial<Campaign> {
  const fields = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined);
  if (fields.length === 0) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  return Object.fromEntries(fields);
}
