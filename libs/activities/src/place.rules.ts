import { Problem } from '@saman/kernel';
import type { PlaceInput } from './schema.gen.js';

/** A place as it is stored: each field is there, if only as null. Degrees in WGS 84. */
export interface StoredPlace {
  name: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** The place to be stored. Half a position is none: INVALID REQUIRED, at what is missing below `path`. */
export function storedPlace(place: PlaceInput | null | undefined, path: string[]): StoredPlace | null {
  if (!place) return null;
  const { name, address = null, latitude = null, longitude = null } = place;
  if ((latitude === null) !== (longitude === null)) {
    const missing = latitude === null ? 'latitude' : 'longitude';
    throw new Problem('INVALID', 'REQUIRED', 'Latitude and longitude go together.', [...path, missing]);
  }
  return { name, address, latitude, longitude };
}
