import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn, isId, newId, notFound, Problem } from '@saman/kernel';
import {
  changesBetween,
  CLOCK,
  Database,
  event,
  type EventDraft,
  Events,
  type Hold,
  holding,
  type Tx,
} from '@saman/platform';
import sql from 'sql-template-tag';
import { NetworkQueries } from '../networks/network.queries.js';
import { organisationSeenBy } from '../organisations/organisation.queries.js';
import type { Viewer } from '../people/viewer.js';
import type { OrganisationKind, OrganisationsEventKind, Sector } from '../schema.gen.js';
import { Membership } from './membership.entity.js';
import {
  checkMayAnswer,
  checkMayChange,
  checkMayLeave,
  type Here,
  requested,
  seesMembership,
} from './membership.rules.js';

type Row = Omit<Membership, 'createdAt'>;
type Answer = Here & { reason?: string | null | undefined };

/** Deeds to memberships. Each answers the membership's id. Locks: the membership, its organisation, then what listeners lock. */
@Injectable()
export class MembershipDeeds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  /** What it was here before stays as a coordinator confirmed it; else it is what it says it is. */
  request(viewer: Viewer, networkId: string, organisationId: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.networks.timeZoneOf(tx, networkId);
      const { id, ...says } = await seen(tx, viewer, organisationId);
      const ids = { networkId: networkId.toLowerCase(), organisationId: id };
      const before: Row | null = await tx.manager.findOne(Membership, { where: ids, ...holding('to change') });
      const status = requested(viewer, ids, before?.status ?? null);
      const after = before
        ? this.moved(before, status)
        : { id: newId(), ...ids, ...says, status, since: null, ...this.now(), version: 1 };
      if (before) await tx.manager.update(Membership, { id: before.id }, after);
      else await tx.manager.insert(Membership, after);
      await this.events.append(tx, [eventOf(`MEMBERSHIP_${status}`, before, after)]);
      return after.id;
    });
  }

  /** `reason` is kept with a no. */
  answer(viewer: Viewer, id: string, accept: boolean, { reason = null, ...here }: Answer): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await lock(tx, viewer, id);
      checkMayAnswer(viewer, before, here);
      const after = accept ? await this.joined(tx, before, here) : this.moved(before, 'REFUSED', reason);
      await tx.manager.update(Membership, { id: before.id }, after);
      // also where it is active already: the lock waits for one that leaves another network just now
      if (accept) await tx.query(sql`UPDATE organisation SET is_active = true WHERE id = ${before.organisationId}`);
      await this.events.append(tx, [
        accept ? eventOf('ORGANISATION_JOINED', null, after) : eventOf('MEMBERSHIP_REFUSED', before, after),
      ]);
      return before.id;
    });
  }

  /** Higher rooms listen to MEMBERSHIP_CHANGED: what is counted from now on may be something else. */
  change(viewer: Viewer, id: string, version: number, here: Here): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await lock(tx, viewer, id);
      checkMayChange(viewer, before, version);
      const after = { ...before, kind: here.kind ?? before.kind, sector: here.sector ?? before.sector };
      if (after.kind === before.kind && after.sector === before.sector) {
        throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The organisation is just that here already.');
      }
      after.version += 1;
      await tx.manager.update(Membership, { id: before.id }, after);
      await this.events.append(tx, [eventOf('MEMBERSHIP_CHANGED', before, after)]);
      return before.id;
    });
  }

  /** Higher rooms listen to ORGANISATION_LEFT: they refuse it, or end what the organisation takes part in. */
  leave(viewer: Viewer, id: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await lock(tx, viewer, id);
      checkMayLeave(viewer, before);
      const after = this.moved(before, 'LEFT');
      await tx.manager.update(Membership, { id: before.id }, after);
      // locked by a statement of its own, so that the next one sees what others committed meanwhile
      await tx.query(sql`SELECT 1 FROM organisation WHERE id = ${before.organisationId} FOR NO KEY UPDATE`);
      await tx.query(sql`
        UPDATE organisation o SET is_active = EXISTS (
          SELECT FROM membership m WHERE m.organisation_id = o.id AND m.status = 'ACTIVE') WHERE o.id = ${before.organisationId}`);
      await this.events.append(tx, [eventOf('ORGANISATION_LEFT', before, after)]);
      return before.id;
    });
  }

  private now(): Pick<Row, 'statusAt' | 'reason'> {
    return { statusAt: this.clock.now(), reason: null };
  }

  private moved(before: Row, status: Row['status'], reason: string | null = null): Row {
    return { ...before, ...this.now(), status, reason, version: before.version + 1 };
  }

  private async joined(tx: Tx, before: Row, { kind, sector }: Here): Promise<Row> {
    const since = dayIn(await this.networks.timeZoneOf(tx, before.networkId), this.clock.now());
    return { ...this.moved(before, 'ACTIVE'), since, kind: kind ?? before.kind, sector: sector ?? before.sector };
  }
}

/**
 * An event of a membership; `before` is null where there was none, and for ORGANISATION_JOINED, which everybody sees: who asked whom
 * before is for the network's people.
 */
export function eventOf(kind: OrganisationsEventKind, before: Row | null, after: Row): EventDraft {
  const { id, networkId, organisationId } = after;
  const changes = changesBetween<Partial<Row>>(before ?? {}, after, ['status', 'kind', 'sector', 'since']);
  return event({ kind, networkId, organisationId, subject: { type: 'Membership', id }, changes });
}

/** Looked at before it is held: whoever may not see it must not wait for those who are changing it either. */
async function lock(tx: Tx, viewer: Viewer, id: string): Promise<Row> {
  await find(tx, viewer, id);
  return find(tx, viewer, id, 'to change');
}

async function find(tx: Tx, viewer: Viewer, id: string, hold?: Hold): Promise<Row> {
  const membership = isId(id) ? await tx.row(Membership, id, hold) : null;
  if (!membership || !seesMembership(viewer, membership)) throw notFound('membership', 'membership');
  return membership;
}

/** An organisation that the viewer may see, and what it says it is; else NOT_FOUND. */
async function seen(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<{ id: string; kind: OrganisationKind; sector: Sector }> {
  const [organisation] = isId(id)
    ? await tx.query<{ id: string; kind: OrganisationKind; sector: Sector }>(sql`
        SELECT o.id, o.kind, o.sector FROM organisation o WHERE o.id = ${id} AND ${organisationSeenBy(viewer, 'o')}`)
    : [];
  if (!organisation) throw notFound('organisation', 'organisation');
  return organisation;
}
