import { Inject, Injectable } from '@nestjs/common';
import { forbidden, newId, Problem } from '@saman/kernel';
import { NetworkQueries, type OrganisationsEventKind, type Viewer } from '@saman/organisations';
import {
  changesBetween,
  constraintProblems,
  Database,
  event,
  type EventChange,
  Events,
  type Tx,
} from '@saman/platform';
import type { MeasureDoneInput, PlansEventKind, ProgressNoteInput } from '../schema.gen.js';
import { Dues } from './due.service.js';
import { MeasureAccess, type Placed } from './measure-access.service.js';
import { MeasureDone } from './measure-done.entity.js';
import { Measure } from './measure.entity.js';
import { checkMayTell, checkNotAhead, checkRecurs, moved, nextStep, type Step } from './progress.rules.js';
import { ProgressNote } from './progress-note.entity.js';
import { StaleRule } from './stale-rule.entity.js';

constraintProblems.set(
  'progress_note_pk',
  () => new Problem('ALREADY_EXISTS', 'ID_TAKEN', 'The id is in use.', ['note', 'id']),
);
constraintProblems.set(
  'measure_done_pk',
  () => new Problem('ALREADY_EXISTS', 'ID_TAKEN', 'The id is in use.', ['done', 'id']),
);

/** How measures go. Each deed answers the measure's id. */
@Injectable()
export class Progress {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(MeasureAccess) private readonly access: MeasureAccess,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  move(viewer: Viewer, id: string, version: number, step: Step): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.access.find(tx, viewer, id);
      const { plan, measure: before } = await this.access.find(tx, viewer, id, 'to change');
      checkMayTell(viewer, plan, before, version);
      const kind = nextStep(before, step);
      checkNotAhead(step.on, await this.dues.today(tx, plan.networkId), ['on']);
      const after = { ...before, ...moved(before, step), version: version + 1 };
      await tx.manager.update(Measure, { id: before.id }, after);
      const changes = changesBetween(before, after, ['status', 'begunOn', 'endedOn'], ['result']);
      await this.events.append(tx, [await this.access.told(tx, kind, { plan, measure: after }, changes)]);
      return before.id;
    });
  }

  note(viewer: Viewer, id: string, { id: noteId, notedOn, text }: ProgressNoteInput): Promise<string> {
    return this.tell(viewer, id, 'MEASURE_NOTED', async (tx, placed) => {
      checkNotAhead(notedOn, await this.dues.today(tx, placed.plan.networkId), ['note', 'notedOn']);
      await tx.manager.insert(ProgressNote, { ...lineOf(placed, viewer), id: noteId ?? newId(), notedOn, text });
      return { field: 'notedOn', before: null, after: notedOn };
    });
  }

  recordDone(viewer: Viewer, id: string, { id: doneId, doneOn, text }: MeasureDoneInput): Promise<string> {
    return this.tell(viewer, id, 'MEASURE_CARRIED_OUT', async (tx, placed) => {
      checkRecurs(placed.measure);
      checkNotAhead(doneOn, await this.dues.today(tx, placed.plan.networkId), ['done', 'doneOn']);
      const done = { ...lineOf(placed, viewer), id: doneId ?? newId(), doneOn, text: text ?? null };
      await tx.manager.insert(MeasureDone, done);
      return { field: 'doneOn', before: null, after: doneOn };
    });
  }

  /** Answers the network's id. */
  changeStaleAfterDays(viewer: Viewer, networkId: string, days: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.networks.timeZoneOf(tx, networkId);
      if (!viewer.coordinates(networkId)) throw forbidden("the network's coordinator");
      await tx.manager.upsert(StaleRule, { networkId, days }, ['networkId']);
      const kind: OrganisationsEventKind = 'NETWORK_CHANGED';
      const changes = [{ field: 'staleAfterDays', before: null, after: String(days) }];
      await this.events.append(tx, [event({ kind, networkId, subject: { type: 'Network', id: networkId }, changes })]);
      return networkId;
    });
  }

  private tell(
    viewer: Viewer,
    id: string,
    kind: PlansEventKind,
    write: (tx: Tx, placed: Placed) => Promise<EventChange>,
  ): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.access.find(tx, viewer, id);
      const placed = await this.access.find(tx, viewer, id, 'to read');
      checkMayTell(viewer, placed.plan, placed.measure);
      const change = await write(tx, placed);
      await this.events.append(tx, [await this.access.told(tx, kind, placed, [change])]);
      return placed.measure.id;
    });
  }
}

const lineOf = ({ measure: { networkId, lineId } }: Placed, { personId }: Viewer) => ({
  networkId,
  measureLineId: lineId,
  personId,
});
