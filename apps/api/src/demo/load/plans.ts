// The plans of a network: from draft to where they stand, with all that is in them.
import type { DemoArea, DemoGoal, DemoPlan } from '../demo.plans.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import { giveMandate } from './mandates.js';
import { addMeasure, tellProgress } from './measures.js';
import type { Planned } from './planned.js';
import { startProcess } from './processes.js';

/** The levels' rules, the templates and the plans, parents first. */
export async function makePlans(deeds: Deeds, cast: Cast, planned: Planned): Promise<void> {
  const { levels, templates, plans } = planned.planning;
  for (const { level, changes } of levels) {
    await deeds.levels.change(cast.coordinator, cast.networkId, level, 1, changes);
  }
  for (const { key, ...template } of templates) {
    planned.templates.set(key, await deeds.templates.add(cast.coordinator, cast.networkId, template));
  }
  for (const plan of plans) await makePlan(deeds, cast, planned, plan);
}

async function makePlan(deeds: Deeds, cast: Cast, planned: Planned, demo: DemoPlan): Promise<void> {
  const { coordinator } = cast;
  const { level, title, startsOn, endsOn, vision, background, focusAreas, strategies, documents } = demo;
  const text = { vision, background, focusAreas, strategies, documents };
  const parent = demo.parent === undefined ? null : planned.plan(demo.parent);
  const responsible = cast.member(demo.responsible).id;
  const input = { level, parent, responsible, title, startsOn, endsOn, ...text };
  const id = await deeds.plans.draft(coordinator, cast.networkId, input);
  planned.plans.set(demo.key, id);
  for (const area of demo.areas ?? []) await addArea(deeds, cast, planned, id, area);
  await addGoals(deeds, cast, planned, { plan: id, area: null }, demo.goals ?? []);
  for (const measure of demo.measures ?? []) await addMeasure(deeds, cast, planned, id, measure);
  if (demo.decision) await deeds.planSteps.decide(coordinator, id, 1, demo.decision);
  for (const process of demo.processes ?? []) await startProcess(deeds, cast, planned, { plan: id }, process);
  for (const measure of demo.measures ?? []) await tellProgress(deeds, cast, planned, measure);
  for (const mandate of demo.mandates ?? []) await giveMandate(deeds, cast, planned, id, mandate);
}

async function addArea(deeds: Deeds, cast: Cast, planned: Planned, plan: string, demo: DemoArea): Promise<void> {
  const { goals = [], ...area } = demo;
  const id = await deeds.goalAreas.add(cast.coordinator, plan, area);
  await addGoals(deeds, cast, planned, { plan, area: id }, goals);
}

async function addGoals(
  deeds: Deeds,
  cast: Cast,
  planned: Planned,
  { plan, area }: { plan: string; area: string | null },
  goals: readonly DemoGoal[],
): Promise<void> {
  for (const { key, ...goal } of goals) {
    planned.goals.set(key, await deeds.goals.add(cast.coordinator, plan, { ...goal, area }));
  }
}
