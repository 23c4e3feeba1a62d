// What ends below when something above ends: needs are closed and undelivered gifts taken back, each as an event of its own.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { OccurrenceHooks } from '@saman/activities';
import { type EventDraft, Events, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { In } from 'typeorm';
import { Cover } from './cover.service.js';
import { NeedSeries } from './need-series.entity.js';
import { NeedSeriesService } from './need-series.service.js';
import { Need } from './need.entity.js';
import { openFor } from './need.queries.js';
import { coverEvents } from './need.events.js';

@Injectable()
export class Endings implements OnModuleInit {
  constructor(
    @Inject(Events) private readonly events: Events,
    @Inject(OccurrenceHooks) private readonly occurrences: OccurrenceHooks,
    @Inject(Cover) private readonly cover: Cover,
    @Inject(NeedSeriesService) private readonly series: NeedSeriesService,
  ) {}

  onModuleInit(): void {
    this.events.within('CAMPAIGN_CANCELLED', (tx, { subject: { id } }) =>
      this.end(
        tx,
        sql`n.campaign_id = ${id} AND n.activity_id IS NULL`,
        sql`k.campaign_id = ${id} AND k.activity_id IS NULL`,
      ),
    );
    // what was pledged may still be confirmed and delivered
    this.events.within('CAMPAIGN_COMPLETED', (tx, { subject: { id } }) =>
      this.closeAll(tx, sql`n.campaign_id = ${id} AND n.activity_id IS NULL`),
    );
    this.events.within('ACTIVITY_CANCELLED', async (tx, { subject: { id } }) => {
      await tx.manager.update(NeedSeries, { activityId: id }, { isClosed: true });
      return this.end(tx, sql`n.activity_id = ${id}`, sql`k.activity_id = ${id}`);
    });
    // of a series that moves, hundreds
    this.events.withinAll('OCCURRENCE_CANCELLED', (tx, cancelled) => this.endOccurrences(tx, cancelled));
    this.events.within('ORGANISATION_LEFT', (tx, { networkId, organisationId }) =>
      this.cover.withdrawAll(tx, sql`k.network_id = ${networkId} AND k.organisation_id = ${organisationId}`),
    );
    this.events.within('ACTIVITY_CHANGED', (tx, event) => this.follow(tx, event));
    this.occurrences.register({
      made: (tx, made) => this.series.forMade(tx, made),
      inUse: (tx, ids) => this.series.inUse(tx, ids),
      lacking: openFor('o'),
    });
  }

  private endOccurrences(tx: Tx, cancelled: readonly EventDraft[]): Promise<EventDraft[]> {
    const ids = cancelled.map(({ subject }) => subject.id);
    return this.end(
      tx,
      sql`n.occurrence_id = ANY(${ids}::uuid[])`,
      sql`k.need_id IN (SELECT id FROM need WHERE occurrence_id = ANY(${ids}::uuid[]))`,
    );
  }

  private async end(tx: Tx, needs: Sql, gifts: Sql): Promise<EventDraft[]> {
    const closed = await this.closeAll(tx, needs);
    return [...closed, ...(await this.cover.withdrawAll(tx, gifts))];
  }

  private async closeAll(tx: Tx, which: Sql): Promise<EventDraft[]> {
    const open = await tx.query<{ id: string; holderId: string }>(sql`
      SELECT n.id, COALESCE(a.organiser_id, c.owner_id) AS "holderId"
      FROM need n LEFT JOIN activity a ON a.id = n.activity_id LEFT JOIN campaign c ON c.id = n.campaign_id
      WHERE ${which} AND NOT n.is_closed ORDER BY n.id FOR NO KEY UPDATE OF n`);
    if (open.length === 0) return [];
    const ids = open.map(({ id }) => id);
    const needs = new Map((await tx.manager.findBy(Need, { id: In(ids) })).map((need) => [need.id, need]));
    await tx.query(sql`UPDATE need SET is_closed = true, version = version + 1 WHERE id = ANY(${ids}::uuid[])`);
    return open.flatMap(({ id, holderId }) => {
      const need = needs.get(id);
      return need ? coverEvents(need, { ...need, isClosed: true }, holderId) : [];
    });
  }

  /** An activity went to another campaign: what it lacks and is given counts there from now on. Or one of its times was moved: what it lacks is needed then. */
  private async follow(tx: Tx, event: EventDraft): Promise<EventDraft[]> {
    const { subject, changes } = event;
    const moved = changes.find(({ field }) => field === 'campaign');
    if (moved) {
      await tx.query(sql`UPDATE need SET campaign_id = ${moved.after} WHERE activity_id = ${subject.id}`);
      await tx.query(sql`UPDATE contribution SET campaign_id = ${moved.after} WHERE activity_id = ${subject.id}`);
    }
    return this.series.follow(tx, event);
  }
}
