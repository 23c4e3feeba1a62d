import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, grouped, loader } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { GoalQueries, type GoalRow } from '../goals/goal.queries.js';
import { MeasureQueries, type MeasureRow } from '../measures/measure.queries.js';
import type { AimHolder } from './aim.service.js';

type Kind = 'goal' | 'measure';

/** What things of higher rooms are for, each in the edition that stands for it, as far as the viewer may see it. */
@Injectable()
export class AimQueries {
  private readonly lines = {
    campaign: { goal: this.linesOf('campaign', 'goal'), measure: this.linesOf('campaign', 'measure') },
    activity: { goal: this.linesOf('activity', 'goal'), measure: this.linesOf('activity', 'measure') },
  };

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GoalQueries) private readonly goalQueries: GoalQueries,
    @Inject(MeasureQueries) private readonly measureQueries: MeasureQueries,
  ) {}

  async goals(context: Context, table: AimHolder['table'], id: string): Promise<GoalRow[]> {
    const lines = (await this.lines[table].goal(context).load(id)) ?? [];
    return there(await this.goalQueries.ofLine(context).loadMany(lines.map(({ line }) => line)));
  }

  async measures(context: Context, table: AimHolder['table'], id: string): Promise<MeasureRow[]> {
    const lines = (await this.lines[table].measure(context).load(id)) ?? [];
    return there(await this.measureQueries.ofLine(context).loadMany(lines.map(({ line }) => line)));
  }

  private linesOf(table: AimHolder['table'], kind: Kind) {
    const [holder, line] = [raw(`${table}_id`), raw(`${kind}_line_id`)];
    return loader<{ holder: string; line: string }[], Context>(async (ids) =>
      grouped(
        await this.database.read<{ holder: string; line: string }>(
          `${table}.${kind}s`,
          sql`SELECT ${holder} AS holder, ${line} AS line FROM ${raw(`${table}_${kind}`)}
            WHERE ${holder} = ANY(${ids}::uuid[]) ORDER BY position, ${line}`,
        ),
        (link) => link.holder,
      ),
    );
  }
}

function there<Row>(rows: readonly (Row | Error | null)[]): Row[] {
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** The tables and the condition of a list of holders, as `row`, that are for the goal or measure `parent`, whichever edition that is. */
export const aimedAt = (table: AimHolder['table'], kind: Kind, row: string): { from: Sql; where: Sql } => ({
  from: raw(`${table}_${kind} l JOIN ${table} ${row} ON ${row}.id = l.${table}_id`),
  where: raw(`l.${kind}_line_id = (SELECT line_id FROM ${kind} WHERE id = parent.id)`),
});
