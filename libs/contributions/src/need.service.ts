import { Inject, Injectable } from '@nestjs/common';
import { dayIn, forbidden, isId, newId, notFound, Problem } from '@saman/kernel';
import { NetworkQueries, type Viewer } from '@saman/organisations';
import { changesBetween, Database, Events, ReadAgain, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { type Belonging, Belongings, type BelongsTo, checkTakesPledges, isNamed } from './belonging.service.js';
import { NeedSeriesService } from './need-series.service.js';
import { freshNeed, Need } from './need.entity.js';
import { coverEvents, needEvent } from './need.events.js';
import { belonging, visibleTo } from './need.queries.js';
import { checkMayEdit, checkNotBelowCovered } from './need.rules.js';
import { checkQuantity, unitFor } from './resource.rules.js';
import type { NeedChanges, NeedInput } from './schema.gen.js';

/** A need and what it belongs to. */
interface NeedInPlace extends Belonging {
  need: Need;
}

/** Deeds to needs. Each answers the need's id. */
@Injectable()
export class Needs {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Belongings) private readonly belongings: Belongings,
    @Inject(NeedSeriesService) private readonly series: NeedSeriesService,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  open(viewer: Viewer, input: NeedInput): Promise<string> {
    checkNamesOne(input);
    return this.database.write(viewer, async (tx) => {
      const named = await this.belongings.named(tx, viewer, input, 'need');
      const belonging = await this.belongings.find(tx, viewer, named, 'to read', ['need']);
      if (!viewer.actsFor(belonging.holderId, belonging.networkId))
        throw forbidden("the holder's EDITOR or a coordinator");
      checkTakesPledges(belonging);
      const unit = unitFor(input.kind, input.unit, ['need', 'unit']);
      checkQuantity(input.quantity, unit, ['need', 'quantity']);
      const need = await this.shaped(tx, belonging, { ...input, unit });
      const needs = input.eachOccurrence ? await this.series.forEachComing(tx, need) : [need];
      await tx.manager.insert(Need, needs);
      await this.events.append(
        tx,
        needs.map((one) => needEvent('NEED_OPENED', one, belonging.holderId)),
      );
      return need.id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: NeedChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { need, holderId } = await this.toChange(tx, viewer, id);
      checkMayEdit(viewer, need, holderId, version);
      const after = { ...need, ...given(changes), version: version + 1 };
      checkQuantity(after.quantity, need.unit, ['changes', 'quantity']);
      checkNotBelowCovered(after.quantity, need);
      await tx.manager.update(Need, { id: need.id }, after);
      const changed = changesBetween(need, after, ['quantity', 'neededBy'], ['title']);
      await this.events.append(tx, [
        needEvent('NEED_CHANGED', after, holderId, changed),
        ...coverEvents(need, after, holderId),
      ]);
      return need.id;
    });
  }

  /** What was pledged stays pledged: the holder confirms or declines it. */
  close(viewer: Viewer, id: string, version: number): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { need, holderId } = await this.toChange(tx, viewer, id);
      checkMayEdit(viewer, need, holderId, version);
      const after = { ...need, isClosed: true, version: version + 1 };
      await tx.manager.update(Need, { id: need.id }, after);
      await this.events.append(tx, coverEvents(need, after, holderId));
      return need.id;
    });
  }

  /**
   * What the need belongs to, if the viewer sees it; else NOT_FOUND at `path`. Looked at before it is held: whoever may not see it must not wait
   * for those who are changing it either.
   */
  async look(tx: Tx, viewer: Viewer, id: string, path = ['need']): Promise<BelongsTo & { networkId: string }> {
    const [found] = isId(id)
      ? await tx.query<BelongsTo & { networkId: string }>(sql`
          SELECT n.network_id AS "networkId", n.campaign_id AS "campaignId", n.activity_id AS "activityId",
            n.occurrence_id AS "occurrenceId", n.id AS "needId"
          FROM need n ${belonging('n')} WHERE n.id = ${id} AND ${visibleTo(viewer, 'n')}`)
      : [];
    if (!found) throw notFound(path.at(-1) ?? 'need', ...path);
    return found;
  }

  /** The need, held to be changed, and before it what it belongs to. */
  private async toChange(tx: Tx, viewer: Viewer, id: string): Promise<NeedInPlace> {
    const seen = await this.look(tx, viewer, id);
    const { need, ...belonging } = await this.belongings.find(tx, viewer, seen, 'to read', ['need']);
    if (!need) throw new ReadAgain('the need is gone');
    return { ...belonging, need };
  }

  private async shaped(tx: Tx, belonging: Belonging, input: NeedInput & Pick<Need, 'unit'>): Promise<Need> {
    const { networkId, campaignId, activityId, occurrenceId, occurrence } = belonging;
    const { title, kind, unit, quantity } = input;
    const timeZone = occurrence ? await this.networks.timeZoneOf(tx, networkId) : null;
    const neededBy = input.neededBy ?? (occurrence && timeZone ? dayIn(timeZone, occurrence.startsAt) : null);
    const where = { networkId, campaignId, activityId, occurrenceId, seriesId: null };
    return freshNeed({ id: input.id ?? newId(), ...where, title, kind, unit, quantity, neededBy });
  }
}

function checkNamesOne({ campaign, activity, occurrence, eachOccurrence }: NeedInput): void {
  if ([campaign, activity, occurrence].filter(isNamed).length !== 1) {
    throw new Problem('INVALID', 'EXACTLY_ONE', 'Name exactly one of campaign, activity and occurrence.', ['need']);
  }
  if (eachOccurrence && !isNamed(activity)) {
    throw new Problem('INVALID', 'EXACTLY_ONE', 'eachOccurrence goes with an activity.', ['need', 'eachOccurrence']);
  }
}

/** Absent leaves as it is; null takes the day away. */
function given({ title, quantity, neededBy }: NeedChanges): Partial<Pick<Need, 'title' | 'quantity' | 'neededBy'>> {
  const fields = {
    ...(title === undefined || title === null ? {} : { title }),
    ...(quantity === undefined || quantity === null ? {} : { quantity }),
    ...(neededBy === undefined ? {} : { neededBy }),
  };
  if (Object.keys(fields).length === 0) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
  }
  return fields;
}
