import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId, newId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { changesBetween, CLOCK, Database, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { IsNull } from 'typeorm';
import { given, inOrder } from '../plans/given.js';
import { PlanParts } from '../plans/plan-parts.service.js';
import { partEvent, planEvent } from '../plans/plan.events.js';
import { checkMayEditContents } from '../plans/plan.rules.js';
import { Plans } from '../plans/plan.service.js';
import type { GoalChanges, GoalInput } from '../schema.gen.js';
import { GoalArea } from './goal-area.entity.js';
import { Goal } from './goal.entity.js';
import { checkMayEditPart, checkRoom, MOST_GOALS, numberTaken, reasonToDrop } from './goal.rules.js';

const LOGGED = ['number', 'area', 'unGoals'] as const;
const LOGGED_AS_CHANGED = ['title', 'about', 'criteria'] as const;

/** Deeds to the goals of a DRAFT, one at a time by the plan's lock. */
@Injectable()
export class Goals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(PlanParts) private readonly parts: PlanParts,
  ) {}

  /** Answers the goal's id. */
  add(viewer: Viewer, planId: string, input: GoalInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const plan = await this.plans.findToChange(tx, viewer, planId);
      checkMayEditContents(viewer, plan);
      const { next, count } = await this.parts.room(tx, Goal, planId);
      checkRoom(count, MOST_GOALS, 'goal');
      await checkFits(tx, planId, input, 'goal');
      const id = newId();
      const goal = {
        ...{ id, lineId: id, planId, networkId: plan.networkId, position: next, areaId: input.area ?? null },
        ...{ number: input.number ?? null, title: input.title, about: input.about ?? null },
        ...{ criteria: input.criteria ?? [], unGoals: inOrder(input.unGoals) },
      };
      await tx.manager.insert(Goal, goal);
      await this.events.append(tx, [partEvent('GOAL_ADDED', plan, { type: 'Goal', id })]);
      return id;
    });
  }

  /** Answers the goal's id. */
  change(viewer: Viewer, id: string, version: number, changes: GoalChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, part: before } = await this.parts.find(tx, viewer, Goal, id, { path: ['goal'] });
      checkMayEditPart(viewer, plan, before, version);
      await checkFits(tx, plan.id, changes, 'changes', id);
      const after = { ...before, ...values(changes), version: version + 1 };
      await tx.manager.update(Goal, { id }, after);
      const told = changesBetween(named(before), named(after), LOGGED, LOGGED_AS_CHANGED);
      const subject = { type: 'Goal', id };
      await this.events.append(tx, [
        partEvent('GOAL_CHANGED', plan, subject, { changes: told, about: [before.lineId] }),
      ]);
      return id;
    });
  }

  /** Answers the plan's id. */
  drop(viewer: Viewer, id: string, version: number, reason: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, part: goal } = await this.parts.find(tx, viewer, Goal, id, { path: ['goal'] });
      checkMayEditPart(viewer, plan, goal, version);
      const droppedReason = reasonToDrop(goal, reason);
      await tx.manager.update(Goal, { id }, { droppedAt: this.clock.now(), droppedReason, version: version + 1 });
      await tx.query(sql`UPDATE measure SET goal_id = NULL WHERE goal_id = ${id}`);
      const changes = [{ field: 'goal', before: id, after: null }];
      await this.events.append(tx, [planEvent('GOAL_DROPPED', plan, changes, [id, goal.lineId])]);
      return plan.id;
    });
  }
}

/** A goal's fields as the log names them. */
const named = (goal: Goal) => ({ ...goal, area: goal.areaId });

const values = ({ area, number, title, about, criteria, unGoals }: GoalChanges): Partial<Goal> =>
  given<Partial<Goal>>({
    ...{ areaId: area, number, title: title ?? undefined, about },
    criteria: criteria === undefined ? undefined : (criteria ?? []),
    unGoals: unGoals === undefined ? undefined : inOrder(unGoals),
  });

/** That the area is one of the plan's, and that no other goal of the plan has the number. */
async function checkFits(tx: Tx, planId: string, goal: GoalChanges, path: string, id?: string): Promise<void> {
  const { area, number } = goal;
  if (area !== undefined && area !== null) {
    const where = { id: area, planId, droppedAt: IsNull() };
    if (!isId(area) || !(await tx.manager.existsBy(GoalArea, where))) throw notFound('area', path, 'area');
  }
  if (number === undefined || number === null) return;
  const other = await tx.manager.findOneBy(Goal, { planId, number, droppedAt: IsNull() });
  if (other && other.id !== id) throw numberTaken(path);
}
