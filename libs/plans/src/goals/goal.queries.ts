import { Inject, Injectable } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { byId, Database, grouped, isAmong, loader, Things } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { partVisibleTo, standingFirst } from '../plans/plan.queries.js';

/** A goal in one edition as resolvers see it. */
export interface GoalRow {
  __typename: 'Goal';
  id: string;
  networkId: string;
  lineId: string;
  planId: string;
  areaId: string | null;
  number: string | null;
  title: string;
  about: string | null;
  criteria: string[];
  unGoals: number[];
  version: number;
}

export interface GoalAreaRow {
  __typename: 'GoalArea';
  id: string;
  planId: string;
  title: string;
  about: string | null;
  strategies: string[];
  version: number;
}

const goalColumns =
  raw(`'Goal' AS "__typename", g.id, g.network_id AS "networkId", g.line_id AS "lineId", g.plan_id AS "planId", g.area_id AS "areaId", g.number,
  g.title, g.about, g.criteria, g.un_goals AS "unGoals", g.version`);
const areaColumns = raw(
  `'GoalArea' AS "__typename", a.id, a.plan_id AS "planId", a.title, a.about, a.strategies, a.version`,
);

/** `ORDER BY` for rows in the plan's order. */
const inOrder = (alias: string): Sql => raw(`ORDER BY ${alias}.position, ${alias}.id`);

/** Goals and their areas are seen like their plan. By id those that were dropped are found, too, where an earlier edition has them. */
@Injectable()
export class GoalQueries {
  /** A goal that the viewer may see, or null. */
  readonly byId = loader<GoalRow, Context>(async (ids, { viewer }) =>
    byId(await this.goals('goals', sql`${seenWithPlan(viewer, 'goal g')} AND ${isAmong('g.id', ids)}`)),
  );

  /** An area that the viewer may see, or null. */
  readonly areaById = loader<GoalAreaRow, Context>(async (ids, { viewer }) =>
    byId(await this.areas('goalAreas', sql`${seenWithPlan(viewer, 'goal_area a')} AND ${isAmong('a.id', ids)}`)),
  );

  /**
   * By the line's id: the goal in the edition in force, else in the newest that the viewer may see; where that edition has dropped it, as it
   * was before.
   */
  readonly ofLine = loader<GoalRow, Context>(async (lines, { viewer }) => {
    const rows = await this.goals(
      'goals.ofLine',
      sql`${seenWithPlan(viewer, 'goal g')} AND g.line_id = ANY(${lines}::uuid[])
        ORDER BY (g.dropped_at IS NULL) DESC, ${standingFirst('p')}`,
    );
    return new Map(rows.toReversed().map((row) => [row.lineId, row]));
  });

  /** By the edition's id, in the plan's order. The plan has been found visible. */
  readonly ofPlan = loader<GoalRow[], Context>(async (plans) =>
    grouped(
      await this.goals(
        'plan.goals',
        sql`FROM goal g WHERE g.plan_id = ANY(${plans}::uuid[]) AND g.dropped_at IS NULL ${inOrder('g')}`,
      ),
      ({ planId }) => planId,
    ),
  );

  /** By the edition's id, in the plan's order. The plan has been found visible. */
  readonly areasOfPlan = loader<GoalAreaRow[], Context>(async (plans) =>
    grouped(
      await this.areas(
        'plan.goalAreas',
        sql`FROM goal_area a WHERE a.plan_id = ANY(${plans}::uuid[]) AND a.dropped_at IS NULL ${inOrder('a')}`,
      ),
      ({ planId }) => planId,
    ),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
  ) {
    things.register('Goal', this.byId);
    things.register('GoalArea', this.areaById);
  }

  private goals(name: string, from: Sql): Promise<GoalRow[]> {
    return this.database.read<GoalRow>(name, sql`SELECT ${goalColumns} ${from}`);
  }

  private areas(name: string, from: Sql): Promise<GoalAreaRow[]> {
    return this.database.read<GoalAreaRow>(name, sql`SELECT ${areaColumns} ${from}`);
  }
}

/** `FROM` a table of parts of plans, with their plan as `p`, those `WHERE` the viewer sees them. */
export function seenWithPlan(viewer: Viewer, table: string): Sql {
  const alias = table.split(' ')[1] ?? table;
  return sql`FROM ${raw(table)} JOIN plan p ON p.id = ${raw(alias)}.plan_id WHERE ${partVisibleTo(viewer, alias)}`;
}
