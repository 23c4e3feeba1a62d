// Occurrences exist as rows for the next 24 months: what time brings within them is made day by day.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { NetworkQueries } from '@saman/organisations';
import { CLOCK, Database, Events, holding, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Activity } from './activity.entity.js';
import { horizon, occurrencesBetween } from './recurrence/recurrence.rules.js';
import { firstAfter } from './timetable.rules.js';
import { Timetable } from './timetable.service.js';

const BATCH = 100;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class Extension {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(Timetable) private readonly timetable: Timetable,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Each activity whose next occurrence has come within 24 months gets it, in a transaction of its own: `tx` only finds them. One that fails
   * does not keep the others from it.
   */
  async extendAll(tx: Tx): Promise<void> {
    const failures: unknown[] = [];
    let batch: { id: string }[] = [];
    do {
      batch = await tx.query<{ id: string }>(sql`SELECT id FROM activity
        WHERE made_until < ${horizon(this.clock.now())} AND id > ${batch.at(-1)?.id ?? BEFORE_ALL} ORDER BY id LIMIT ${BATCH}`);
      for (const { id } of batch) await this.extend(id).catch((error: unknown) => failures.push(error));
    } while (batch.length === BATCH);
    if (failures.length > 0) throw new AggregateError(failures, 'some activities were not extended');
  }

  private async extend(id: string): Promise<void> {
    await this.database.write(system, async (tx) => {
      const ahead = horizon(this.clock.now());
      const activity = await tx.manager.findOne(Activity, { where: { id }, ...holding('to change') });
      if (!activity?.madeUntil || activity.madeUntil >= ahead) return;
      const series = { ...activity, timeZone: await this.networks.timeZoneOf(tx, activity.networkId) };
      const due = occurrencesBetween(series, activity.madeUntil, ahead);
      await tx.manager.update(Activity, { id }, { madeUntil: firstAfter(series, due, ahead) });
      await this.events.append(tx, await this.timetable.make(tx, activity, due));
      await this.events.touch(tx, [activity.networkId]);
    });
  }
}
