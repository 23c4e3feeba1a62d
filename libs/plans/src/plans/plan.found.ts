// Plans, goals and measures are found by their words in the edition that stands for their line.
import type { Viewer } from '@saman/organisations';
import type { FindableThings } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { GoalRow } from '../goals/goal.queries.js';
import type { MeasureRow } from '../measures/measure.queries.js';
import { type PlanRow, standsForLine } from './plan.queries.js';

const inStandingPlan =
  (table: 'goal' | 'measure') =>
  (viewer: Viewer, alias: string): Sql => sql`EXISTS (SELECT FROM ${raw(table)} part JOIN plan p ON p.id = part.plan_id
    WHERE part.id = ${raw(alias)}.id AND part.dropped_at IS NULL AND ${standsForLine(viewer)})`;

export const foundPlans: readonly FindableThings[] = [
  {
    ...{ kind: 'PLAN', type: 'Plan' },
    seenBy: (viewer: Viewer, alias) =>
      sql`EXISTS (SELECT FROM plan p WHERE p.id = ${raw(alias)}.id AND ${standsForLine(viewer)})`,
    texts: ({ title, vision, background, focusAreas, strategies }: PlanRow) => ({
      title,
      others: [vision, background, ...focusAreas, ...strategies],
    }),
  },
  {
    ...{ kind: 'GOAL', type: 'Goal', seenBy: inStandingPlan('goal') },
    texts: ({ title, about, criteria }: GoalRow) => ({ title, others: [about, ...criteria] }),
  },
  {
    ...{ kind: 'MEASURE', type: 'Measure', seenBy: inStandingPlan('measure') },
    texts: ({ title, about }: MeasureRow) => ({ title, others: [about] }),
  },
];
