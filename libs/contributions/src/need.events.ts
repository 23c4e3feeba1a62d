import { event, type EventChange, type EventDraft } from '@saman/platform';
import type { Need } from './need.entity.js';
import { statusOf } from './need.rules.js';
import type { ContributionsEventKind } from './schema.gen.js';

/** An event of a need. It is shown as the holder's, also where a giver caused it: givers are not for everyone to see. */
export function needEvent(
  kind: ContributionsEventKind,
  need: Pick<Need, 'id' | 'networkId' | 'campaignId' | 'activityId' | 'occurrenceId'>,
  holderId: string,
  changes: EventChange[] = [],
): EventDraft {
  const about = [need.campaignId, need.activityId, need.occurrenceId].filter((id) => id !== null);
  return event({
    kind,
    networkId: need.networkId,
    organisationId: holderId,
    subject: { type: 'Need', id: need.id },
    about,
    changes,
  });
}

/** What happened to a need because its cover or quantity moved: it became covered, it was reopened, or neither. */
export function coverEvents(before: Need, after: Need, holderId: string): EventDraft[] {
  const [was, is] = [statusOf(before), statusOf(after)];
  if (was === is) return [];
  const kind = is === 'COVERED' ? 'NEED_COVERED' : is === 'OPEN' ? 'NEED_REOPENED' : 'NEED_CLOSED';
  return [needEvent(kind, after, holderId, [{ field: 'status', before: was, after: is }])];
}
