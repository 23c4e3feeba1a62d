// What a plan must contain before it can be adopted. Thematic and specialist plans by Øvre Eiker's strategy of 2024; what a strategy and an
// annual plan need follows from what the one is to say and the other to carry out.
import { Problem } from '@saman/kernel';
import type { PlanDocumentKind, PlanLevel, PlanRequirement } from '../schema.gen.js';

/** What a plan says of itself. */
export interface Said {
  level: PlanLevel;
  vision: string | null;
  background: string | null;
  endsOn: string;
  documents: readonly { kind: PlanDocumentKind }[];
}

/** What an edition contains, by counts and by the ids of what is not complete. */
export interface Contents {
  areas: number;
  goals: number;
  goalsWithoutCriteria: readonly string[];
  measures: number;
  measuresWithoutTimetable: readonly string[];
}

export interface Gap {
  requirement: PlanRequirement;
  goalId: string | null;
  measureId: string | null;
}

const WORKED_OUT: readonly PlanRequirement[] = [
  ...(['BACKGROUND', 'GOALS', 'GOAL_CRITERIA', 'MEASURES', 'MEASURE_TIMETABLE', 'END_AHEAD', 'ANALYSES'] as const),
];
const DEMANDED: Record<PlanLevel, readonly PlanRequirement[]> = {
  STRATEGY: ['VISION', 'BACKGROUND', 'GOAL_AREAS', 'END_AHEAD'],
  THEMATIC_PLAN: WORKED_OUT,
  SPECIALIST_PLAN: WORKED_OUT,
  ANNUAL_PLAN: ['MEASURES', 'MEASURE_TIMETABLE', 'END_AHEAD'],
};

const ofPlan =
  (isMet: (said: Said, contents: Contents, asOf: string) => boolean) =>
  (...facts: Facts) =>
    isMet(...facts) ? [] : [{}];

type Facts = [said: Said, contents: Contents, asOf: string];
type Lack = Partial<Omit<Gap, 'requirement'>>;

/** Every lack of each requirement. */
const LACKS: Record<PlanRequirement, (...facts: Facts) => Lack[]> = {
  VISION: ofPlan(({ vision }) => vision !== null),
  BACKGROUND: ofPlan(({ background }) => background !== null),
  GOAL_AREAS: ofPlan((_, { areas }) => areas > 0),
  GOALS: ofPlan((_, { goals }) => goals > 0),
  GOAL_CRITERIA: (_, { goalsWithoutCriteria }) => goalsWithoutCriteria.map((goalId) => ({ goalId })),
  MEASURES: ofPlan((_, { measures }) => measures > 0),
  MEASURE_TIMETABLE: (_, { measuresWithoutTimetable }) => measuresWithoutTimetable.map((measureId) => ({ measureId })),
  END_AHEAD: ofPlan(({ endsOn }, _, asOf) => endsOn > asOf),
  ANALYSES: ofPlan(({ documents }) => documents.some(({ kind }) => kind !== 'REPLACES')),
};

/** What the plan lacks, judged as of a day `YYYY-MM-DD`: that of its adoption, or today. */
export const gaps = (said: Said, contents: Contents, asOf: string): Gap[] =>
  DEMANDED[said.level].flatMap((requirement) =>
    LACKS[requirement](said, contents, asOf).map((lack) => ({ goalId: null, measureId: null, ...lack, requirement })),
  );

/** Throws INVALID PLAN_INCOMPLETE when the plan lacks anything. */
export function checkComplete(...facts: Facts): void {
  const lacking = [...new Set(gaps(...facts).map(({ requirement }) => requirement))];
  if (lacking.length === 0) return;
  throw new Problem('INVALID', 'PLAN_INCOMPLETE', `The plan lacks ${lacking.join(', ')}: see \`missing\`.`, ['plan']);
}
