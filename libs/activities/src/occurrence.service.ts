import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId, notFound, Problem } from '@saman/kernel';
import { sees, type Viewer } from '@saman/organisations';
import { CLOCK, constraintProblems, Database, type EventDraft, Events, type Hold, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { MoreThan } from 'typeorm';
import { Activity } from './activity.entity.js';
import { occurrenceCancelled, occurrenceMoved } from './activity.events.js';
import { Activities } from './activity.service.js';
import { Occurrence } from './occurrence.entity.js';
import { checkMayCallOff, checkMayMove } from './occurrence.rules.js';
import type { Times } from './recurrence/recurrence.rules.js';

constraintProblems.set(
  'occurrence_original_start_key',
  () => new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', 'It was called off at this time before.', ['startsAt']),
);

/** Deeds to occurrences. Each answers the occurrence's id. */
@Injectable()
export class Occurrences {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Activities) private readonly activities: Activities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    events.within('ORGANISATION_LEFT', (tx, left) => this.refuseLeaving(tx, left));
  }

  cancel(viewer: Viewer, id: string, version: number, reason: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { activityId } = await this.find(tx, viewer, id);
      const activity = await this.activities.findUnderCampaign(tx, viewer, activityId);
      const occurrence = await this.find(tx, viewer, id, 'to change');
      checkMayCallOff(viewer, activity, occurrence, { version, reason, now: this.clock.now() });
      const cancelled = { status: 'CANCELLED' as const, cancelReason: reason, version: version + 1 };
      await tx.manager.update(Occurrence, { id: occurrence.id }, cancelled);
      await this.events.append(tx, [occurrenceCancelled(activity, occurrence)]);
      return occurrence.id;
    });
  }

  move(viewer: Viewer, id: string, version: number, times: Times): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { activityId } = await this.find(tx, viewer, id);
      const activity = await this.activities.findUnderCampaign(tx, viewer, activityId);
      const occurrence = await this.find(tx, viewer, id, 'to change');
      checkMayMove(viewer, activity, occurrence, { ...times, version, now: this.clock.now() });
      // what takes place once is where its activity says
      const own = activity.recurrence === null ? times : {};
      const inSeries = activity.recurrence === null ? { originalStart: times.startsAt } : {};
      await tx.manager.update(Occurrence, { id }, { ...times, ...inSeries, version: version + 1 });
      await tx.manager.update(Activity, { id: activityId }, { ...own, version: activity.version + 1 });
      await this.events.append(tx, [occurrenceMoved(activity, occurrence.startsAt, times.startsAt)]);
      return id;
    });
  }

  /** The occurrence, held if so wished (its activity is not); its activity hidden from the viewer: NOT_FOUND at the path. */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold, path = ['occurrence']): Promise<Occurrence> {
    const occurrence = isId(id) ? await tx.row(Occurrence, id, hold) : null;
    const activity = occurrence && (await tx.row(Activity, occurrence.activityId));
    if (!activity || !sees(viewer, activity, activity.organiserId))
      throw notFound(path.at(-1) ?? 'occurrence', ...path);
    return occurrence;
  }

  /** Those of an activity that are SCHEDULED and begin after now, in order. */
  coming(tx: Tx, activityId: string): Promise<Occurrence[]> {
    const where = { activityId, status: 'SCHEDULED' as const, startsAt: MoreThan(this.clock.now()) };
    return tx.manager.find(Occurrence, { where, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  /** An organisation leaves the network: not while something that it organises is still to come. */
  private async refuseLeaving(tx: Tx, { networkId, organisationId }: EventDraft): Promise<EventDraft[]> {
    const coming = await tx.query(sql`SELECT FROM occurrence o JOIN activity a ON a.id = o.activity_id
      WHERE a.network_id = ${networkId} AND a.organiser_id = ${organisationId} AND o.status = 'SCHEDULED'
        AND o.starts_at > ${this.clock.now()} LIMIT 1`);
    if (coming.length === 0) return [];
    const message = 'The organisation has coming activities: call them off first.';
    throw new Problem('WRONG_STATUS', 'STILL_RESPONSIBLE', message, ['membership']);
  }
}
