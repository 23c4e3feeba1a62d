// The six thematic plans are a proposal as of December 2024, and so are drafts here: the source calls none of them adopted.
import type { DemoArea, DemoMeasure, DemoMilestone, DemoPlan, DemoTemplate } from '../demo.plans.js';

export type Stage = 'IN_PREPARATION' | 'DRAWN_UP_TO_BE_REVISED' | 'DRAWN_UP_UNDER_REVISION';

export interface Theme {
  key: string;
  responsible: string;
  title: string;
  stage: Stage;
  buildsOn: string[];
  contains: DemoArea[];
  /** Who takes part in drawing it up. */
  stakeholders: string[];
  /** Those of them that are organisations of the network, by key. */
  participants?: string[];
  /** Titles of specialist plans that the source names as possible. */
  possible?: string[];
}

export const templates: DemoTemplate[] = [
  {
    key: 'temaplan',
    title: 'Temaplan fra utarbeiding til revisjon',
    phases: [
      { title: 'Utarbeides', gates: ['Forventninger er avklart', 'Planen har mål, kriterier og tiltak med tidsplan'] },
      { title: 'Utarbeidet', gates: ['Planen er klar til behandling'] },
      { title: 'Revideres', gates: ['Nye føringer, ny teknologi, og om mål og tiltak passer, er vurdert'] },
    ],
  },
];

const IN_WORDS: Record<Stage, string> = {
  IN_PREPARATION: 'Under utarbeiding',
  DRAWN_UP_TO_BE_REVISED: 'Utarbeidet, skal revideres',
  DRAWN_UP_UNDER_REVISION: 'Utarbeidet, revideres',
};

const december = { plannedOn: '2024-12-01', plannedUntil: '2024-12-31' };

/** Where the plan stood in December 2024. */
function milestones(stage: Stage): DemoMilestone[] {
  const phase =
    stage === 'IN_PREPARATION' ? 'Utarbeides' : stage === 'DRAWN_UP_TO_BE_REVISED' ? 'Utarbeidet' : 'Revideres';
  return [{ ...december, phase, title: `Status i strategien: ${IN_WORDS[stage].toLowerCase()}`, isReached: true }];
}

const period = { startsOn: '2025-01-01', endsOn: '2028-12-31' };

/** A thematic plan, and after it the specialist plans that may come under it. */
export function theme(facts: Theme): DemoPlan[] {
  const { key, responsible, title, stage } = facts;
  const plan: DemoPlan = {
    ...{ key, level: 'THEMATIC_PLAN', parent: 'strategi', responsible, title, ...period },
    background: `Forslag fra strategien, desember 2024. ${IN_WORDS[stage]}.`,
    documents: facts.buildsOn.map((each) => ({ kind: 'BUILDS_ON', title: each })),
    areas: facts.contains,
    measures: [participation(facts)],
    processes: [{ template: 'temaplan', title: `${title}: veien videre`, phases: {}, milestones: milestones(stage) }],
  };
  return [plan, ...specialist(facts)];
}

const participation = ({ key, responsible, stakeholders, participants = [] }: Theme): DemoMeasure => ({
  ...{ key: `${key}-medvirkning`, kind: 'ROUTINE', title: 'De det gjelder, er med når planen lages' },
  ...{ ...period, responsible, participants, others: stakeholders },
});

const specialist = ({ key, responsible, possible = [] }: Theme): DemoPlan[] =>
  possible.map((title, index) => ({
    ...{ key: `${key}-${String(index + 1)}`, level: 'SPECIALIST_PLAN', parent: key, responsible, title, ...period },
    background: 'Strategien nevner denne fagplanen som mulig. Det er ikke bestemt at den skal lages.',
  }));

/** Parts of a plan by their titles. */
export const parts = (...titles: string[]): DemoArea[] => titles.map((title) => ({ title }));

/** What two of the plans have in common. */
export const ILL_AND_FRAIL = [
  'Forventninger og samarbeid',
  'Hindre at tilstanden blir verre',
  'Demens og et demensvennlig samfunn',
  'Kreftomsorg',
  'Lindring',
  'Alvorlig psykisk sykdom',
];
export const HOUSING_AND_CARE = [
  'Bu trygt heime',
  'Nasjonale planer og veiledere',
  'Agenda Kaupangs analyse av pleie og omsorg',
  'Kartlegging av boliger i kommunen',
];
