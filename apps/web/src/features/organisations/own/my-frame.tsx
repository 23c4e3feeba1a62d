// What the pages have in common that are about the person alone; the menu is that of the network that was looked at last.
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { NetworkContext } from '../../../app/network.js';
import { type SignedIn, useSession } from '../../../app/session.js';
import { Shell } from '../../../app/shell/shell.js';
import { useWords } from '../../../i18n/use-words.js';
import { Forbidden, Loading } from '../../../ui/states.js';
import { SubNav } from '../../../ui/sub-nav.js';
import { useLastNetwork } from '../use-last-network.js';

export function MyFrame({ page }: { page: (viewer: SignedIn) => ReactNode }) {
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const { network } = useLastNetwork();
  const inside =
    viewer === undefined ? (
      <Loading />
    ) : viewer === null ? (
      <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname)}`} />
    ) : (
      <div className="wrap stack wide-gap apart">{page(viewer)}</div>
    );
  if (!network) return <Shell>{inside}</Shell>;
  return (
    <NetworkContext value={network}>
      <Shell network={network}>{inside}</Shell>
    </NetworkContext>
  );
}

export function MyNav() {
  const { t } = useWords();
  const ways = [
    { to: '/my', label: t('mine.title') },
    { to: '/my/calendar', label: t('calendar.own') },
    { to: '/my/mail', label: t('following.nav') },
    { to: '/my/profile', label: t('profile.nav') },
    { to: '/my/webhooks', label: t('webhooks.nav') },
  ];
  return <SubNav label={t('mine.title')} ways={ways} />;
}
