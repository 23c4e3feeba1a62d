// What is written of a measure in its form, and what the API makes of it.
import type { MeasureChanges, MeasureInput } from '../../graphql/gen/graphql.js';
import type { MeasureToChange } from './measure.js';
import { linesOf } from '../../app/written/written.rules.js';

type Kind = MeasureInput['kind'];

export interface MeasureWords {
  title: string;
  kind: Kind;
  about: string;
  /** Ids; empty where nothing is chosen. */
  goal: string;
  responsible: string;
  participants: string[];
  participantKinds: MeasureToChange['participantKinds'];
  startsOn: string;
  endsOn: string;
  effortStep: NonNullable<MeasureInput['effortStep']> | '';
  withinDays: string;
  recurrence: string;
  timesEach: number;
  /** Lists, one on each line. */
  others: string;
  owner: string;
  steeringGroup: string;
  projectGroup: string;
  referenceGroup: string;
  aims: string;
  themes: string;
  cases: string;
}

export const ORGANISATION = [
  ...(['owner', 'steeringGroup', 'projectGroup', 'referenceGroup'] as const),
  ...(['aims', 'themes', 'cases'] as const),
];

export const MEASURE_FIELDS: readonly (keyof MeasureWords)[] = [
  ...(['title', 'kind', 'about', 'goal', 'responsible', 'participants', 'participantKinds', 'startsOn'] as const),
  ...(['endsOn', 'effortStep', 'withinDays', 'recurrence', 'timesEach', 'others', ...ORGANISATION] as const),
];

export const newMeasure = (goal: string): MeasureWords => ({
  ...{ title: '', kind: 'MEASURE', about: '', goal, responsible: '', participants: [], participantKinds: [] },
  ...{ startsOn: '', endsOn: '', effortStep: '', withinDays: '', recurrence: '', timesEach: 1, others: '' },
  ...{ owner: '', steeringGroup: '', projectGroup: '', referenceGroup: '', aims: '', themes: '', cases: '' },
});

export function wordsOf(measure: MeasureToChange): MeasureWords {
  const { title, kind, about, goal, responsible, participants, participantKinds, firstDay, lastDay } = measure;
  const { effortStep, withinDays, recurrence, timesEach, others, organisation } = measure;
  const lines = (texts: readonly string[] = []) => texts.join('\n');
  return {
    ...{ title, kind, about: about ?? '', goal: goal?.id ?? '', responsible: responsible?.id ?? '' },
    ...{ participants: participants.map(({ id }) => id), participantKinds, others: lines(others) },
    ...{ startsOn: firstDay ?? '', endsOn: lastDay ?? '', effortStep: effortStep ?? '', timesEach },
    ...{ withinDays: String(withinDays ?? ''), recurrence: recurrence ?? '', owner: organisation?.owner ?? '' },
    ...{ steeringGroup: organisation?.steeringGroup ?? '', referenceGroup: organisation?.referenceGroup ?? '' },
    ...{ projectGroup: lines(organisation?.projectGroup), aims: lines(organisation?.aims) },
    ...{ themes: lines(organisation?.themes), cases: lines(organisation?.cases) },
  };
}

export const isProject = (kind: Kind): boolean => kind === 'PROJECT' || kind === 'PILOT';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function inputOf(words: MeasureWords): MeasureInput {
  const { title, kind, about, goal, responsible, participants, participantKinds } = words;
  const { startsOn, endsOn, effortStep, withinDays, recurrence, timesEach, others } = words;
  return {
    ...{ title, kind, participants, participantKinds, timesEach, about: orNull(about), goal: orNull(goal) },
    ...{ responsible: orNull(responsible), startsOn: orNull(startsOn), endsOn: orNull(endsOn) },
    ...{ effortStep: effortStep === '' ? null : effortStep, recurrence: orNull(recurrence), others: linesOf(others) },
    withinDays: withinDays.trim() === '' ? null : Number(withinDays),
    organisation: isProject(kind) ? organisationOf(words) : null,
  };
}

const organisationOf = (words: MeasureWords) => ({
  owner: orNull(words.owner),
  steeringGroup: orNull(words.steeringGroup),
  projectGroup: linesOf(words.projectGroup),
  referenceGroup: orNull(words.referenceGroup),
  aims: linesOf(words.aims),
  themes: linesOf(words.themes),
  cases: linesOf(words.cases),
});

/** Only what was written: the rest stays as others have it. What is no project any more loses its organisation by itself. */
export function changesOf(words: MeasureWords, changed: readonly string[]): MeasureChanges {
  const { organisation, ...plain } = inputOf(words);
  const isOrganised = changed.some((field) => (ORGANISATION as readonly string[]).includes(field));
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([field]) => changed.includes(field))),
    ...(isOrganised && isProject(words.kind) && { organisation }),
  };
}
