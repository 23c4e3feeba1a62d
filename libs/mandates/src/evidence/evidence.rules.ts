// What evidence holds, and who may set it aside.
import type { ContributionStatus, ResourceKind, ResourceUnit } from '@saman/contributions';
import { conflict, forbidden, Problem } from '@saman/kernel';
import type { OrganisationKind, Sector, Viewer } from '@saman/organisations';

/** An organisation as it was, as it is stored. */
export interface StoredParty {
  organisationId: string;
  name: string;
  kind: OrganisationKind;
  sector: Sector;
  isOwner: boolean;
  /** What it gave that was CONFIRMED or DELIVERED: never a text. */
  contributions: StoredGift[];
}

export interface StoredGift {
  contribution: string;
  kind: ResourceKind;
  unit: ResourceUnit;
  quantity: number;
  delivered: number;
  status: ContributionStatus;
}

/** What a rule found worth recording. */
export interface Happening {
  readonly networkId: string;
  /** A MandateRuleKind. */
  readonly kind: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Further ids by which the log's filters find it. */
  readonly about?: readonly string[];
  readonly title: string;
  /** YYYY-MM-DD in the network's time zone. */
  readonly happenedOn: string;
  readonly parties: readonly StoredParty[];
  readonly required?: { readonly kinds: number; readonly sectors: number };
  readonly result?: string | null;
}

/** As much of evidence as decides what may be done to it. */
interface State {
  networkId: string;
  setAsideAt: Date | null;
  version: number;
}

/** Throws the problem that forbids setting it aside, or taking that back. */
export function checkMaySet(viewer: Viewer, evidence: State, version: number, to: 'aside' | 'back'): void {
  if (!viewer.coordinates(evidence.networkId)) throw forbidden('a coordinator');
  if (version !== evidence.version) throw conflict(evidence.version);
  const isAside = evidence.setAsideAt !== null;
  if (isAside !== (to === 'aside')) return;
  const message = `The evidence is ${isAside ? '' : 'not '}set aside.`;
  throw new Problem('WRONG_STATUS', 'EVIDENCE_STATUS', message, ['evidence']);
}

export const kindsOf = (parties: readonly StoredParty[]): OrganisationKind[] =>
  [...new Set(parties.map(({ kind }) => kind))].sort();

export const sectorsOf = (parties: readonly StoredParty[]): Sector[] =>
  [...new Set(parties.map(({ sector }) => sector))].sort();
