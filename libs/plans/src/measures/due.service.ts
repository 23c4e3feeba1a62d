import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn, Problem } from '@saman/kernel';
import { NetworkQueries } from '@saman/organisations';
import { CLOCK, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { IsNull, Not } from 'typeorm';
import type { Plan } from '../plans/plan.entity.js';
import { type Due, dueDays, dues } from './due.rules.js';
import { Measure } from './measure.entity.js';

/** The rows of due days that a recurring measure has. The measure is held, or new. */
@Injectable()
export class Dues {
  constructor(
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The day it is in the network. */
  async today(tx: Tx, networkId: string): Promise<string> {
    return dayIn(await this.networks.timeZoneOf(tx, networkId), this.clock.now());
  }

  /**
   * Rows follow the measure's recurrence. In a plan in force those that are past stay as they were, whatever becomes of it. INVALID, below
   * `path`, for a recurrence that is refused.
   */
  async redraw(tx: Tx, plan: Plan, measure: Measure, path: string): Promise<void> {
    const days = dueDays(measure, plan.endsOn, path);
    if (plan.status === 'DRAFT') return replace(tx, measure, days);
    const today = await this.today(tx, plan.networkId);
    const [past] = await tx.query<{ last: string | null }>(
      sql`SELECT max(due_on) AS last FROM measure_due WHERE measure_id = ${measure.id} AND due_on < ${today}`,
    );
    const last = past?.last ?? null;
    return last === null
      ? replace(tx, measure, days)
      : replace(
          tx,
          measure,
          days.filter((day) => day >= today),
          last,
        );
  }

  /**
   * All rows of a draft whose days have changed. INVALID, at `path`, where a measure would not recur at
   * all, or without end.
   */
  async redrawAll(tx: Tx, plan: Pick<Plan, 'id' | 'networkId' | 'endsOn'>, path: string[]): Promise<void> {
    const where = { networkId: plan.networkId, planId: plan.id, recurrence: Not(IsNull()), droppedAt: IsNull() };
    const measures = await tx.manager.find(Measure, { where, order: { id: 'ASC' } });
    const rows = measures.flatMap((measure) => {
      return dues(daysWithin(measure, plan.endsOn, path), null).map((due) => ({ measureId: measure.id, ...due }));
    });
    await tx.query(sql`DELETE FROM measure_due WHERE measure_id = ANY(${measures.map(({ id }) => id)}::uuid[])`);
    await insert(tx, plan.networkId, rows);
  }
}

/** As dueDays, with the edition to blame and not the measure. */
function daysWithin(measure: Measure, planEnds: string, path: string[]): string[] {
  try {
    return dueDays(measure, planEnds, 'measure');
  } catch (error) {
    const [problem] = error instanceof Problem ? error.problems : [];
    if (!problem) throw error;
    throw new Problem(
      'INVALID',
      problem.rule,
      `${measure.title}: ${problem.message}`,
      path,
      problem.limit ?? undefined,
    );
  }
}

/** The rows after `last`, or all of them. */
async function replace(tx: Tx, measure: Measure, days: readonly string[], last: string | null = null): Promise<void> {
  await tx.query(sql`DELETE FROM measure_due
    WHERE measure_id = ${measure.id} AND (${last}::date IS NULL OR due_on > ${last}::date)`);
  const rows = dues(days, last).map((due) => ({ measureId: measure.id, ...due }));
  await insert(tx, measure.networkId, rows);
}

async function insert(tx: Tx, networkId: string, rows: readonly (Due & { measureId: string })[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(sql`INSERT INTO measure_due (measure_id, network_id, due_on, counts_from)
    SELECT due.measure_id, ${networkId}, due.on_day, due.counts_from
    FROM unnest(${rows.map(({ measureId }) => measureId)}::uuid[], ${rows.map(({ dueOn }) => dueOn)}::date[],
      ${rows.map(({ countsFrom }) => countsFrom)}::date[]) AS due (measure_id, on_day, counts_from)`);
}
