import { useQuery } from 'urql';
import { NetworkDocument, type NetworkHere } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { lastNetwork } from './last-network.js';

/** The network whose menu a page outside of all networks shows: the one that was looked at last, else the viewer's first. */
export function useLastNetwork(): { network?: NetworkHere } {
  const { viewer } = useSession();
  const slug = lastNetwork() ?? viewer?.networks[0]?.network.slug ?? '';
  const [{ data }] = useQuery({ query: NetworkDocument, variables: { slug }, pause: slug === '' });
  return data?.network ? { network: data.network } : {};
}
