// What is written on the form for a need, and what it comes to.
import type { NeedChanges, ResourceKind, ResourceUnit } from '../../graphql/gen/graphql.js';

/** As written: kept, whatever it is. */
export interface NeedWritten {
  title: string;
  quantity: string;
  /** YYYY-MM-DD, or empty. */
  neededBy: string;
}

interface Need {
  title: string;
  quantity: number;
  neededBy?: string | null;
}

export const NEED_FIELDS = ['title', 'quantity', 'neededBy'] as const;
export type NeedField = (typeof NEED_FIELDS)[number];

export const writtenOf = ({ title, quantity, neededBy }: Need): NeedWritten => ({
  title,
  quantity: String(quantity),
  neededBy: neededBy ?? '',
});

/** 9 000 as well as 9000; NaN for what is no whole number from 1. */
export function wholeOf(text: string): number {
  const plain = text.replace(/[\s.\u00a0\u202f]/g, '');
  return /^\d+$/.test(plain) && Number(plain) > 0 ? Number(plain) : NaN;
}

/** The same for the same, however it is written. */
const told = (written: NeedWritten, field: NeedField): string =>
  field === 'quantity' ? String(wholeOf(written.quantity)) : written[field].trim();

const changedIn = (one: NeedWritten, other: NeedWritten): NeedField[] =>
  NEED_FIELDS.filter((field) => told(one, field) !== told(other, field));

/** What the form changes in the need as it was; the rest is not named. */
export function needChanges(mine: NeedWritten, base: NeedWritten): NeedChanges {
  const changed = new Set(changedIn(mine, base));
  return {
    ...(changed.has('title') && { title: mine.title.trim() }),
    ...(changed.has('quantity') && { quantity: wholeOf(mine.quantity) }),
    ...(changed.has('neededBy') && { neededBy: mine.neededBy === '' ? null : mine.neededBy }),
  };
}

/** What each kind is counted in, where nobody says otherwise. */
export const UNITS: Record<ResourceKind, ResourceUnit> = {
  VOLUNTEERS: 'PEOPLE',
  HOURS: 'HOURS',
  VENUE: 'PIECES',
  EQUIPMENT: 'PIECES',
  MONEY: 'KRONER',
  EXPERTISE: 'HOURS',
  TRANSPORT: 'TRIPS',
  OUTREACH: 'PIECES',
};
