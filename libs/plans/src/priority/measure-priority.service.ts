import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@saman/organisations';
import { changesBetween, Database, Events } from '@saman/platform';
import { MeasureAccess } from '../measures/measure-access.service.js';
import { Measure } from '../measures/measure.entity.js';
import { checkMayRank, checkSaidHere } from '../measures/measure.rules.js';
import type { PriorityInput } from '../schema.gen.js';
import { PRIORITY_LOGGED, PRIORITY_TEXTS, storedPriority } from './priority.columns.js';

@Injectable()
export class MeasurePriorities {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(MeasureAccess) private readonly access: MeasureAccess,
  ) {}

  /** Answers the measure's id. */
  prioritise(viewer: Viewer, id: string, version: number, priority: PriorityInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.access.find(tx, viewer, id);
      const { plan, measure: before } = await this.access.find(tx, viewer, id, 'to change');
      checkMayRank(viewer, plan, { is: before.version, seen: version });
      checkSaidHere(plan, before, ['measure']);
      const after = { ...before, ...storedPriority(priority), version: version + 1 };
      await tx.manager.update(Measure, { id: before.id }, after);
      const changes = changesBetween(before, after, PRIORITY_LOGGED, PRIORITY_TEXTS);
      await this.events.append(tx, [
        await this.access.told(tx, 'MEASURE_PRIORITISED', { plan, measure: after }, changes),
      ]);
      return before.id;
    });
  }
}
