// How deeds find a measure and the edition it is in, and how the log tells of it.
import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type EventChange, type EventDraft, type Hold, type Tx } from '@saman/platform';
import { Goal } from '../goals/goal.entity.js';
import type { Plan } from '../plans/plan.entity.js';
import { partEvent } from '../plans/plan.events.js';
import { Plans } from '../plans/plan.service.js';
import type { PlansEventKind } from '../schema.gen.js';
import { Measure } from './measure.entity.js';

/** A measure with its edition. */
export interface Placed {
  readonly plan: Plan;
  readonly measure: Measure;
}

@Injectable()
export class MeasureAccess {
  constructor(@Inject(Plans) private readonly plans: Plans) {}

  /** The edition that a measure is, or is to be, in; held, so that it stays what it is. */
  edition(tx: Tx, viewer: Viewer, id: string, hold?: 'to read', path = ['plan']): Promise<Plan> {
    return this.plans.find(tx, viewer, id, hold, path);
  }

  /**
   * The measure, held if so wished; its edition comes before it in the order of locks, and its own row is left alone by deeds to measures. Dropped, or hidden from the viewer: NOT_FOUND at `path`.
   */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['measure']): Promise<Placed> {
    const found = isId(id) ? await tx.row(Measure, id) : null;
    if (!found) throw notFound(path.at(-1) ?? 'measure', ...path);
    const plan = await this.edition(tx, viewer, found.planId, hold && 'to read', path);
    const measure = hold ? await tx.row(Measure, id, hold) : found;
    if (!measure || measure.droppedAt !== null) throw notFound(path.at(-1) ?? 'measure', ...path);
    return { plan, measure };
  }

  /** An event of a measure, shown as whose it is. By the ids of first editions it is found from every edition. */
  async told(
    tx: Tx,
    kind: PlansEventKind,
    { plan, measure }: Placed,
    changes: EventChange[] = [],
  ): Promise<EventDraft> {
    const { id, goalId, lineId } = measure;
    const goal = goalId === null ? null : await tx.row(Goal, goalId);
    const whose = { ...plan, responsibleId: measure.responsibleId ?? plan.responsibleId };
    const about = [lineId, ...(goal ? [goal.id, goal.lineId] : [])];
    return partEvent(kind, whose, { type: 'Measure', id }, { changes, about });
  }
}
