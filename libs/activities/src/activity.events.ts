import { changesBetween, event, type EventChange, type EventDraft } from '@saman/platform';
import type { Activity } from './activity.entity.js';
import type { Attendance } from './attendance/attendance.entity.js';
import type { Counts } from './attendance/attendance.rules.js';
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

type OneTime = Pick<Occurrence, 'id'>;

/** That one occurrence was called off. */
export const occurrenceCancelled = (activity: Told, occurrence: OneTime): EventDraft =>
  occurrenceEvent('OCCURRENCE_CANCELLED', activity, occurrence, [
    { field: 'status', before: 'SCHEDULED', after: 'CANCELLED' },
  ]);

/** That one occurrence takes place at another time: a change of its activity, which calendars and followers hear of. */
export const occurrenceMoved = (activity: Told, before: Date, after: Date): EventDraft =>
  activityEvent('ACTIVITY_CHANGED', activity, [
    { field: 'occurrence', before: before.toISOString(), after: after.toISOString() },
  ]);

/** That it was noted how many came, in place of what was noted before. */
export const attendanceNoted = (
  activity: Told,
  occurrence: OneTime,
  before: Attendance | null,
  after: Counts,
): EventDraft => {
  const former: Partial<Counts> = before === null ? {} : { ...before, hours: Number(before.hours) };
  const changes = changesBetween<Partial<Counts>>(former, after, ['participants', 'volunteers', 'hours']);
  return occurrenceEvent('ATTENDANCE_NOTED', activity, occurrence, changes);
};

/** An event of an occurrence, shown as the organiser's. */
function occurrenceEvent(
  kind: ActivitiesEventKind,
  activity: Told,
  { id }: OneTime,
  changes: EventChange[],
): EventDraft {
  const { networkId, organiserId: organisationId, campaignId } = activity;
  return event({
    kind,
    networkId,
    organisationId,
    subject: { type: 'Occurrence', id },
    about: [activity.id, ...(campaignId === null ? [] : [campaignId])],
    changes,
  });
}
