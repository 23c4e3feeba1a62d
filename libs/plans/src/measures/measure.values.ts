// What an input says, as a row of a measure has it.
import { Problem } from '@saman/kernel';
import type { MeasureChanges, MeasureInput, ProjectOrganisationInput } from '../schema.gen.js';
import type { Measure } from './measure.entity.js';
import { isProject } from './measure.rules.js';
import type { StoredProjectOrganisation } from './project-organisation.js';

/** What of a measure people write themselves, but for the organisations and the goal that it names. */
type Own = Pick<
  Measure,
  | 'kind'
  | 'title'
  | 'about'
  | 'startsOn'
  | 'endsOn'
  | 'participantKinds'
  | 'others'
  | 'effortStep'
  | 'withinDays'
  | 'recurrence'
  | 'timesEach'
  | 'organisation'
>;

export const newValues = (input: MeasureInput): Own => ({
  kind: input.kind,
  title: input.title,
  about: input.about ?? null,
  startsOn: input.startsOn ?? null,
  endsOn: input.endsOn ?? null,
  participantKinds: input.participantKinds ?? [],
  others: input.others ?? [],
  effortStep: input.effortStep ?? null,
  withinDays: input.withinDays ?? null,
  recurrence: input.recurrence ?? null,
  timesEach: input.timesEach ?? 1,
  organisation: stored(input.organisation),
});

/** Absent leaves a value as it is, null takes away what may be absent. What is no project any more has no organisation. */
export function changedValues(before: Measure, changes: MeasureChanges): Own {
  if (Object.values<unknown>({ ...changes }).every((value) => value === undefined)) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  const { organisation, ...plain } = changes;
  const kind = plain.kind ?? before.kind;
  const kept = isProject(kind) ? before.organisation : null;
  const given = Object.fromEntries(Object.entries<unknown>(plain).filter(([, value]) => value !== undefined));
  const all = { ...before, ...given } as MeasureInput;
  return { ...newValues(all), organisation: organisation === undefined ? kept : stored(organisation) };
}

function stored(input: ProjectOrganisationInput | null | undefined): StoredProjectOrganisation | null {
  if (!input) return null;
  return {
    owner: input.owner ?? null,
    steeringGroup: input.steeringGroup ?? null,
    projectGroup: input.projectGroup ?? [],
    referenceGroup: input.referenceGroup ?? null,
    aims: input.aims ?? [],
    themes: input.themes ?? [],
    cases: input.cases ?? [],
  };
}
