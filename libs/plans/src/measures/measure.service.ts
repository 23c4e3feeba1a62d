import { Inject, Injectable } from '@nestjs/common';
import { newId, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { changesBetween, constraintProblems, Database, type EventChange, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Plan } from '../plans/plan.entity.js';
import { planEvent } from '../plans/plan.events.js';
import type { MeasureChanges, MeasureInput } from '../schema.gen.js';
import { checkRoom } from '../goals/goal.rules.js';
import { Dues } from './due.service.js';
import { MeasureAccess, type Placed } from './measure-access.service.js';
import { MeasureReferences } from './measure-references.service.js';
import { Measure } from './measure.entity.js';
import { checkMayWrite, checkSaidHere, checkWhole, MOST_MEASURES } from './measure.rules.js';
import { changedValues, newValues } from './measure.values.js';

constraintProblems.set(
  'measure_pk',
  () => new Problem('ALREADY_EXISTS', 'ID_TAKEN', 'The id is in use.', ['measure', 'id']),
);

const LOGGED = [
  ...(['kind', 'startsOn', 'endsOn', 'participantKinds', 'effortStep', 'withinDays', 'recurrence'] as const),
  ...(['timesEach', 'goal', 'responsible'] as const),
];
const LOGGED_AS_CHANGED = ['title', 'about', 'others', 'organisation', 'participants'] as const;

/** Deeds to measures. Each answers the measure's id, dropping one the plan's. */
@Injectable()
export class Measures {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MeasureAccess) private readonly access: MeasureAccess,
    @Inject(MeasureReferences) private readonly references: MeasureReferences,
    @Inject(Dues) private readonly dues: Dues,
    @Inject(Events) private readonly events: Events,
  ) {}

  add(viewer: Viewer, planId: string, input: MeasureInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      checkMayWrite(viewer, await this.access.edition(tx, viewer, planId));
      const plan = await this.access.edition(tx, viewer, planId, 'to read');
      checkMayWrite(viewer, plan);
      const { last, count } = await room(tx, plan);
      checkRoom(count, MOST_MEASURES, 'measure');
      const { participants = [], ...named } = await this.references.found(tx, plan, input, 'measure');
      const id = input.id ?? newId();
      const place = { id, lineId: id, networkId: plan.networkId, planId: plan.id, position: last + 1 };
      const values = { ...newValues(input), ...named, ...place };
      checkWhole(values, 'measure');
      await tx.manager.insert(Measure, values);
      const measure = await tx.manager.findOneByOrFail(Measure, { id });
      await this.references.setParticipants(tx, measure, participants);
      await this.dues.redraw(tx, plan, measure, 'measure');
      await this.events.append(tx, [await this.access.told(tx, 'MEASURE_ADDED', { plan, measure })]);
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: MeasureChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, measure: before } = await this.findToWrite(tx, viewer, id, version);
      if (changes.organisation !== undefined) checkSaidHere(plan, before, ['changes', 'organisation']);
      const { participants, ...named } = await this.references.found(tx, plan, changes, 'changes', before);
      const after = { ...before, ...changedValues(before, changes), ...named, version: version + 1 };
      checkWhole(after, 'changes');
      await tx.manager.update(Measure, { id: before.id }, after);
      const were = await this.references.participantsOf(tx, before.id);
      if (participants) await this.references.setParticipants(tx, before, participants);
      if (isDueAnew(before, after)) await this.dues.redraw(tx, plan, after, 'changes');
      const told = changesOf({ ...before, participants: were }, { ...after, participants: participants ?? were });
      await this.events.append(tx, [await this.access.told(tx, 'MEASURE_CHANGED', { plan, measure: after }, told)]);
      return before.id;
    });
  }

  drop(viewer: Viewer, id: string, version: number, reason: string | null): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { plan, measure } = await this.findToWrite(tx, viewer, id, version);
      const isCarried = measure.lineId !== measure.id;
      if (isCarried && reason === null) {
        throw new Problem('INVALID', 'REASON_REQUIRED', 'The edition before has it: say why.', ['reason']);
      }
      const dropped = { droppedAt: () => 'now()', droppedReason: isCarried ? reason : null };
      await tx.manager.update(Measure, { id: measure.id }, { ...dropped, version: version + 1 });
      await this.events.append(tx, [planEvent('MEASURE_DROPPED', plan, [], [measure.id, measure.lineId])]);
      return plan.id;
    });
  }

  private async findToWrite(tx: Tx, viewer: Viewer, id: string, version: number): Promise<Placed> {
    await this.access.find(tx, viewer, id);
    const placed = await this.access.find(tx, viewer, id, 'to change');
    checkMayWrite(viewer, placed.plan, { is: placed.measure.version, seen: version });
    return placed;
  }
}

/** The last place in the edition, and how many measures it has. One measure is added to it at a time, so that both hold. */
async function room(tx: Tx, { networkId, id }: Plan): Promise<{ last: number; count: number }> {
  await tx.lockFor(`measures of ${id}`);
  const [row] = await tx.query<{ last: number; count: number }>(
    sql`SELECT coalesce(max(position), 0) AS last, count(*) FILTER (WHERE dropped_at IS NULL) AS count
      FROM measure WHERE network_id = ${networkId} AND plan_id = ${id}`,
  );
  return row ?? { last: 0, count: 0 };
}

const isDueAnew = (before: Measure, after: Measure): boolean =>
  changesBetween(before, after, ['recurrence', 'startsOn', 'endsOn']).length > 0;

/** As the log names a measure's fields. */
function changesOf(before: Measure & { participants: string[] }, after: typeof before): EventChange[] {
  const named = (measure: typeof before) => ({ ...measure, goal: measure.goalId, responsible: measure.responsibleId });
  return changesBetween(named(before), named(after), LOGGED, LOGGED_AS_CHANGED);
}
