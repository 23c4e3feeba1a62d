// One need for every coming occurrence of an activity, also for those that are made later.
import { Inject, Injectable } from '@nestjs/common';
import { Activity, Occurrences } from '@saman/activities';
import { dayIn, newId, Problem } from '@saman/kernel';
import { NetworkQueries } from '@saman/organisations';
import type { EventDraft, Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { NeedSeries } from './need-series.entity.js';
import { freshNeed, Need } from './need.entity.js';
import { needEvent } from './need.events.js';

/** What is looked at in an occurrence that was just made. */
interface Made {
  id: string;
  activityId: string;
  startsAt: Date;
}

@Injectable()
export class NeedSeriesService {
  constructor(
    @Inject(Occurrences) private readonly occurrences: Occurrences,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  /** The need anew for each coming occurrence. The first keeps the id that the client may have chosen. */
  async forEachComing(tx: Tx, need: Need): Promise<Need[]> {
    const { networkId, title, kind, unit, quantity, activityId } = need;
    const coming = activityId === null ? [] : await this.occurrences.coming(tx, activityId);
    if (activityId === null || coming.length === 0) {
      throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', 'The activity has no coming occurrence.', [
        'need',
        'activity',
      ]);
    }
    const series = { id: newId(), networkId, activityId, title, kind, unit, quantity, isClosed: false };
    await tx.manager.insert(NeedSeries, series);
    const timeZone = await this.networks.timeZoneOf(tx, networkId);
    return coming.map(({ id, startsAt }, index) => ({
      ...need,
      id: index === 0 ? need.id : newId(),
      occurrenceId: id,
      seriesId: series.id,
      neededBy: dayIn(timeZone, startsAt),
    }));
  }

  /** For occurrences that were just made: what each of them needs. */
  async forMade(tx: Tx, made: readonly Made[]): Promise<EventDraft[]> {
    const drafts: EventDraft[] = [];
    for (const activityId of new Set(made.map((occurrence) => occurrence.activityId))) {
      const occurrences = made.filter((occurrence) => occurrence.activityId === activityId);
      for (const series of await tx.manager.findBy(NeedSeries, { activityId, isClosed: false })) {
        drafts.push(...(await this.repeat(tx, series, occurrences)));
      }
    }
    return drafts;
  }

  /** Whether an occurrence has needs, and so must be cancelled rather than vanish. */
  async inUse(tx: Tx, occurrenceIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.manager
      .createQueryBuilder(Need, 'need')
      .select('DISTINCT need.occurrenceId', 'id')
      .where('need.occurrenceId = ANY(:occurrenceIds)', { occurrenceIds })
      .getRawMany<{ id: string }>();
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * One time of an activity was moved to another day, or all that there is of one without a series: what was needed by the one day is needed by the
   * other, as a change of each need.
   */
  async follow(tx: Tx, { networkId, subject, changes }: EventDraft): Promise<EventDraft[]> {
    const isSeries = changes.some(({ field }) => field === 'recurrence');
    const moved = changes.find(({ field }) => field === 'occurrence' || (field === 'startsAt' && !isSeries));
    if (!moved?.before || !moved.after) return [];
    const [before, after] = [new Date(moved.before), new Date(moved.after)];
    const timeZone = await this.networks.timeZoneOf(tx, networkId);
    const [was, is] = [dayIn(timeZone, before), dayIn(timeZone, after)];
    if (was === is) return [];
    // a series that begins at another time moves none of its times
    const isMoved = moved.field === 'occurrence' ? sql`true` : sql`a.recurrence IS NULL`;
    const needs = await tx.query<Parameters<typeof needEvent>[1] & { holderId: string }>(sql`
      WITH held AS (SELECT n.id, a.organiser_id FROM need n JOIN occurrence o ON o.id = n.occurrence_id JOIN activity a ON a.id = o.activity_id
        WHERE a.id = ${subject.id} AND o.starts_at = ${after} AND n.needed_by = ${was} AND ${isMoved} ORDER BY n.id FOR NO KEY UPDATE OF n)
      UPDATE need SET needed_by = ${is}, version = version + 1 FROM held WHERE need.id = held.id
      RETURNING need.id, need.network_id AS "networkId", need.campaign_id AS "campaignId", need.activity_id AS "activityId",
        need.occurrence_id AS "occurrenceId", held.organiser_id AS "holderId"`);
    const changed = [{ field: 'neededBy', before: was, after: is }];
    return needs.map((need) => needEvent('NEED_CHANGED', need, need.holderId, changed));
  }

  private async repeat(tx: Tx, series: NeedSeries, occurrences: readonly Made[]): Promise<EventDraft[]> {
    const { networkId, activityId, title, kind, unit, quantity } = series;
    const { campaignId, organiserId } = await tx.manager.findOneByOrFail(Activity, { id: activityId });
    const timeZone = await this.networks.timeZoneOf(tx, networkId);
    const needs = occurrences.map(({ id, startsAt }) => {
      const belongs = { networkId, campaignId, activityId, occurrenceId: id, seriesId: series.id };
      return freshNeed({ id: newId(), ...belongs, title, kind, unit, quantity, neededBy: dayIn(timeZone, startsAt) });
    });
    await tx.manager.insert(Need, needs);
    return needs.map((need) => needEvent('NEED_OPENED', need, organiserId));
  }
}
