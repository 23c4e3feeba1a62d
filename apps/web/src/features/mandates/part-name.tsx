import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import type { Standing } from './parts.js';

type Part = Standing['underway'][number]['part'];

const PLACES: Partial<Record<Part['__typename'], string>> = {
  Campaign: 'campaigns',
  Measure: 'measures',
  Plan: 'plans',
};

/** What counts or is on the way, with the way to its own page where it has one that the viewer may see. */
export function PartName({ part, name }: { part: Pick<Part, '__typename' | 'id'> | null | undefined; name: string }) {
  const { slug } = useNetwork();
  const place = part && PLACES[part.__typename];
  return place ? <Link to={`/${slug}/${place}/${part.id}`}>{name}</Link> : <>{name}</>;
}
