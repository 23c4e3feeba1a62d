import { Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import { sees, type Viewer } from '@saman/organisations';
import { type Hold, holding, type Tx } from '@saman/platform';
import { Activity } from './activity.entity.js';

/** Deeds to activities. Each answers the activity's id. */
@Injectable()
export class Activities {
  /** The activity, held if so wished; hidden from the viewer: NOT_FOUND at the path. */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['activity']): Promise<Activity> {
    const activity = isId(id) ? await tx.manager.findOne(Activity, { where: { id }, ...holding(hold) }) : null;
    if (!activity || !sees(viewer, activity, activity.organiserId)) throw notFound('activity', ...path);
    return activity;
  }
}
