// The form of a row in the tables of deeds.
import { newId } from '@saman/kernel';
import { type Role, ROLES, type Stage } from './cast.js';

/** What a deed is done to. */
export interface Target {
  readonly id: string;
  readonly version: number;
  /** Somebody whom the deed concerns. */
  readonly person?: string;
  /** A role that was promised by mail. */
  readonly invitation?: string;
}

/** 'done', or the code of the problem or of the top-level error. */
export type Outcomes = Readonly<Record<Role, string>>;

export interface DeedRow {
  /** Name of the mutation. */
  readonly deed: string;
  /** What it is done to, in words. */
  readonly to: string;
  /** Makes something that the deed can be done to once. */
  readonly make: (stage: Stage) => Promise<Target>;
  readonly args: (target: Target, stage: Stage) => object;
  /** The same deed to something that does not exist; by default `args` with an unknown id. */
  readonly missing?: (target: Target, stage: Stage) => object;
  readonly outcomes: Outcomes;
  /** Each does it with a session of their own, which ends by it. */
  readonly endsSession?: boolean;
  /** The field that says whether the viewer may, e.g. `campaign.viewerCanEdit`: true for who may, but for the roles named. */
  readonly shown?: { readonly field: string; readonly butTo?: readonly Role[] };
}

export const unknown = (target: Target): Target => ({ ...target, id: newId() });

/** Outcomes by groups of roles; a later group wins over an earlier one. Who is in none is refused. */
export function outcomes(...groups: readonly (readonly [outcome: string, roles: readonly Role[]])[]): Outcomes {
  const all = ROLES.map((role) => {
    if (role === 'stranger') return [role, 'UNAUTHENTICATED'];
    return [role, groups.findLast(([, roles]) => roles.includes(role))?.[0] ?? 'FORBIDDEN'];
  });
  return Object.fromEntries(all) as Outcomes;
}

/** For deeds that need no sign-in. */
export const forEverybody = (outcome: string): Outcomes =>
  Object.fromEntries(ROLES.map((role) => [role, outcome])) as Outcomes;

export const VISIBILITIES = ['PUBLIC', 'NETWORK', 'DRAFT'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A row for each visibility, or for each of some. */
export const byVisibility = (row: (visibility: Visibility) => DeedRow, some = VISIBILITIES.slice()): DeedRow[] =>
  some.map(row);
