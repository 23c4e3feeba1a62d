import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@saman/kernel';
import { NetworkQueries } from '@saman/organisations';
import { changesBetween, CLOCK, type EventDraft, holding, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { MoreThan } from 'typeorm';
import type { Activity } from './activity.entity.js';
import { occurrenceCancelled } from './activity.events.js';
import { Occurrence } from './occurrence.entity.js';
import { OccurrenceHooks } from './occurrence.hooks.js';
import type { Times } from './recurrence/recurrence.rules.js';
import { movedAsOne, redraw } from './redraw.rules.js';
import { changedSeries, newSeries, type Plan, planOf, type When } from './timetable.rules.js';

/** The rows of occurrences that a series needs. The activity is held, or new; what is answered are events to be appended. */
@Injectable()
export class Timetable {
  constructor(
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OccurrenceHooks) private readonly hooks: OccurrenceHooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** When a new activity takes place; INVALID, below `['activity']`, for a series that is refused. */
  async plan(tx: Tx, networkId: string, when: When): Promise<Plan> {
    const now = this.clock.now();
    return planOf(newSeries(when, await this.networks.timeZoneOf(tx, networkId), now, 'activity'), now);
  }

  /** When a changed activity takes place; null where that is not what changed. INVALID, below `['changes']`, or WRONG_STATUS. */
  async replan(tx: Tx, before: Activity, after: When): Promise<Plan | null> {
    if (changesBetween<When>(before, after, ['startsAt', 'endsAt', 'recurrence', 'except']).length === 0) return null;
    const now = this.clock.now();
    return planOf(changedSeries(before, after, await this.networks.timeZoneOf(tx, before.networkId), now), now);
  }

  /** New rows, but where the activity has one with that original start: one that its series had left takes place again. */
  async make(
    tx: Tx,
    { id, networkId }: Pick<Activity, 'id' | 'networkId'>,
    times: readonly Times[],
  ): Promise<EventDraft[]> {
    const starts = times.map(({ startsAt }) => startsAt);
    const ends = times.map(({ endsAt }) => endsAt);
    const made = await tx.query<Occurrence>(sql`
      INSERT INTO occurrence (id, network_id, activity_id, original_start, starts_at, ends_at, status)
      SELECT made.id, ${networkId}, ${id}, made.starts, made.starts, made.ends, 'SCHEDULED'
      FROM unnest(${times.map(() => newId())}::uuid[], ${starts}::timestamptz[], ${ends}::timestamptz[]) AS made (id, starts, ends)
      ON CONFLICT ON CONSTRAINT occurrence_original_start_key DO UPDATE
        SET status = 'SCHEDULED', is_dropped = false, starts_at = excluded.starts_at, ends_at = excluded.ends_at, version = occurrence.version + 1
        WHERE occurrence.is_dropped
      RETURNING id, network_id AS "networkId", activity_id AS "activityId", original_start AS "originalStart", starts_at AS "startsAt",
        ends_at AS "endsAt", status, is_dropped AS "isDropped", cancel_reason AS "cancelReason", version`);
    return this.hooks.made(tx, made);
  }

  /** Coming rows follow a changed series. Of those it leaves, the ones that something hangs on are called off and the rest deleted. */
  async redraw(tx: Tx, before: Activity, activity: Activity, due: readonly Times[]): Promise<EventDraft[]> {
    const now = this.clock.now();
    const where = { activityId: activity.id, startsAt: MoreThan(now) };
    const coming = await tx.manager.find(Occurrence, { where, order: { id: 'ASC' }, ...holding('to change') });
    const one = movedAsOne(before, activity, coming, due);
    if (one) {
      const { startsAt, endsAt } = one.times;
      const times = { originalStart: startsAt, startsAt, endsAt, version: one.row.version + 1 };
      await tx.manager.update(Occurrence, { id: one.row.id }, times);
      return [];
    }
    const { made, moved, dropped } = redraw(coming, due, now);
    await tx.query(sql`UPDATE occurrence SET ends_at = moved.ends, version = version + 1
      FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ endsAt }) => endsAt)}::timestamptz[]) AS moved (id, ends)
      WHERE occurrence.id = moved.id`);
    const cancelled = await this.drop(tx, activity, dropped);
    return [...cancelled, ...(await this.make(tx, activity, made))];
  }

  /** All coming rows are called off; the activity's own event tells of it. */
  async callOff(tx: Tx, activityId: string): Promise<void> {
    await tx.query(sql`UPDATE occurrence SET status = 'CANCELLED', version = version + 1
      WHERE activity_id = ${activityId} AND status = 'SCHEDULED' AND starts_at > ${this.clock.now()}`);
  }

  private async drop(tx: Tx, activity: Activity, dropped: readonly Occurrence[]): Promise<EventDraft[]> {
    const used = await this.hooks.inUse(
      tx,
      dropped.map(({ id }) => id),
    );
    const ending = dropped.filter(({ id, status }) => used.has(id) && status === 'SCHEDULED');
    const unused = dropped.flatMap(({ id }) => (used.has(id) ? [] : id));
    await tx.query(sql`DELETE FROM occurrence WHERE id = ANY(${unused}::uuid[])`);
    await tx.query(sql`UPDATE occurrence SET status = 'CANCELLED', is_dropped = true, version = version + 1
      WHERE id = ANY(${ending.map(({ id }) => id)}::uuid[])`);
    return ending.map((occurrence) => occurrenceCancelled(activity, occurrence));
  }
}
