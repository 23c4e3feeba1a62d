import { Inject, Injectable } from '@nestjs/common';
import { Activities, Activity } from '@saman/activities';
import { Campaign, Campaigns } from '@saman/campaigns';
import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { Database, event, type EventChange, type EventDraft, Events, type Tx } from '@saman/platform';
import { MandateFinder } from '../mandates/mandate-finder.js';
import { checkHolds } from '../mandates/mandate.rules.js';
import type { MandatesEventKind } from '../schema.gen.js';
import { ActivityMandate } from './activity-mandate.entity.js';
import { CampaignMandate } from './campaign-mandate.entity.js';

/** What is linked: as much of a campaign or activity as the deed needs. */
interface Linked {
  readonly networkId: string;
  readonly version: number;
}

/** What campaigns and activities are for. Each deed answers the id of what it is about; that is held before the mandates. */
@Injectable()
export class Links {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Campaigns) private readonly campaigns: Campaigns,
    @Inject(Activities) private readonly activities: Activities,
    @Inject(MandateFinder) private readonly finder: MandateFinder,
  ) {}

  setOfCampaign(viewer: Viewer, id: string, version: number, mandates: readonly string[]): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      checkLinks(viewer, await this.campaigns.find(tx, viewer, id));
      const campaign = await this.campaigns.find(tx, viewer, id, 'to change');
      await this.check(tx, viewer, campaign, version, mandates);
      const before = await tx.manager.findBy(CampaignMandate, { campaignId: id });
      await tx.manager.delete(CampaignMandate, { campaignId: id });
      const { networkId, ownerId } = campaign;
      const rows = mandates.map((mandateId) => ({ campaignId: id, mandateId, networkId }));
      if (rows.length > 0) await tx.manager.insert(CampaignMandate, rows);
      await tx.manager.update(Campaign, { id }, { version: version + 1 });
      const subject = { type: 'Campaign', id };
      await this.events.append(tx, [
        linked('CAMPAIGN_LINKED', subject, { networkId, holderId: ownerId }, before, mandates),
      ]);
      return id;
    });
  }

  setOfActivity(viewer: Viewer, id: string, version: number, mandates: readonly string[]): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      checkLinks(viewer, await this.activities.find(tx, viewer, id));
      const activity = await this.activities.find(tx, viewer, id, 'to change');
      await this.check(tx, viewer, activity, version, mandates);
      const before = await tx.manager.findBy(ActivityMandate, { activityId: id });
      await tx.manager.delete(ActivityMandate, { activityId: id });
      const { networkId, organiserId } = activity;
      const rows = mandates.map((mandateId) => ({ activityId: id, mandateId, networkId }));
      if (rows.length > 0) await tx.manager.insert(ActivityMandate, rows);
      await tx.manager.update(Activity, { id }, { version: version + 1 });
      const subject = { type: 'Activity', id };
      const told = linked('ACTIVITY_LINKED', subject, { networkId, holderId: organiserId }, before, mandates);
      await this.events.append(tx, [told]);
      return id;
    });
  }

  /** The version, and that each mandate is seen, belongs to the same network and holds; held so that they do until the commit. */
  private async check(tx: Tx, viewer: Viewer, to: Linked, version: number, mandates: readonly string[]): Promise<void> {
    if (version !== to.version) throw conflict(to.version);
    const places = mandates.map((id, index) => ({ id, path: ['mandates', String(index)] }));
    for (const { id, path } of places) {
      const { networkId } = await this.finder.find(tx, viewer, id, path);
      if (networkId !== to.networkId) {
        throw new Problem('INVALID', 'OTHER_NETWORK', 'The mandate belongs to another network.', path);
      }
    }
    for (const { id, path } of places.sort((one, other) => (one.id < other.id ? -1 : 1))) {
      checkHolds(await this.finder.held(tx, id, 'to read'), path);
    }
  }
}

function checkLinks(viewer: Viewer, { networkId }: Linked): void {
  if (!viewer.coordinates(networkId)) throw forbidden('a coordinator');
}

/** A change of the field `mandate` for each one that came or went. */
function linked(
  kind: MandatesEventKind,
  subject: EventDraft['subject'],
  { networkId, holderId }: { networkId: string; holderId: string },
  before: readonly { mandateId: string }[],
  after: readonly string[],
): EventDraft {
  const were = before.map(({ mandateId }) => mandateId);
  const change = (was: string | null, is: string | null): EventChange => ({ field: 'mandate', before: was, after: is });
  const changes = [
    ...were.filter((id) => !after.includes(id)).map((id) => change(id, null)),
    ...after.filter((id) => !were.includes(id)).map((id) => change(null, id)),
  ];
  return event({ kind, networkId, organisationId: holderId, subject, changes, about: [...were, ...after] });
}
