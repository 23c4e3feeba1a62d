// Where something takes place, as it is written on a form: a name, and where that is.
import type { PlaceInput } from '../../../graphql/gen/graphql.js';

export interface WrittenPlace {
  place: string;
  address: string;
  /** Degrees north and east, as people copy them from a map. */
  position: string;
}

export interface KnownPlace {
  name: string;
  address?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

export function written(known: KnownPlace | null | undefined): WrittenPlace {
  const { name = '', address, latitude, longitude } = known ?? {};
  const isOnMap = typeof latitude === 'number' && typeof longitude === 'number';
  return { place: name, address: address ?? '', position: isOnMap ? positionOf(latitude, longitude) : '' };
}

/** To a metre or so. */
export const positionOf = (latitude: number, longitude: number): string =>
  `${String(rounded(latitude))}, ${String(rounded(longitude))}`;

const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

/** A fraction, so that the number of a house or of how near a map was looked at is none. */
const DEGREES = /(-?\d{1,2}[.,]\d{2,})[°NØE]*[^\d-]+(-?\d{1,3}[.,]\d{2,})/i;

/** Two numbers, alone or within a map's address; null for anything else. */
export function readPosition(text: string): { latitude: number; longitude: number } | null {
  const [, north, east] = (DEGREES.exec(text) ?? []).map((number) => Number(number.replace(',', '.')));
  if (north === undefined || east === undefined) return null;
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? { latitude: north, longitude: east } : null;
}

/** Null where nothing is said of the place. Of a place without a name nothing can be kept. */
export function placeOf({ place, address, position }: WrittenPlace): PlaceInput | null {
  if (place.trim() === '') return null;
  return { name: place, ...(address.trim() !== '' && { address }), ...readPosition(position) };
}

/** Another name. That of a place which is known brings along where it is, until it is another one again. */
export function renamed(before: WrittenPlace, place: string, known: readonly KnownPlace[]): Partial<WrittenPlace> {
  const called = (name: string) => known.find((one) => alike(one.name, name));
  const [now, then] = [called(place), called(before.place)];
  if (now) return { ...written(now), place };
  const { address, position } = written(then);
  const isOfThen = then !== undefined && before.address === address && before.position === position;
  return isOfThen ? { place, address: '', position: '' } : { place };
}

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
