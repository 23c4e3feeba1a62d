import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '../people/viewer.js';
import type { MembershipStatus, OrganisationKind, Sector } from '../schema.gen.js';

/** As much of a membership as decides who may do what to it. */
export interface MembershipState {
  readonly networkId: string;
  readonly organisationId: string;
  readonly status: MembershipStatus;
}

/** What a coordinator may say with an answer. */
export interface Here {
  readonly kind?: OrganisationKind | null;
  readonly sector?: Sector | null;
}

/**
 * What a request makes of a membership: APPLIED when the organisation's ADMIN asks, INVITED when a coordinator does. `before` is where
 * it stands, null where there never was one. Throws FORBIDDEN, and ALREADY_EXISTS while it is APPLIED, INVITED or ACTIVE.
 */
export function requested(
  viewer: Viewer,
  { networkId, organisationId }: { networkId: string; organisationId: string },
  before: MembershipStatus | null,
): 'APPLIED' | 'INVITED' {
  const asks = viewer.administers(organisationId);
  if (!asks && !viewer.coordinates(networkId)) {
    throw forbidden("the organisation's ADMIN or the network's coordinator");
  }
  if (before !== null && before !== 'LEFT' && before !== 'REFUSED') {
    throw new Problem('ALREADY_EXISTS', 'ALREADY_A_MEMBER', `The membership is ${before} already.`, ['organisation']);
  }
  return asks ? 'APPLIED' : 'INVITED';
}

/** Throws the problem that forbids this answer: an application is the coordinator's to answer, an invitation the ADMIN's. */
export function checkMayAnswer(viewer: Viewer, membership: MembershipState, here: Here): void {
  const { status, networkId, organisationId } = membership;
  const [coordinates, administers] = [viewer.coordinates(networkId), viewer.administers(organisationId)];
  if (!coordinates && !administers) throw forbidden("the network's coordinator or the organisation's ADMIN");
  if (status === 'APPLIED' && !coordinates) throw forbidden("the network's coordinator");
  if (status === 'INVITED' && !administers) throw forbidden("the organisation's ADMIN");
  for (const field of ['kind', 'sector'] as const) {
    if (!coordinates && (here[field] ?? null) !== null) throw forbidden("the network's coordinator", field);
  }
  if (status !== 'APPLIED' && status !== 'INVITED') throw wrongStatus(status, 'APPLIED or INVITED');
}

/** Throws the problem that forbids to set anew what the organisation is here. */
export function checkMayChange(
  viewer: Viewer,
  membership: MembershipState & { version: number },
  version: number,
): void {
  if (!viewer.coordinates(membership.networkId)) throw forbidden("the network's coordinator");
  if (membership.version !== version) throw conflict(membership.version);
  if (membership.status !== 'ACTIVE') throw wrongStatus(membership.status, 'ACTIVE');
}

/** What somebody said with a no is between those who decide in the network and the organisation. */
export const seesReason = (viewer: Viewer, { networkId, organisationId }: MembershipState): boolean =>
  viewer.coordinates(networkId) || viewer.roles.has(organisationId);

export function checkMayLeave(viewer: Viewer, { status, networkId, organisationId }: MembershipState): void {
  if (!viewer.coordinates(networkId) && !viewer.administers(organisationId)) {
    throw forbidden("the organisation's ADMIN or the network's coordinator");
  }
  if (status !== 'ACTIVE') throw wrongStatus(status, 'ACTIVE');
}

const wrongStatus = (is: MembershipStatus, needed: string): Problem =>
  new Problem('WRONG_STATUS', 'MEMBERSHIP_STATUS', `The membership is ${is}; this needs ${needed}.`, ['membership']);

/** Throws FORBIDDEN unless the viewer may bring an organisation in. */
export function checkMayInvite(viewer: Viewer, networkId: string): void {
  if (!viewer.coordinates(networkId)) throw forbidden("the network's coordinator");
}

/** An ACTIVE membership is seen by everybody, others by the network's and the organisation's people. */
export const seesMembership = (viewer: Viewer, { status, networkId, organisationId }: MembershipState): boolean =>
  status === 'ACTIVE' || viewer.isInsiderOf(networkId) || viewer.roles.has(organisationId);
