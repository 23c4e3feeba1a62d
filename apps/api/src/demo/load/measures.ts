// The measures of a plan, and once it is in force how far they have come.
import type { DemoMeasure } from '../demo.plans.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import type { Planned } from './planned.js';
import { startProcess } from './processes.js';

export async function addMeasure(
  deeds: Deeds,
  cast: Cast,
  planned: Planned,
  plan: string,
  demo: DemoMeasure,
): Promise<void> {
  const { kind, title, about, startsOn, endsOn, participantKinds, others, effortStep } = demo;
  const { withinDays, recurrence, timesEach, organisation } = demo;
  const named = {
    goal: demo.goal === undefined ? null : planned.goal(demo.goal),
    responsible: demo.responsible === undefined ? null : cast.member(demo.responsible).id,
    participants: (demo.participants ?? []).map((key) => cast.member(key).id),
  };
  const how = { effortStep, withinDays, recurrence, timesEach, organisation };
  const input = { kind, title, about, startsOn, endsOn, participantKinds, others, ...how, ...named };
  const id = await deeds.measures.add(cast.coordinator, plan, input);
  planned.measures.set(demo.key, id);
  if (demo.priority) await deeds.measurePriorities.prioritise(cast.coordinator, id, 1, demo.priority);
}

/** What was told of it by those who carry it out. */
export async function tellProgress(deeds: Deeds, cast: Cast, planned: Planned, demo: DemoMeasure): Promise<void> {
  const id = planned.measure(demo.key);
  const by = demo.responsible === undefined ? cast.coordinator : cast.member(demo.responsible).editor;
  let version = demo.priority ? 2 : 1;
  for (const { to, inDays, result = null } of demo.moves ?? []) {
    await deeds.progress.move(by, id, version++, { to, on: cast.day(inDays), result });
  }
  for (const { inDays, text } of demo.notes ?? [])
    await deeds.progress.note(by, id, { notedOn: cast.day(inDays), text });
  for (const { inDays, text } of demo.done ?? []) {
    await deeds.progress.recordDone(by, id, { doneOn: cast.day(inDays), text });
  }
  for (const process of demo.processes ?? []) await startProcess(deeds, cast, planned, { measure: id }, process);
}
