// Everything below /:network: the network is read once, and followed live from then on.
import { useEffect, useRef } from 'react';
import { Outlet, useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { codeOf } from '../graphql/faults.js';
import { graphql } from '../graphql/graphql.js';
import { hasChosen, speak, tagOf } from '../i18n/index.js';
import { Fault, Loading, NotFound } from '../ui/states.js';
import { NetworkContext, NetworkDocument, type NetworkHere } from './network.js';
import { useSession } from './session.js';
import { Shell } from './shell/shell.js';

/** What happens, with what hangs on it: the cache marks all of it as changed, and screens that show it read it anew. */
const LiveDocument = graphql(`
  subscription Live($network: ID!, $after: Int!, $log: ID!) {
    networkEvents(network: $network, after: $after, log: $log) {
      sequence
      kind
      at
      subject {
        __typename
        ... on Network {
          id
        }
        ... on Membership {
          id
          organisation {
            id
          }
        }
        ... on Organisation {
          id
        }
        ... on Campaign {
          id
        }
        ... on Activity {
          id
          campaign {
            id
          }
        }
        ... on Occurrence {
          id
          ofActivity: activity {
            id
          }
        }
        ... on Need {
          id
          campaign {
            id
          }
          activity {
            id
          }
          occurrence {
            id
          }
        }
        ... on Contribution {
          id
          campaign {
            id
          }
          activity {
            id
          }
          need {
            id
          }
        }
      }
    }
  }
`);

export function NetworkPages() {
  const { network: slug = '' } = useParams();
  const { viewer } = useSession();
  const [{ data, error, fetching }, readAgain] = useQuery({ query: NetworkDocument, variables: { slug } });
  useEffect(() => {
    if (data?.network && viewer === null && !hasChosen()) void speak(tagOf[data.network.language]);
  }, [data?.network?.language, viewer]);
  if (data?.network) {
    return (
      <NetworkContext value={data.network}>
        <Following network={data.network} />
        <Shell network={data.network}>
          <Outlet />
        </Shell>
      </NetworkContext>
    );
  }
  return (
    <Shell>{fetching ? <Loading /> : data ? <NotFound /> : <Fault code={codeOf(error)} again={readAgain} />}</Shell>
  );
}

/** From the sequence that the network was first read at: nothing that happened since can be missed. */
function Following({ network }: { network: NetworkHere }) {
  const start = useRef({ network: network.id, after: network.lastSequence, log: network.logId });
  useSubscription({ query: LiveDocument, variables: start.current });
  return null;
}
