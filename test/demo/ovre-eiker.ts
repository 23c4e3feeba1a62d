import { type Holding, type SeenPlan, the } from './holding.js';
import type { Pointers } from './pointers.js';

const strategy = ({ plans }: Holding) => the(plans, ({ level }) => level === 'STRATEGY');
const area = (holding: Holding, title: string) => the(strategy(holding).goalAreas, (each) => each.title === title);
/** In the order of the facts: plans are listed newest first. */
const theme = ({ plans }: Holding, index: string): SeenPlan | undefined =>
  plans.filter(({ level }) => level === 'THEMATIC_PLAN').toReversed()[Number(index)];
const basis = (holding: Holding, index: number) => strategy(holding).focusAreas[index];
const guidance = (holding: Holding, index: string) =>
  strategy(holding).documents.filter(({ kind }) => kind === 'GUIDANCE')[Number(index)];
const rule = ({ levels }: Holding, index: string) => levels.find(({ level }) => level === LEVELS[Number(index)]);
const LEVELS = ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'MEASURE', 'ANNUAL_PLAN'];

/** The goal of each target, in the order of the facts. */
const target = (holding: Holding, index: string) => strategy(holding).goals[Number(index)];
const STATUSES: Record<string, string> = {
  IN_PREPARATION: 'Under utarbeiding.',
  DRAWN_UP_TO_BE_REVISED: 'Utarbeidet, skal revideres.',
  DRAWN_UP_UNDER_REVISION: 'Utarbeidet, revideres.',
};
const REQUIREMENTS = ['BACKGROUND', 'GOAL_CRITERIA', 'MEASURE_TIMETABLE', 'END_AHEAD', 'ANALYSES'];

export const ovreEiker: Pointers<Holding> = {
  'strategy.title': (at, fact) => strategy(at).title === fact,
  'strategy.vision': (at, fact) => strategy(at).vision === fact,
  'strategy.kind': (at, fact) => strategy(at).level === fact,
  'strategy.period.from': (at, fact) => strategy(at).startsOn.startsWith(fact),
  'strategy.period.to': (at, fact) => strategy(at).endsOn.startsWith(fact),
  'strategy.decided.by': (at, fact) => strategy(at).decisions.some(({ body }) => body.toLowerCase() === fact),
  'strategy.decided.on': (at, fact) => strategy(at).decisions.some(({ decidedOn }) => decidedOn === fact),
  'strategy.builds_on.title': (at, fact) => strategy(at).documents[0]?.title === fact,
  'strategy.builds_on.period.from': (at, fact) => String(strategy(at).documents[0]?.fromYear) === fact,
  'strategy.builds_on.period.to': (at, fact) => String(strategy(at).documents[0]?.toYear) === fact,
  'strategy.background.*': (at, _, index) => strategy(at).background?.split('\n– ')[Number(index) + 1],
  'strategy.aims_of_the_municipal_plan.*': (at, _, index) => area(at, 'Sosial bærekraft').strategies[Number(index)],
  'basis.external.*.nb': (at, fact, index) => basis(at, Number(index))?.startsWith(fact),
  'basis.external.*.*': (at, _, index) => basis(at, Number(index)),
  'basis.internal.*.nb': (at, fact, index) =>
    basis(at, 3 + Number(index))?.startsWith(fact.replace(' og handlingsdel', '')),
  'basis.internal.*.*': (at, _, index) => basis(at, 3 + Number(index)),
  'basis.national_documents.*.title': (at, fact, index) => guidance(at, index)?.title === fact,
  'basis.national_documents.*.number': (at, fact, index) => guidance(at, index)?.number === fact,
  'basis.national_documents.*.period.from': (at, fact, index) => String(guidance(at, index)?.fromYear) === fact,
  'basis.national_documents.*.period.to': (at, fact, index) => String(guidance(at, index)?.toYear) === fact,
  'targets.*.what': (at, _, index) => target(at, index)?.title,
  'targets.*.at_least': (at, fact, index) => target(at, index)?.criteria.join().includes(`Minst ${fact}`),
  'targets.*.unit': (at, _, index) => target(at, index)?.criteria.join().includes('prosent'),
  'targets.*.direction': (at, _, index) => target(at, index)?.criteria.join().includes('øker'),
  'targets.*.area': (at, fact, index) => area(at, fact).goals.some(({ title }) => title === target(at, index)?.title),
  'plan_levels.*.level': (at, _, index) => rule(at, index),
  'plan_levels.*.revise_every_years': (at, fact, index) => rule(at, index)?.reviseEveryYears === Number(fact),
  'plan_levels.*.review_every_years': (at, fact, index) => rule(at, index)?.reviseEveryYears === Number(fact),
  'plan_levels.*.made_every_years': (at, fact, index) => rule(at, index)?.reviseEveryYears === Number(fact),
  'plan_levels.*.revised_with': (at, fact, index) => rule(at, index)?.revisedWith === fact,
  'plan_levels.*.counted_from': (at, _, index) => rule(at, index)?.revisedWith,
  'plan_levels.*.follows.*': (at, _, index) => rule(at, index)?.revisedWith,
  'plan_levels.*.looks_at.*': (at, _, index) => rule(at, index)?.purpose,
  'plan_levels.*.purpose': (at, _, index) => rule(at, index)?.purpose,
  'plan_levels.*.participation': (at, fact, index) => rule(at, index)?.participation === fact,
  'plan_levels.*.participants': (at, _, index) => rule(at, index)?.participants,
  'plan_levels.*.approval_new': (at, fact, index) => rule(at, index)?.approvalNew === fact,
  'plan_levels.*.approval_revision': (at, fact, index) =>
    rule(at, index)?.approvalLarge === fact && rule(at, index)?.approvalSmall === fact,
  'plan_levels.*.approval_large_change': (at, fact, index) => rule(at, index)?.approvalLarge === fact,
  'plan_levels.*.approval_small_change': (at, fact, index) => rule(at, index)?.approvalSmall === fact,
  'plan_requirements.*': (at, _, index) => at.requirements.includes(REQUIREMENTS[Number(index)] ?? '-'),
  'thematic_plans.*.name': (at, fact, index) => theme(at, index)?.title === fact,
  'thematic_plans.*.status': (at, fact, index) =>
    theme(at, index)?.status === 'DRAFT' && theme(at, index)?.background?.endsWith(STATUSES[fact] ?? '-'),
  'thematic_plans.*.builds_on.*': (at, _, index, each) =>
    theme(at, index)?.documents[Number(each)]?.kind === 'BUILDS_ON',
  'thematic_plans.*.contains.*': (at, _, index, each) => theme(at, index)?.goalAreas[Number(each)],
  'thematic_plans.*.possible_specialist_plans.*': (at, fact, index) =>
    at.plans.some(
      (plan) =>
        plan.level === 'SPECIALIST_PLAN' && plan.title === fact && plan.parent?.title === theme(at, index)?.title,
    ),
  'thematic_plans.*.stakeholders.*': (at, _, index, each) => theme(at, index)?.measures.nodes[0]?.others[Number(each)],
  effort_ladder: (at) => strategy(at).measures.nodes.some(({ effortStep }) => effortStep === 'COMMUNITY'),
  'roles.inhabitants.*': (at) => strategy(at).strategies[0]?.startsWith('Innbyggerne'),
  'roles.services.*': (at) => strategy(at).strategies[1]?.startsWith('Tjenestene'),
  'roles.staff.*': (at) => strategy(at).strategies[2]?.startsWith('De ansatte'),
};
