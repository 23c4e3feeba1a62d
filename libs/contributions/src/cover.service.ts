// A contribution and the cover of its need move together: rules 1 and 2.
import { Injectable } from '@nestjs/common';
import { event, type EventChange, type EventDraft, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { In } from 'typeorm';
import { Contribution } from './contribution.entity.js';
import { counts, covers } from './contribution.rules.js';
import { takenBack } from './delivery.rules.js';
import { Need } from './need.entity.js';
import { coverEvents } from './need.events.js';
import type { ContributionsEventKind } from './schema.gen.js';

/** What a deed to a contribution is told as. */
export interface Told {
  kind: ContributionsEventKind;
  changes: EventChange[];
}

/** A need, held, and who answers for it. */
interface HeldNeed {
  need: Need;
  holderId: string;
}

@Injectable()
export class Cover {
  /**
   * Writes a contribution as it is after a deed, moves its need's cover along, and gives the events of both. The need must be held. `before`
   * is null for a new one.
   */
  async put(
    tx: Tx,
    before: Contribution | null,
    after: Contribution,
    told: Told,
    held: HeldNeed | null,
  ): Promise<EventDraft[]> {
    const written = before ? tx.update(Contribution, after.id, after) : tx.insert(Contribution, after);
    const drafts = [contributionEvent(after, told)];
    if (!held) {
      await written;
      return drafts;
    }
    const [was, is] = [coverOf(before), coverOf(after)];
    const { need, holderId } = held;
    const moved = {
      ...need,
      covered: need.covered + is.covered - was.covered,
      confirmed: need.confirmed + is.confirmed - was.confirmed,
    };
    const { covered, confirmed } = moved;
    await Promise.all([written, tx.update(Need, need.id, { covered, confirmed })]);
    held.need = moved;
    return [...drafts, ...coverEvents(need, moved, holderId)];
  }

  /**
   * Takes back all undelivered contributions, under the alias `k`, that fit: what a cancellation or a leave does. Their campaigns, needs and
   * they themselves are held in this order, each by id.
   */
  async withdrawAll(tx: Tx, which: Sql): Promise<EventDraft[]> {
    const found = sql`FROM contribution k WHERE ${which} AND k.status IN ('PLEDGED', 'CONFIRMED')`;
    await tx.query(
      sql`SELECT id FROM campaign WHERE id IN (SELECT k.campaign_id ${found}) ORDER BY id FOR NO KEY UPDATE`,
    );
    const holders = await tx.query<{ id: string; holderId: string }>(sql`
      SELECT n.id, COALESCE(a.organiser_id, c.owner_id) AS "holderId"
      FROM need n LEFT JOIN activity a ON a.id = n.activity_id LEFT JOIN campaign c ON c.id = n.campaign_id
      WHERE n.id IN (SELECT k.need_id ${found}) ORDER BY n.id FOR NO KEY UPDATE OF n`);
    const held = await heldNeeds(tx, holders);
    const ids = await tx.query<{ id: string }>(sql`SELECT k.id ${found} ORDER BY k.id FOR NO KEY UPDATE`);
    const drafts: EventDraft[] = [];
    for (const gift of await tx.manager.find(Contribution, {
      where: { id: In(ids.map(({ id }) => id)) },
      order: { id: 'ASC' },
    })) {
      drafts.push(
        ...(await this.put(tx, gift, takenBack(gift), withdrawal(gift), held.get(gift.needId ?? '') ?? null)),
      );
    }
    return drafts;
  }
}

/** How taking back is told. */
export function withdrawal(before: Contribution): Told {
  const after = takenBack(before);
  const quantity = { field: 'quantity', before: String(before.quantity), after: String(after.quantity) };
  const status = { field: 'status', before: before.status, after: after.status };
  return {
    kind: 'CONTRIBUTION_WITHDRAWN',
    changes: after.quantity === before.quantity ? [status] : [status, quantity],
  };
}

async function heldNeeds(tx: Tx, holders: readonly { id: string; holderId: string }[]): Promise<Map<string, HeldNeed>> {
  const needs = await tx.manager.findBy(Need, { id: In(holders.map(({ id }) => id)) });
  const holderOf = new Map(holders.map(({ id, holderId }) => [id, holderId]));
  return new Map(needs.map((need) => [need.id, { need, holderId: holderOf.get(need.id) ?? '' }]));
}

function coverOf(gift: Contribution | null): { covered: number; confirmed: number } {
  if (!gift) return { covered: 0, confirmed: 0 };
  return { covered: covers(gift.status) ? gift.quantity : 0, confirmed: counts(gift.status) ? gift.quantity : 0 };
}

/** An event of a contribution, shown as the giver's to the network's people; nobody else sees it. */
function contributionEvent(gift: Contribution, { kind, changes }: Told): EventDraft {
  const { id, networkId, organisationId, campaignId, activityId, needId } = gift;
  const about = [campaignId, activityId, needId].filter((one) => one !== null);
  return event({ kind, networkId, organisationId, subject: { type: 'Contribution', id }, about, changes });
}
