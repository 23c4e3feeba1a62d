// Everything below /:network: the network is read once, and followed live from then on.
import { Outlet, useParams } from 'react-router';
import { useQuery } from 'urql';
import { codeOf } from '../graphql/faults.js';
import { Fault, Loading, NotFound } from '../ui/states.js';
import { Following } from './live.js';
import { NetworkContext, NetworkDocument } from './network.js';
import { Shell } from './shell/shell.js';

export function NetworkPages() {
  const { network: slug = '' } = useParams();
  const [{ data, error, fetching }, readAgain] = useQuery({ query: NetworkDocument, variables: { slug } });
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
