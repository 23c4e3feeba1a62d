// What the pages have in common from which an organisation is run by its own people.
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NetworkContext, NetworkDocument } from '../../../app/network.js';
import { useSession } from '../../../app/session.js';
import { Shell } from '../../../app/shell/shell.js';
import { useWords } from '../../../i18n/use-words.js';
import { SubNav } from '../../../ui/sub-nav.js';
import { Forbidden, Loading, NotFound } from '../../../ui/states.js';
import { lastNetwork } from '../last-network.js';
import type { OrganisationRole } from './people.js';

export interface Own {
  id: string;
  name: string;
  /** What the viewer may do for it. */
  role: OrganisationRole;
}

/** The menu is that of the network that was looked at last. */
export function OwnFrame({ page }: { page: (own: Own) => ReactNode }) {
  const { id = '' } = useParams();
  const { viewer } = useSession();
  const slug = lastNetwork() ?? viewer?.networks[0]?.network.slug ?? '';
  const [{ data }] = useQuery({ query: NetworkDocument, variables: { slug }, pause: slug === '' });
  const network = data?.network;
  const found = viewer?.organisations.find(({ organisation }) => organisation.id === id);
  const inside =
    viewer === undefined ? (
      <Loading />
    ) : viewer === null ? (
      <Forbidden signIn={`/sign-in?to=/my/organisations/${id}`} />
    ) : found ? (
      <div className="wrap stack wide-gap apart">{page({ ...found.organisation, role: found.role })}</div>
    ) : (
      <NotFound among="my" />
    );
  if (!network) return <Shell>{inside}</Shell>;
  return (
    <NetworkContext value={network}>
      <Shell network={network}>{inside}</Shell>
    </NetworkContext>
  );
}

export function OwnNav({ own }: { own: Own }) {
  const { t } = useWords();
  const base = `/my/organisations/${own.id}`;
  const ways = [
    { to: base, label: t('people.people') },
    { to: `${base}/networks`, label: t('people.networks') },
    ...(own.role === 'ADMIN' ? [{ to: `${base}/profile`, label: t('people.profile') }] : []),
  ];
  return <SubNav label={own.name} ways={ways} />;
}

/** For days in words where no network is at hand. */
export const HOME_ZONE = 'Europe/Oslo';
