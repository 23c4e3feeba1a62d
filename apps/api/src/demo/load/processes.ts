// The ways of plans and measures, as far as they have come.
import sql from 'sql-template-tag';
import type { DemoMilestone, DemoProcess } from '../demo.plans.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import type { Planned } from './planned.js';

export async function startProcess(
  deeds: Deeds,
  cast: Cast,
  planned: Planned,
  of: { plan: string } | { measure: string },
  demo: DemoProcess,
): Promise<void> {
  const { coordinator } = cast;
  const template = planned.template(demo.template);
  const process = await deeds.processes.start(coordinator, { ...of, template, title: demo.title });
  const phases = await phasesOf(deeds, process);
  for (const [title, days] of Object.entries(demo.phases)) {
    await deeds.processes.setPhaseDays(coordinator, phases.get(title) ?? '', days);
  }
  for (const milestone of demo.milestones) await addMilestone(deeds, cast, process, phases, milestone);
}

async function addMilestone(
  deeds: Deeds,
  { coordinator }: Cast,
  process: string,
  phases: ReadonlyMap<string, string>,
  { isReached, phase, deadlines, ...days }: DemoMilestone,
): Promise<void> {
  const where = { phase: phase === undefined ? null : phases.get(phase), deadlines };
  const id = await deeds.milestones.add(coordinator, process, { ...days, ...where });
  if (!isReached) return;
  for (const each of await withDeadlines(deeds, id))
    await deeds.milestones.reach(coordinator, each.id, 1, each.lastDay);
}

/** Ids by title. */
async function phasesOf(deeds: Deeds, process: string): Promise<Map<string, string>> {
  const rows = await deeds.database.read<{ id: string; title: string }>(
    'demo.phases',
    sql`SELECT id, title FROM phase WHERE process_id = ${process}`,
  );
  return new Map(rows.map(({ id, title }) => [title, id]));
}

/** A milestone, and the deadlines before it where it is a meeting, each with its last planned day. */
const withDeadlines = (deeds: Deeds, milestone: string) =>
  deeds.database.read<{ id: string; lastDay: string }>(
    'demo.deadlines',
    sql`SELECT id, COALESCE(planned_until, planned_on) AS "lastDay" FROM milestone
      WHERE id = ${milestone} OR meeting_id = ${milestone} ORDER BY position`,
  );
