// Places where something is on, with how much and what is next.
import { type Data, graphql } from '../../../graphql/graphql.js';
import { type Point, worldOf } from './map.rules.js';

export const SpotsDocument = graphql(`
  query WhereItIs(
    $slug: String!
    $from: DateTime!
    $to: DateTime
    $audience: Audience
    $place: String
    $needsHelp: Boolean
    $search: String
  ) {
    network(slug: $slug) {
      id
      occurrencesByPlace(
        from: $from
        to: $to
        audience: $audience
        place: $place
        needsHelp: $needsHelp
        search: $search
      ) {
        totalCount
        place {
          name
          address
          latitude
          longitude
        }
        next {
          id
          startsAt
        }
      }
    }
  }
`);

type OnPlace = NonNullable<Data<typeof SpotsDocument>['network']>['occurrencesByPlace'][number];

export interface Spot {
  /** Empty: nobody has said where. What it is told from others by. */
  name: string;
  address: string | null;
  /** Null: nobody has said where it lies. */
  world: Point | null;
  count: number;
  /** When something is on there next. */
  next: string;
}

/** It is known where it lies. */
export type Lying = Spot & { world: Point };

export const spotOf = ({ place, totalCount, next }: OnPlace): Spot => ({
  name: place?.name ?? '',
  address: place?.address ?? null,
  world: worldFor(place),
  count: totalCount,
  next: next.startsAt,
});

function worldFor(place: OnPlace['place']): Point | null {
  const { latitude, longitude } = place ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? worldOf({ latitude, longitude }) : null;
}
