// Places where something is on, each with its times.
import { type Data, graphql } from '../../../graphql/graphql.js';
import '../slips.js';
import { type Point, worldOf } from './map.rules.js';

/** A time with where it takes place. */
export const OnMapFragment = graphql(`
  fragment OnMap on Occurrence {
    ...Slip
    activity {
      id
      place {
        name
        address
        latitude
        longitude
      }
    }
  }
`);

export type OnMap = Data<typeof OnMapFragment>;

export interface Spot {
  /** What it is told from others by, in the address of this page too. */
  id: string;
  /** Empty: nobody has said where. */
  name: string;
  address: string | null;
  /** Null: nobody has said where it lies. */
  world: Point | null;
  /** In order. */
  times: OnMap[];
}

/** It is known where it lies. */
export type Lying = Spot & { world: Point };

/** The ones with most to do before others; each with its times in order. */
export function spotsOf(times: readonly OnMap[]): Spot[] {
  const spots = new Map<string, Spot>();
  for (const time of [...times].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1))) {
    const { place } = time.activity;
    const id = place ? [place.name, place.latitude, place.longitude].join(' ').trim() : '';
    const spot = spots.get(id) ?? {
      id,
      name: place?.name ?? '',
      address: place?.address ?? null,
      world: worldFor(place),
      times: [],
    };
    spot.times.push(time);
    spots.set(id, spot);
  }
  return [...spots.values()].sort((one, other) => other.times.length - one.times.length);
}

function worldFor(place: OnMap['activity']['place']): Point | null {
  const { latitude, longitude } = place ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? worldOf({ latitude, longitude }) : null;
}
