// How a network works with the levels of planning until it says otherwise: as Øvre Eiker's strategy for health and welfare services of 2024 has it.
import type { PlanningLevel } from '../schema.gen.js';
import type { PlanLevelRule } from './plan-level.entity.js';

type Rule = Omit<PlanLevelRule, 'networkId' | 'version'>;
type Words = Pick<Rule, 'revisedWith' | 'purpose' | 'participants'>;
type Facts = Omit<Rule, keyof Words>;

const FACTS: readonly Facts[] = [
  { level: 'STRATEGY', reviseEveryYears: 4, participation: 'OVERALL', ...approvals('POLITICAL', 'POLITICAL') },
  { level: 'THEMATIC_PLAN', reviseEveryYears: 2, participation: 'BROAD', ...approvals('POLITICAL', 'NOTICE') },
  {
    ...{ level: 'SPECIALIST_PLAN', reviseEveryYears: 2, participation: 'ADMINISTRATIVE' },
    ...approvals('POLITICAL', 'ADMINISTRATIVE'),
  },
  { level: 'MEASURE', reviseEveryYears: 1, participation: 'ADMINISTRATIVE', ...approvals(null, 'ADMINISTRATIVE') },
  { level: 'ANNUAL_PLAN', reviseEveryYears: 1, participation: null, ...approvals(null, null) },
];

/** New plans and large changes are decided alike. */
function approvals(large: Facts['approvalLarge'], small: Facts['approvalSmall']) {
  return { approvalNew: large, approvalLarge: large, approvalSmall: small };
}

type ByLevel = Record<PlanningLevel, Partial<Words>>;

const NONE: Words = { revisedWith: null, purpose: null, participants: null };

const WORDS = {
  NN: {
    STRATEGY: { revisedWith: 'kommuneplanen', participants: 'råd og utval gjev innspel' },
    THEMATIC_PLAN: { participants: 'råd og utval, andre sektorar, brukargrupper, fagfolk, tillitsvalde og verneombod' },
    SPECIALIST_PLAN: { revisedWith: 'temaplanen', participants: 'fagfolk' },
    MEASURE: { participants: 'fagfolk' },
    ANNUAL_PLAN: {
      revisedWith: 'strategi, temaplanar og fagplanar',
      purpose: 'prioritere og gjennomføre oppdraga i handlingsprogrammet; planleggje utvikling og drift av einingane',
    },
  },
  NB: {
    STRATEGY: { revisedWith: 'kommuneplanen', participants: 'råd og utvalg gir innspill' },
    THEMATIC_PLAN: {
      participants: 'råd og utvalg, andre sektorer, brukergrupper, fagfolk, tillitsvalgte og verneombud',
    },
    SPECIALIST_PLAN: { revisedWith: 'temaplanen', participants: 'fagfolk' },
    MEASURE: { participants: 'fagfolk' },
    ANNUAL_PLAN: {
      revisedWith: 'strategi, temaplaner og fagplaner',
      purpose: 'prioritere og gjennomføre oppdragene i handlingsprogrammet; planlegge utvikling og drift av enhetene',
    },
  },
  EN: {
    STRATEGY: { revisedWith: 'the municipal plan', participants: 'councils and committees give input' },
    THEMATIC_PLAN: {
      participants:
        'councils and committees, other departments, user groups, skilled staff, union and safety representatives',
    },
    SPECIALIST_PLAN: { revisedWith: 'its thematic plan', participants: 'skilled staff' },
    MEASURE: { participants: 'skilled staff' },
    ANNUAL_PLAN: {
      revisedWith: 'strategy, thematic plans and specialist plans',
      purpose:
        'put the orders of the action programme in order of priority and carry them out; plan how the units develop and run',
    },
  },
} satisfies Record<string, ByLevel>;

/** The rules of a network that writes in this language; in Norwegian where there are no words in its own. */
export const defaultLevels = (language: string): Rule[] => {
  const words = (WORDS as Partial<Record<string, ByLevel>>)[language] ?? WORDS.NB;
  return FACTS.map((facts) => ({ ...facts, ...NONE, ...words[facts.level] }));
};
