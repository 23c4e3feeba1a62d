// What happens in the network while it is looked at: told once to the cache, and to the screens that say it in words.
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { listen } from '../graphql/events.js';
import { type Data, graphql } from '../graphql/graphql.js';
import type { NetworkHere } from './network.js';

/** One thing that happened, with what is needed to say it in a sentence, and with what it hangs on. */
export const HappeningFragment = graphql(`
  fragment Happening on NetworkEvent {
    sequence
    kind
    at
    actor {
      id
      name
    }
    organisation {
      id
      name
    }
    changes {
      field
      before
      after
    }
    subject {
      __typename
      ... on Network {
        id
        name
      }
      ... on Membership {
        id
        organisation {
          id
          name
        }
      }
      ... on Organisation {
        id
        name
      }
      ... on Campaign {
        id
        title
      }
      ... on Activity {
        id
        title
        campaign {
          id
        }
      }
      ... on Occurrence {
        id
        startsAt
        ofActivity: activity {
          id
          title
          campaign {
            id
          }
        }
      }
      ... on Need {
        id
        title
        campaign {
          id
          title
        }
        activity {
          id
          title
        }
        occurrence {
          id
        }
      }
      ... on Contribution {
        id
        quantity
        unit
        campaign {
          id
          title
        }
        activity {
          id
          title
        }
        need {
          id
          title
        }
      }
      ... on Plan {
        id
        title
      }
      ... on Goal {
        id
        title
        plan {
          id
        }
      }
      ... on Measure {
        id
        title
        plan {
          id
        }
      }
      ... on Process {
        id
        title
        ofPlan: plan {
          id
        }
        ofMeasure: measure {
          id
        }
      }
      ... on ProcessTemplate {
        id
        title
      }
      ... on Milestone {
        id
        title
        process {
          id
          ofPlan: plan {
            id
          }
          ofMeasure: measure {
            id
          }
        }
      }
      ... on Mandate {
        id
        title
      }
      ... on Evidence {
        id
        title
      }
    }
  }
`);

export type Happening = Data<typeof HappeningFragment>;

/** The cache marks all that an event names as changed, and screens that show it read it anew. */
const LiveDocument = graphql(`
  subscription Live($network: ID!, $after: Int!, $log: ID!) {
    networkEvents(network: $network, after: $after, log: $log) {
      ...Happening
    }
  }
`);

/** Calls the listener with each thing that happens from now on; after a break it may hear of some twice. */
export function useHappenings(listener: (happening: Happening) => void): void {
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => listen((event) => newest.current(event as Happening)), []);
}

/** From the sequence that the network was first read at: nothing that happened since can be missed. */
export function Following({ network }: { network: NetworkHere }) {
  const client = useClient();
  const start = useRef({ network: network.id, after: network.lastSequence, log: network.logId });
  useEffect(() => {
    const following = client.subscription(LiveDocument, start.current).subscribe(() => undefined);
    return () => following.unsubscribe();
  }, [client]);
  return null;
}
