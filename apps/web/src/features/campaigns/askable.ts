import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';

const AskableDocument = graphql(`
  query Askable($slug: String!) {
    network(slug: $slug) {
      id
      members {
        id
        kind
        sector
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** All whom one can ask to join a campaign. */
export function useAskable() {
  const { slug } = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: AskableDocument, variables: { slug } });
  return { members: data?.network?.members, error, fetching, again };
}
