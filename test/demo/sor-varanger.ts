import { type Holding, the } from './holding.js';
import type { Pointers } from './pointers.js';

const strategy = ({ plans }: Holding) => the(plans, ({ level }) => level === 'STRATEGY');
const document = (holding: Holding, kind: string, index = 0) =>
  strategy(holding).documents.filter((each) => each.kind === kind)[index];
const area = (holding: Holding, index: string) => strategy(holding).goalAreas[Number(index)];
const programme = (holding: Holding) => the(strategy(holding).measures.nodes, ({ kind }) => kind === 'PROJECT');
const background = (holding: Holding) => strategy(holding).background ?? '';
const plan = ({ plans }: Holding, wanted: string) => the(plans, ({ level }) => level === wanted);
const level = ({ levels }: Holding, wanted: string) => the(levels, ({ level: each }) => each === wanted);

export const sorVaranger: Pointers<Holding> = {
  'strategy.title': (at, fact) => strategy(at).title === fact,
  'strategy.kind': (at, fact) => strategy(at).level === fact,
  'strategy.period.from': (at, fact) => strategy(at).startsOn.startsWith(fact),
  'strategy.period.to': (at, fact) => strategy(at).endsOn.startsWith(fact),
  'strategy.replaces.title': (at, fact) => document(at, 'REPLACES')?.title === fact,
  'strategy.replaces.made': (at, fact) => String(document(at, 'REPLACES')?.fromYear) === fact,
  'strategy.builds_on.title': (at, fact) => document(at, 'BUILDS_ON')?.title === fact,
  'strategy.builds_on.period.from': (at, fact) => String(document(at, 'BUILDS_ON')?.fromYear) === fact,
  'strategy.builds_on.period.to': (at, fact) => String(document(at, 'BUILDS_ON')?.toYear) === fact,
  'strategy.built_on': (at) => document(at, 'ANALYSIS')?.fromYear === 2019,
  'strategy.population_goal': (at) => background(at).includes('12 000 innbyggere'),
  'strategy.share_in_towns.value': (at) => background(at).includes('Åtte av ti'),
  'strategy.share_in_towns.unit': (at) => background(at).includes('Åtte av ti'),
  'strategy.share_in_towns.towns.*': (at, fact) => background(at).includes(fact),
  'strategy.growth_over_67_in_period.value': (at, fact) => background(at).includes(`${fact} prosent`),
  'strategy.growth_over_67_in_period.unit': (at) => background(at).includes('prosent'),
  'strategy.staff.value': (at, fact) => background(at).includes(`minst ${fact} ansatte`),
  'strategy.staff.bound': (at) => background(at).includes('minst'),
  'public_health_focus_areas.*': (at, _, index) => strategy(at).focusAreas[Number(index)],
  'goal_areas.*.name': (at, fact, index) => area(at, index)?.title === fact,
  'goal_areas.*.goals.*': (at, _, index, number) =>
    area(at, index)?.goals.find((goal) => goal.number === number)?.title,
  'goal_areas.*.strategies.*': (at, _, index, strategyIndex) => area(at, index)?.strategies[Number(strategyIndex)],
  'challenges.*': (at, _, index) => background(at).includes(`\n${String(Number(index) + 1)}. `),
  'programmes.*.name': (at, fact) => programme(at).title === fact,
  'programmes.*.kind': (at, fact) => programme(at).kind === fact,
  'programmes.*.sectors.*': (at, fact) =>
    programme(at).organisation?.themes.some((theme) => theme.toLowerCase() === fact),
  'programmes.*.answers': (at) => programme(at).about,
  'programmes.*.seen_in.*': (at, fact) => programme(at).about?.toLowerCase().includes(fact.toLowerCase()),
  'competences.*': (at, fact) => area(at, '0')?.about?.toLowerCase().includes(fact.toLowerCase()),
  'competence_lacking.*': (at) => area(at, '0')?.about?.includes('sykepleiere'),
  critical_competence: (at) => area(at, '0')?.about?.includes('§ 3-2 andre ledd'),
  'follow_up.annual_common_plan': (at) =>
    plan(at, 'ANNUAL_PLAN').background?.includes('hverdagen') && level(at, 'ANNUAL_PLAN').reviseEveryYears === 1,
  'follow_up.action_plan': (at) =>
    plan(at, 'THEMATIC_PLAN').goals.every(({ number }) => number !== null) &&
    level(at, 'THEMATIC_PLAN').reviseEveryYears === 4,
};
