import { Problem } from '@saman/kernel';
import type { ResourceKind, ResourceUnit } from './schema.gen.js';

/** What each kind is counted in; the first is its own unit. */
const UNITS: Record<ResourceKind, readonly [ResourceUnit, ...ResourceUnit[]]> = {
  VOLUNTEERS: ['PEOPLE', 'HOURS'],
  HOURS: ['HOURS'],
  VENUE: ['PIECES', 'HOURS'],
  EQUIPMENT: ['PIECES'],
  MONEY: ['KRONER'],
  EXPERTISE: ['HOURS', 'PEOPLE', 'PIECES'],
  TRANSPORT: ['TRIPS', 'HOURS', 'PEOPLE', 'PIECES'],
  OUTREACH: ['PIECES', 'HOURS', 'PEOPLE'],
};

const MOST_KRONER = 100_000_000;
const MOST = 1_000_000;

/** The unit a quantity of this kind is counted in; one that does not fit the kind is INVALID. */
export function unitFor(kind: ResourceKind, unit: ResourceUnit | null | undefined, path: string[]): ResourceUnit {
  const units = UNITS[kind];
  if (!unit) return units[0];
  if (units.includes(unit)) return unit;
  throw new Problem(
    'INVALID',
    'UNIT_DOES_NOT_FIT',
    `${kind} is counted in ${units.join(' or ')}, not in ${unit}.`,
    path,
  );
}

/** From 1 to 1,000,000 whole units; kroner to 100,000,000. */
export function checkQuantity(quantity: number, unit: ResourceUnit, path: string[]): void {
  const most = unit === 'KRONER' ? MOST_KRONER : MOST;
  if (quantity < 1) throw new Problem('INVALID', 'TOO_SMALL', 'The quantity is at least 1.', path, 1);
  if (quantity > most)
    throw new Problem('INVALID', 'TOO_LARGE', `The quantity is at most ${String(most)}.`, path, most);
}
