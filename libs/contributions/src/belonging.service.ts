// Where a need or a gift belongs: to a campaign, an activity, or one occurrence of it, held in the order of locks.
import { Inject, Injectable } from '@nestjs/common';
import { Activities, Activity, Occurrence, Occurrences } from '@saman/activities';
import { Campaign, isOpen } from '@saman/campaigns';
import { isId, notFound, Problem } from '@saman/kernel';
import { sees, type Viewer } from '@saman/organisations';
import { type Hold, ReadAgain, type Tx } from '@saman/platform';
import { Need } from './need.entity.js';

/** The ids of what something belongs to. `campaignId` is the campaign it helps: its own, or its activity's. */
export interface BelongsTo {
  campaignId: string | null;
  activityId: string | null;
  occurrenceId: string | null;
  /** The need itself, and of a gift the need that it goes to. */
  needId: string | null;
}

export interface Belonging extends BelongsTo {
  networkId: string;
  /** Who answers for it: the activity's organiser, else the campaign's owner. */
  holderId: string;
  campaign: Campaign | null;
  activity: Activity | null;
  occurrence: Occurrence | null;
  need: Need | null;
}

/** What a caller named; exactly one is set. */
export interface Named {
  campaign?: string | null | undefined;
  activity?: string | null | undefined;
  occurrence?: string | null | undefined;
}

@Injectable()
export class Belongings {
  constructor(
    @Inject(Activities) private readonly activities: Activities,
    @Inject(Occurrences) private readonly occurrences: Occurrences,
  ) {}

  /** What a caller named by id, if the viewer sees it; else NOT_FOUND at `path`. Nothing is held. */
  async named(tx: Tx, viewer: Viewer, { campaign, activity, occurrence }: Named, path: string): Promise<Belonging> {
    const nothing = { campaignId: null, activityId: null, occurrenceId: null, needId: null };
    if (isNamed(campaign))
      return this.find(tx, viewer, { ...nothing, campaignId: campaign }, undefined, [path, 'campaign']);
    const at = [path, isNamed(occurrence) ? 'occurrence' : 'activity'];
    const found = isNamed(occurrence) ? await this.occurrences.find(tx, viewer, occurrence, undefined, at) : null;
    const activityId = found?.activityId ?? activity ?? '';
    const { id, campaignId } = await this.activities.find(tx, viewer, activityId, undefined, at);
    const ids = { ...nothing, campaignId, activityId: id, occurrenceId: found?.id ?? null };
    return this.find(tx, viewer, ids, undefined, at);
  }

  /**
   * Campaign, activity, occurrence and need, by one statement, held in this order if so wished: the campaign as `hold` says, the need to be
   * changed, the others so that they stay. The activity decides who may see the whole; its campaign may be hidden from the viewer. Hidden:
   * NOT_FOUND at `path`.
   */
  async find(tx: Tx, viewer: Viewer, ids: BelongsTo, hold: Hold | undefined, path: string[]): Promise<Belonging> {
    const { campaignId, activityId, occurrenceId, needId } = ids;
    const stay = hold && 'to read';
    const found =
      campaignId === null || isId(campaignId)
        ? await tx.rows({
            campaign: [Campaign, campaignId, hold],
            activity: [Activity, activityId, stay],
            occurrence: [Occurrence, occurrenceId, stay],
            need: [Need, needId, hold && 'to change'],
          })
        : null;
    if (!found || !isSeen(viewer, found)) throw notFound(path.at(-1) ?? 'campaign', ...path);
    const { campaign, activity, need } = found;
    if (activity && activity.campaignId !== campaignId) throw new ReadAgain('the activity moved to another campaign');
    if (need && need.campaignId !== campaignId) throw new ReadAgain('the need moved to another campaign');
    return { campaignId, activityId, occurrenceId, needId, ...answering(campaign, activity), ...found };
  }
}

const isSeen = (viewer: Viewer, { activity, campaign }: Pick<Belonging, 'activity' | 'campaign'>): boolean =>
  activity
    ? sees(viewer, activity, activity.organiserId)
    : campaign !== null && sees(viewer, campaign, campaign.ownerId);

/** An empty text is an id, too: one that nothing has. */
export const isNamed = (id: string | null | undefined): id is string => id !== null && id !== undefined;

/**
 * A campaign takes needs and pledges while it is open; an activity, also one under a campaign that is over, as long as it is not called
 * off: it goes on by itself.
 */
export function checkTakesPledges({ campaign, activity, occurrence }: Belonging): void {
  if (campaign && !activity && !isOpen(campaign.status)) {
    const message = `The campaign is ${campaign.status}; this is possible from PROPOSED to ACTIVE.`;
    throw new Problem('WRONG_STATUS', 'CAMPAIGN_STATUS', message);
  }
  if (activity?.status === 'CANCELLED' || occurrence?.status === 'CANCELLED') {
    throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', 'The activity is CANCELLED.');
  }
}

function answering(campaign: Campaign | null, activity: Activity | null): { networkId: string; holderId: string } {
  if (activity) return { networkId: activity.networkId, holderId: activity.organiserId };
  if (!campaign) throw new RangeError('a need or a gift that belongs to nothing');
  return { networkId: campaign.networkId, holderId: campaign.ownerId };
}
