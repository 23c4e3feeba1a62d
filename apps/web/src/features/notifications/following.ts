// What the viewer follows by mail, and what they do about it.
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../app/session.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useDeed } from '../../app/use-deed.js';

export const FollowedFragment = graphql(`
  fragment Followed on Following {
    id
    rhythm
    kinds
    network {
      id
      slug
      name
    }
    campaign {
      id
      title
    }
    organisation {
      id
      name
    }
  }
`);

export const FollowingDocument = graphql(`
  query Following {
    viewer {
      person {
        id
      }
      unwantedMail
      following {
        ...Followed
      }
    }
  }
`);

export const FollowDocument = graphql(`
  mutation Follow($network: ID!, $following: FollowInput!) {
    follow(network: $network, following: $following) {
      following {
        ...Followed
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const StopFollowingDocument = graphql(`
  mutation StopFollowing($following: ID!) {
    unfollow(following: $following) {
      viewer {
        person {
          id
        }
        following {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type Followed = Data<typeof FollowedFragment>;
export type Rhythm = Followed['rhythm'];
export type EventKind = Followed['kinds'][number];
export const RHYTHMS: readonly Rhythm[] = ['IMMEDIATELY', 'DAILY', 'WEEKLY'];

/** What is to be followed; none of them: all that happens in the network. */
export interface Wish {
  campaign?: string;
  organisation?: string;
  kinds?: readonly EventKind[];
}

const sameKinds = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const isOf =
  (networkId: string, { campaign, organisation, kinds = [] }: Wish) =>
  (one: Followed): boolean =>
    one.network.id === networkId &&
    (one.campaign?.id ?? undefined) === campaign &&
    (one.organisation?.id ?? undefined) === organisation &&
    sameKinds(one.kinds, kinds);

/** Whether the viewer follows just this, and the ways to begin, to change how often, and to stop. `following` is undefined as long as that is not known. */
export function useFollowing(networkId: string, wish: Wish) {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: FollowingDocument, pause: !viewer });
  const deed = useDeed();
  const known = data?.viewer ? (data.viewer.following.find(isOf(networkId, wish)) ?? null) : undefined;
  const follow = (rhythm: Rhythm) =>
    deed.run(FollowDocument, {
      network: networkId,
      following: { ...wish, kinds: wish.kinds ? [...wish.kinds] : null, rhythm },
    });
  const stop = useCallback(
    async () => known && deed.run(StopFollowingDocument, { following: known.id }),
    [known, deed],
  );
  const isSilent = data?.viewer?.unwantedMail.includes('DIGEST') === true;
  return { following: known, follow, stop, deed, isSilent };
}
