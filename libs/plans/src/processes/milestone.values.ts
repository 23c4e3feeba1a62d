// What milestones are made of.
import { newId } from '@saman/kernel';
import { given } from '../plans/given.js';
import type { MilestoneChanges, MilestoneInput } from '../schema.gen.js';
import { deadlineBefore, type DeadlineRule } from './deadline.rules.js';
import type { Milestone } from './milestone.entity.js';
import type { Process } from './process.entity.js';

export type NewMilestone = Omit<Milestone, 'droppedAt' | 'version'>;

/** A milestone as it was given; its place in the process is left open. */
export function newMilestone(
  { id: processId, networkId }: Process,
  input: MilestoneInput,
): Omit<NewMilestone, 'position'> {
  const { title, phase, plannedOn, plannedUntil, latestOn } = input;
  return {
    ...{ id: newId(), networkId, processId, phaseId: phase ?? null, kind: input.kind ?? 'MILESTONE', title },
    ...{ plannedOn: plannedOn ?? null, plannedUntil: plannedUntil ?? null, latestOn: latestOn ?? null },
    ...{ reachedOn: null, meetingId: null, weekday: null, weeksBefore: null, latestDaysLater: null },
  };
}

/** A deadline of a meeting, in the meeting's phase. */
export function deadlineOf(meeting: NewMilestone, rule: DeadlineRule, position: number): NewMilestone {
  const { title, weekday, weeksBefore, latestDaysLater } = rule;
  const days = deadlineBefore(meeting.plannedOn ?? '', rule);
  const counted = { meetingId: meeting.id, weekday, weeksBefore, latestDaysLater };
  return { ...meeting, ...days, ...counted, id: newId(), kind: 'DEADLINE', title, plannedUntil: null, position };
}

/** The values that changes name; null takes away what may be absent. */
export const changedValues = ({ phase, title, ...days }: MilestoneChanges): Partial<Milestone> =>
  given<Partial<Milestone>>({ ...days, phaseId: phase, title: title ?? undefined });
