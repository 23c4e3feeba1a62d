import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { Hold, Tx } from '@saman/platform';
import { type FindOptionsWhere, IsNull, type ObjectLiteral } from 'typeorm';
import type { Plan } from './plan.entity.js';
import { Plans } from './plan.service.js';

/** A row that belongs to one edition of a plan, and is seen and locked with it. */
interface Part extends ObjectLiteral {
  id: string;
  planId: string;
  position: number;
  droppedAt: Date | null;
}

export interface Found<T> {
  plan: Plan;
  part: T;
}

/** The way to what a plan contains, for all deeds to it: areas, goals, measures. */
@Injectable()
export class PlanParts {
  constructor(@Inject(Plans) private readonly plans: Plans) {}

  /**
   * A part that was not dropped, with its plan held, which is the part's own lock: `to change` but for what may go on at once. Hidden, dropped or
   * missing: NOT_FOUND at the path.
   */
  async find<T extends Part>(
    tx: Tx,
    viewer: Viewer,
    entity: new () => T,
    id: string,
    { path, hold = 'to change' }: { path: string[]; hold?: Hold },
  ): Promise<Found<T>> {
    const where = { id, droppedAt: IsNull() } as FindOptionsWhere<Part> as FindOptionsWhere<T>;
    const seen = isId(id) ? await tx.manager.findOneBy(entity, where) : null;
    if (!seen) throw notFound(path.at(-1) ?? 'part', ...path);
    await this.plans.find(tx, viewer, seen.planId, undefined, path);
    const plan = await this.plans.find(tx, viewer, seen.planId, hold, path);
    const part = await tx.manager.findOneBy(entity, where);
    if (!part) throw notFound(path.at(-1) ?? 'part', ...path);
    return { plan, part };
  }

  /** The place behind all that an edition has and had of these, and how many it has. */
  async room(tx: Tx, entity: new () => Part, planId: string): Promise<{ next: number; count: number }> {
    const parts = tx.manager.getRepository(entity);
    const last = await parts.maximum('position', { planId });
    return { next: (last ?? 0) + 1, count: await parts.countBy({ planId, droppedAt: IsNull() }) };
  }
}
