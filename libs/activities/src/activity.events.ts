import { event, type EventChange, type EventDraft } from '@saman/platform';
import type { Activity } from './activity.entity.js';
import type { Occurrence } from './occurrence.entity.js';
import type { ActivitiesEventKind } from './schema.gen.js';

type Told = Pick<Activity, 'id' | 'networkId' | 'organiserId' | 'campaignId'>;

/** An event of an activity, shown as its organiser's. A move from one campaign to another is about both. */
export function activityEvent(
  kind: ActivitiesEventKind,
  activity: Told,
  changes: EventChange[] = [],
  formerCampaignId: string | null = null,
): EventDraft {
  const { id, networkId, organiserId: organisationId, campaignId } = activity;
  const about = [campaignId, formerCampaignId].filter((campaign) => campaign !== null);
  return event({ kind, networkId, organisationId, subject: { type: 'Activity', id }, about, changes });
}

/** That one occurrence was called off, shown as the organiser's. */
export function occurrenceCancelled(activity: Told, { id }: Pick<Occurrence, 'id'>): EventDraft {
  const { networkId, organiserId: organisationId, campaignId } = activity;
  return event({
    kind: 'OCCURRENCE_CANCELLED' satisfies ActivitiesEventKind,
    networkId,
    organisationId,
    subject: { type: 'Occurrence', id },
    about: [activity.id, ...(campaignId === null ? [] : [campaignId])],
    changes: [{ field: 'status', before: 'SCHEDULED', after: 'CANCELLED' }],
  });
}
