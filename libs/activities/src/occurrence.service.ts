import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId, notFound } from '@saman/kernel';
import { sees, type Viewer } from '@saman/organisations';
import { CLOCK, type Hold, holding, type Tx } from '@saman/platform';
import { MoreThan } from 'typeorm';
import { Activity } from './activity.entity.js';
import { Occurrence } from './occurrence.entity.js';

/** Deeds to occurrences. Each answers the occurrence's id. */
@Injectable()
export class Occurrences {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The occurrence, held if so wished (its activity is not); its activity hidden from the viewer: NOT_FOUND at the path. */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['occurrence']): Promise<Occurrence> {
    const occurrence = isId(id) ? await tx.manager.findOne(Occurrence, { where: { id }, ...holding(hold) }) : null;
    const activity = occurrence && (await tx.manager.findOneBy(Activity, { id: occurrence.activityId }));
    if (!activity || !sees(viewer, activity, activity.organiserId)) throw notFound('occurrence', ...path);
    return occurrence;
  }

  /** Those of an activity that are SCHEDULED and begin after now, in order. */
  coming(tx: Tx, activityId: string): Promise<Occurrence[]> {
    const where = { activityId, status: 'SCHEDULED' as const, startsAt: MoreThan(this.clock.now()) };
    return tx.manager.find(Occurrence, { where, order: { startsAt: 'ASC', id: 'ASC' } });
  }
}
