import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@saman/organisations';
import { AimLinks, aimsIn } from '@saman/plans';
import { Database, Events } from '@saman/platform';
import { Activity } from '../activity.entity.js';
import { activityEvent } from '../activity.events.js';
import { checkMayEdit } from '../activity.rules.js';
import { Activities } from '../activity.service.js';

/** What an activity is for. */
@Injectable()
export class ActivityAims {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Activities) private readonly activities: Activities,
    @Inject(AimLinks) private readonly links: AimLinks,
  ) {}

  /** Answers the activity's id. */
  set(viewer: Viewer, id: string, version: number, aims: Parameters<AimLinks['set']>[3]): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.activities.find(tx, viewer, id);
      const activity = await this.activities.find(tx, viewer, id, 'to change');
      checkMayEdit(viewer, activity, version);
      const { networkId } = activity;
      const changes = await this.links.set(tx, viewer, { table: 'activity', id, networkId }, aims);
      await tx.manager.update(Activity, { id }, { version: version + 1 });
      const told = activityEvent('ACTIVITY_AIMED', activity, changes);
      await this.events.append(tx, [{ ...told, about: [...told.about, ...aimsIn(changes)] }]);
      return id;
    });
  }
}
