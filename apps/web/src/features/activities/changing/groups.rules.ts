// What stands together on the form, and is shown together when two have changed it.
import { type Plan, until } from '../register/plan.js';

export const GROUPS = ['title', 'description', 'place', 'when', 'audiences', 'campaign'] as const;
export type Group = (typeof GROUPS)[number];

/** The same for the same, whatever fields the group has. */
export function told(plan: Plan, group: Group): string {
  if (group === 'audiences') return [...plan.audiences].sort().join();
  if (group === 'place') return [plan.place, plan.address, plan.position].map((one) => one.trim()).join('\n');
  if (group !== 'when') return plan[group].trim();
  const { day, from, to, often, onRedDays, daysMore } = plan;
  const isSeries = often !== 'ONCE' && often !== 'AS_IS';
  return [day, from, to, often, daysMore, ...(isSeries ? [until(plan), onRedDays] : [])].join();
}

export const differing = (one: Plan, other: Plan): Group[] =>
  GROUPS.filter((group) => told(one, group) !== told(other, group));

/** What somebody else has changed since, that the person has changed to something else. */
export const conflictsOf = (mine: Plan, base: Plan, theirs: Plan): Group[] =>
  differing(theirs, base).filter(
    (group) => told(mine, group) !== told(theirs, group) && told(mine, group) !== told(base, group),
  );

/** What the person has not touched is as others have it now. */
export function merged(mine: Plan, base: Plan, theirs: Plan): Plan {
  const untouched = GROUPS.filter((group) => told(mine, group) === told(base, group));
  return untouched.reduce((plan, group) => ({ ...plan, ...partOf(theirs, group) }), mine);
}

/** The fields of a group. */
export function partOf(plan: Plan, group: Group): Partial<Plan> {
  if (group === 'place') return { place: plan.place, address: plan.address, position: plan.position };
  if (group !== 'when') return { [group]: plan[group] };
  const { day, from, to, often, until: end, lastDay, onRedDays, daysMore } = plan;
  return { day, from, to, often, until: end, lastDay, onRedDays, daysMore };
}
