import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { CLOCK, Database, type EventDraft, Events } from '@saman/platform';
import { IsNull } from 'typeorm';
import { given } from '../plans/given.js';
import { PlanParts } from '../plans/plan-parts.service.js';
import { planEvent } from '../plans/plan.events.js';
import { checkMayEditContents } from '../plans/plan.rules.js';
import { Plans } from '../plans/plan.service.js';
import type { GoalAreaChanges, GoalAreaInput } from '../schema.gen.js';
import { GoalArea } from './goal-area.entity.js';
import { Goal } from './goal.entity.js';
import { checkMayEditPart, checkRoom, MOST_AREAS } from './goal.rules.js';

/** Deeds to the goal areas of a DRAFT, one at a time by the plan's lock. The log tells of them as of the plan's. */
@Injectable()
export class GoalAreas {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Plans) private readonly plans: Plans,
    @Inject(PlanParts) private readonly parts: PlanParts,
  ) {}

  /** Answers the area's id. */
  add(viewer: Viewer, planId: string, { title, about, strategies }: GoalAreaInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const plan = await this.plans.findToChange(tx, viewer, planId);
      checkMayEditContents(viewer, plan);
      const { next, count } = await this.parts.room(tx, GoalArea, planId);
      checkRoom(count, MOST_AREAS, 'area');
      const id = newId();
      const text = { title, about: about ?? null, strategies: strategies ?? [] };
      await tx.manager.insert(GoalArea, { id, lineId: id, planId, networkId: plan.networkId, position: next, ...text });
      await this.events.append(tx, [planEvent('GOAL_AREA_ADDED', plan, ofArea(null, id))]);
      return id;
    });
  }

  /** Answers the area's id. */
  change(viewer: Viewer, id: string, version: number, changes: GoalAreaChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, part } = await this.parts.find(tx, viewer, GoalArea, id, { path: ['area'] });
      checkMayEditPart(viewer, plan, part, version);
      await tx.manager.update(GoalArea, { id }, { ...values(changes), version: version + 1 });
      await this.events.append(tx, [planEvent('GOAL_AREA_CHANGED', plan, ofArea(id, id))]);
      return id;
    });
  }

  /** Answers the plan's id. */
  drop(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, part } = await this.parts.find(tx, viewer, GoalArea, id, { path: ['area'] });
      checkMayEditPart(viewer, plan, part, version);
      if (await tx.manager.existsBy(Goal, { areaId: id, droppedAt: IsNull() })) {
        throw new Problem('WRONG_STATUS', 'AREA_HAS_GOALS', 'The area has goals: move or drop them first.', ['area']);
      }
      await tx.manager.update(GoalArea, { id }, { droppedAt: this.clock.now(), version: version + 1 });
      await this.events.append(tx, [planEvent('GOAL_AREA_DROPPED', plan, ofArea(id, null))]);
      return plan.id;
    });
  }
}

/** Which area of the plan an event is about. */
const ofArea = (before: string | null, after: string | null): EventDraft['changes'] => [
  { field: 'area', before, after },
];

const values = ({ title, about, strategies }: GoalAreaChanges): Partial<GoalArea> =>
  given<Partial<GoalArea>>({
    ...{ title: title ?? undefined, about },
    strategies: strategies === undefined ? undefined : (strategies ?? []),
  });
