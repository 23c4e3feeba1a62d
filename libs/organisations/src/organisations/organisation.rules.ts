import { conflict, forbidden, notFound, Problem } from '@saman/kernel';
import type { Viewer } from '../people/viewer.js';
import type { OrganisationRole } from '../schema.gen.js';

/** So many organisations that are in no network yet may one person be ADMIN of before registering another. */
const MOST_UNJOINED = 20;

export function checkAdministers(viewer: Viewer, organisationId: string): void {
  if (!viewer.administers(organisationId)) throw forbidden("the organisation's ADMIN");
}

/**
 * Throws FORBIDDEN unless the viewer may invite somebody to `role`: its ADMIN, and while it has no people a coordinator of a network that
 * has INVITED it (`invitedTo`; empty where it has people) may invite its first ADMIN, whose link may have lapsed.
 */
export function checkMayInvitePerson(
  viewer: Viewer,
  { id, invitedTo }: { id: string; invitedTo: readonly string[] },
  role: OrganisationRole,
): void {
  if (role === 'ADMIN' && invitedTo.some((networkId) => viewer.coordinates(networkId))) return;
  checkAdministers(viewer, id);
}

export function checkMayChange(viewer: Viewer, organisation: { id: string; version: number }, version: number): void {
  checkAdministers(viewer, organisation.id);
  if (organisation.version !== version) throw conflict(organisation.version);
}

export function checkMayRegister(unjoined: number): void {
  if (unjoined < MOST_UNJOINED) return;
  const message = 'Let some of the organisations that you registered join a network first.';
  throw new Problem('TRY_LATER', 'TOO_MANY_UNJOINED', message, [], MOST_UNJOINED);
}

/** One of an organisation's people whose place is about to change, with the organisation's ADMINs as they are, under its lock. */
export interface Place {
  readonly role: OrganisationRole | null;
  readonly admins: number;
}

/** `next` is null where the person is removed. Throws NOT_FOUND for somebody who does not belong to it, and WRONG_STATUS LAST_ADMIN. */
export function checkKeepsAdmin({ role, admins }: Place, next: OrganisationRole | null): void {
  if (role === null) throw notFound('person in this organisation', 'person');
  if (role === 'ADMIN' && next !== 'ADMIN' && admins <= 1) {
    throw new Problem('WRONG_STATUS', 'LAST_ADMIN', 'An organisation keeps at least one ADMIN.', ['person']);
  }
}
