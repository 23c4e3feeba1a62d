import type { Caller, GraphContext, OnceKey } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { NetworkRole, OrganisationRole } from '../schema.gen.js';

/** A viewer's standing in a network: what they may see there follows from it alone, but for drafts of their own organisations. */
export type Standing = 'STRANGER' | 'MEMBER' | 'OBSERVER' | 'COORDINATOR';

export interface ViewerFacts {
  /** Null for an Onlooker, who is nobody in particular. */
  personId: string | null;
  /** Names the session, for ending it; null for somebody who is not there by a session, e.g. the demo's loader. */
  sessionHash: string | null;
  isOperator: boolean;
  organisations: readonly { id: string; role: OrganisationRole; activeIn: readonly string[] }[];
  networks: readonly { id: string; role: NetworkRole }[];
  once?: OnceKey | undefined;
}

/** The caller with all that decides what they may see and do. A snapshot: made anew for each request and each batch of events. */
export class Viewer implements Caller {
  readonly personId: string | null;
  readonly sessionHash: string | null;
  readonly isOperator: boolean;
  readonly once: OnceKey | undefined;
  readonly roles: ReadonlyMap<string, OrganisationRole>;
  readonly networkRoles: ReadonlyMap<string, NetworkRole>;
  /** Networks whose people the viewer belongs to. */
  readonly insideOf: readonly string[];
  readonly coordinated: readonly string[];
  /** Organisations that the viewer is EDITOR or ADMIN of. */
  readonly edited: readonly string[];
  private readonly activeIn: ReadonlyMap<string, readonly string[]>;

  constructor(facts: ViewerFacts | null) {
    this.personId = facts?.personId ?? null;
    this.sessionHash = facts?.sessionHash ?? null;
    this.isOperator = facts?.isOperator ?? false;
    this.once = facts?.once;
    this.roles = new Map(facts?.organisations.map(({ id, role }) => [id, role]));
    this.activeIn = new Map(facts?.organisations.map(({ id, activeIn }) => [id, activeIn]));
    this.networkRoles = new Map(facts?.networks.map(({ id, role }) => [id, role]));
    this.insideOf = [...new Set([...this.networkRoles.keys(), ...[...this.activeIn.values()].flat()])].sort();
    this.coordinated = [...this.networkRoles].flatMap(([id, role]) => (role === 'COORDINATOR' ? id : [])).sort();
    this.edited = [...this.roles].flatMap(([id, role]) => (role === 'MEMBER' ? [] : id)).sort();
  }

  get sight(): string {
    const sorted = (all: ReadonlyMap<string, unknown>) => [...all].sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([this.isOperator, sorted(this.roles), sorted(this.networkRoles), sorted(this.activeIn)]);
  }

  standingIn(networkId: string): Standing {
    return this.networkRoles.get(networkId) ?? (this.insideOf.includes(networkId) ? 'MEMBER' : 'STRANGER');
  }

  isInsiderOf(networkId: string): boolean {
    return this.insideOf.includes(networkId);
  }

  coordinates(networkId: string): boolean {
    return this.networkRoles.get(networkId) === 'COORDINATOR';
  }

  administers(organisationId: string): boolean {
    return this.roles.get(organisationId) === 'ADMIN';
  }

  /** Whether the viewer is EDITOR or ADMIN of an organisation that is an ACTIVE member of the network. */
  editsFor(organisationId: string, networkId: string): boolean {
    return this.edited.includes(organisationId) && (this.activeIn.get(organisationId) ?? []).includes(networkId);
  }

  /** Whether the viewer may do an organisation's deeds in the network: as its EDITOR or ADMIN, or as the coordinator. */
  actsFor(organisationId: string, networkId: string): boolean {
    return this.editsFor(organisationId, networkId) || this.coordinates(networkId);
  }
}

/** Nobody is signed in. */
export const stranger = new Viewer(null);

/** The context as it is above platform. */
export interface Context extends GraphContext {
  readonly viewer: Viewer;
}

/**
 * Which rows with a visibility a viewer sees, as a condition on a table alias with `visibility` and `network_id`. `holder` is the
 * column of the owning or organising organisation: its editors see the drafts.
 */
export function seenBy(viewer: Viewer, alias: string, holder: string): Sql {
  const row = raw(alias);
  return sql`(${row}.visibility = 'PUBLIC'
    OR (${row}.visibility = 'NETWORK' AND ${row}.network_id = ANY(${viewer.insideOf}::uuid[]))
    OR (${row}.visibility = 'DRAFT' AND (${row}.network_id = ANY(${viewer.coordinated}::uuid[])
      OR ${row}.${raw(holder)} = ANY(${viewer.edited}::uuid[]))))`;
}

/** The same for one row that is at hand. */
export function sees(viewer: Viewer, row: { visibility: string; networkId: string }, holderId: string): boolean {
  if (row.visibility === 'PUBLIC') return true;
  if (row.visibility === 'NETWORK') return viewer.isInsiderOf(row.networkId);
  return viewer.coordinates(row.networkId) || viewer.edited.includes(holderId);
}
