// What a demo network holds of plans, as its coordinator reads it.
import type { Actor } from '../kit/index.js';

export interface SeenGoal {
  number: string | null;
  title: string;
  criteria: string[];
}

export interface SeenMeasure {
  title: string;
  kind: string;
  about: string | null;
  startsOn: string | null;
  endsOn: string | null;
  goal: { number: string | null } | null;
  participants: { name: string }[];
  participantKinds: string[];
  others: string[];
  recurrence: string | null;
  timesEach: number;
  withinDays: number | null;
  effortStep: string | null;
  organisation: {
    owner: string | null;
    steeringGroup: string | null;
    projectGroup: string[];
    referenceGroup: string | null;
    aims: string[];
    themes: string[];
    cases: string[];
  } | null;
  priority: { points: number } | null;
}

export interface SeenMilestone {
  kind: string;
  title: string;
  plannedOn: string | null;
  plannedUntil: string | null;
  latestOn: string | null;
  reachedOn: string | null;
  meeting: { title: string } | null;
}

export interface SeenMandate {
  title: string;
  dueOn: string;
  rule: { __typename: string; count?: number; measures?: { kind: string }[] };
  standing: { status: string; done: number; required: number };
}

export interface SeenPlan {
  title: string;
  level: string;
  status: string;
  startsOn: string;
  endsOn: string;
  vision: string | null;
  background: string | null;
  focusAreas: string[];
  strategies: string[];
  documents: { title: string; kind: string; number: string | null; fromYear: number | null; toYear: number | null }[];
  decisions: { body: string; decidedOn: string }[];
  missing: { requirement: string }[];
  parent: { title: string } | null;
  goalAreas: { title: string; about: string | null; strategies: string[]; goals: SeenGoal[] }[];
  goals: SeenGoal[];
  measures: { nodes: SeenMeasure[] };
  processes: {
    title: string;
    phases: { title: string; startsOn: string | null; endsOn: string | null }[];
    milestones: SeenMilestone[];
  }[];
  mandates: { nodes: SeenMandate[] };
}

export interface Holding {
  plans: SeenPlan[];
  levels: Record<string, string | number | null>[];
  templates: { title: string; deadlines: { weekday: string; weeksBefore: number }[] }[];
  requirements: string[];
}

const PLAN = `title level status startsOn endsOn vision background focusAreas strategies documents { title kind number fromYear toYear }
  decisions { body decidedOn } missing { requirement } parent { title }
  goalAreas { title about strategies goals { number title criteria } } goals { number title criteria }
  processes { title phases { title startsOn endsOn }
    milestones { kind title plannedOn plannedUntil latestOn reachedOn meeting { title } } }
  mandates(first: 20) { nodes { title dueOn rule { __typename ... on CampaignsCompleted { count } ... on MeasuresDone { measures { kind } } }
    standing { status done required } } }`;
const MEASURES = `measures(first: 100) { nodes { title kind about startsOn endsOn goal { number } participants { name } participantKinds others
  recurrence timesEach withinDays effortStep organisation { owner steeringGroup projectGroup referenceGroup aims themes cases } priority { points } } }`;
const ONE = (fields: string) => `query ($id: ID!) { plan(id: $id) { ${fields} } }`;
const NETWORK = `query ($slug: String!) {
  network(slug: $slug) {
    plans(first: 100) { nodes { id } } processTemplates { title deadlines { weekday weeksBefore } }
    planLevels { level reviseEveryYears revisedWith purpose participation participants approvalNew approvalLarge approvalSmall }
  }
  __type(name: "PlanRequirement") { enumValues { name } }
}`;

interface Network {
  network: {
    plans: { nodes: { id: string }[] };
    processTemplates: Holding['templates'];
    planLevels: Holding['levels'];
  };
  __type: { enumValues: { name: string }[] };
}

export async function holdingOf(coordinator: Actor, slug: string): Promise<Holding> {
  const { network, __type } = await coordinator.query<Network>(NETWORK, { slug });
  const plans: SeenPlan[] = [];
  for (const { id } of network.plans.nodes) {
    const { plan } = await coordinator.query<{ plan: SeenPlan }>(ONE(PLAN), { id });
    const measured = await coordinator.query<{ plan: Pick<SeenPlan, 'measures'> }>(ONE(MEASURES), { id });
    plans.push({ ...plan, ...measured.plan });
  }
  const requirements = __type.enumValues.map(({ name }) => name);
  return { plans, levels: network.planLevels, templates: network.processTemplates, requirements };
}

/** The only thing that fits. */
export function the<Thing>(things: readonly Thing[], fits: (thing: Thing) => boolean): Thing {
  const found = things.filter(fits);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`not one but ${String(found.length)} fit`);
  return first;
}
