import { Injectable } from '@nestjs/common';
import { newId } from '@saman/kernel';
import type { Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { type EntityTarget, In, IsNull, type ObjectLiteral } from 'typeorm';
import { GoalArea } from '../goals/goal-area.entity.js';
import { Goal } from '../goals/goal.entity.js';
import { MeasureParticipant } from '../measures/measure-participant.entity.js';
import { Measure } from '../measures/measure.entity.js';
import type { Plan } from './plan.entity.js';

/** PostgreSQL takes at most 65,535 values in one statement. */
const ROWS_AT_ONCE = 500;

interface Part extends ObjectLiteral {
  id: string;
  planId: string;
  droppedAt: Date | null;
  version: number;
}

/** What becomes of a plan's contents from one edition to the next. Both editions are held by the caller. */
@Injectable()
export class Editions {
  /** Copies what was not dropped into the new edition; each keeps its line, and refers to the new edition's own. */
  async carryForward(tx: Tx, from: Plan, to: Pick<Plan, 'id'>): Promise<void> {
    const areas = await copied(tx, GoalArea, from.id, to.id);
    const goals = await copied(tx, Goal, from.id, to.id, (goal) => ({ areaId: areas.get(goal.areaId ?? '') ?? null }));
    const measures = await copied(tx, Measure, from.id, to.id, (measure) => ({
      goalId: goals.get(measure.goalId ?? '') ?? null,
    }));
    const taking = await tx.manager.findBy(MeasureParticipant, { measureId: In([...measures.keys()]) });
    await insertAll(
      tx,
      MeasureParticipant,
      taking.map((one) => ({ ...one, measureId: measures.get(one.measureId) ?? one.measureId })),
    );
    await tx.query(sql`INSERT INTO measure_due (measure_id, due_on, counts_from, network_id)
      SELECT m.id, d.due_on, d.counts_from, d.network_id FROM measure_due d JOIN measure o ON o.id = d.measure_id
      JOIN measure m ON m.network_id = o.network_id AND m.line_id = o.line_id AND m.plan_id = ${to.id}
      WHERE o.plan_id = ${from.id} AND m.recurrence IS NOT NULL`);
  }

  /** What happened to measures in the old edition while the new one was written: how far they came, how they are carried out and ranked. */
  async takeOver(tx: Tx, from: Pick<Plan, 'id'>, to: Pick<Plan, 'id'>): Promise<void> {
    await tx.query(sql`
      UPDATE measure m SET status = o.status, begun_on = o.begun_on, ended_on = o.ended_on, result = o.result, version = m.version + 1,
        organisation = CASE WHEN m.kind IN ('PROJECT', 'PILOT') THEN o.organisation END,
        benefit = o.benefit, benefit_reason = o.benefit_reason, severity = o.severity, severity_reason = o.severity_reason,
        use_time = o.use_time, use_money = o.use_money, use_staff = o.use_staff, use_reason = o.use_reason
      FROM measure o WHERE m.plan_id = ${to.id} AND o.plan_id = ${from.id} AND o.line_id = m.line_id AND m.dropped_at IS NULL`);
  }
}

/** The new ids by the old ones. */
async function copied<T extends Part>(
  tx: Tx,
  entity: new () => T,
  from: string,
  to: string,
  changed: (part: T) => Partial<T> = () => ({}),
): Promise<Map<string, string>> {
  const parts = (await tx.manager.findBy<Part>(entity, { planId: from, droppedAt: IsNull() })) as T[];
  const ids = new Map(parts.map(({ id }) => [id, newId()]));
  const rows = parts.map((part) => ({ ...part, ...changed(part), id: ids.get(part.id), planId: to, version: 1 }));
  await insertAll(tx, entity, rows);
  return ids;
}

async function insertAll(tx: Tx, entity: EntityTarget<ObjectLiteral>, rows: readonly ObjectLiteral[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx.manager.insert(entity, rows.slice(at, at + ROWS_AT_ONCE));
  }
}
