// The network that a page is in: everything below /:network knows it.
import { createContext, useContext } from 'react';
import { type Data, graphql } from '../graphql/graphql.js';

export const NetworkDocument = graphql(`
  query Network($slug: String!) {
    network(slug: $slug) {
      id
      slug
      name
      language
      timeZone
      lastSequence
      logId
      municipalities {
        name
      }
    }
  }
`);

export type NetworkHere = NonNullable<Data<typeof NetworkDocument>['network']>;

export const NetworkContext = createContext<NetworkHere | null>(null);

export function useNetwork(): NetworkHere {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('outside of a network');
  return network;
}

/** The place that people say: Voss, not Voss herad. */
export const placeOf = ({ municipalities, name }: NetworkHere): string =>
  municipalities[0]?.name.replace(/ (kommune|herad|suohkan|gielda|tjïelte)$/i, '') ?? name;
