import { type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { Find } from '../../features/search/find.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { placeOf, type NetworkHere } from '../network.js';
import { edited, isInside, roleIn, type SignedIn, useSession } from '../session.js';
import { ConnectionBar } from './connection-bar.js';
import { LeavingBar } from './leaving-bar.js';
import { Footer } from './footer.js';
import { useLanguage } from './language.js';
import { useScroll } from './scroll.js';
import { Who } from './who.js';

/** What is on every page: the way to the content, the menu, the connection, and who runs this. */
export function Shell({ network, children }: { network?: NetworkHere; children: ReactNode }) {
  const { t } = useWords();
  const { viewer } = useSession();
  useLanguage(viewer, network);
  useScroll();
  return (
    <>
      <a className="ds-skip-link" href="#content">
        {t('common.skip')}
      </a>
      <header className="topbar">
        <div className="wrap">
          <NavLink className="brand" to={network ? `/${network.slug}` : '/'} end>
            <Mark />
            <b>{t('common.name')}</b> {network && <span>{placeOf(network)}</span>}
          </NavLink>
          {network && <Menu network={network} viewer={viewer} />}
          {network && <Find network={network} />}
          <Who network={network} />
        </div>
      </header>
      <ConnectionBar />
      <LeavingBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {network && <MenuBelow network={network} viewer={viewer} />}
      <Footer network={network} />
      {network && <TabBar network={network} />}
    </>
  );
}

const Mark = () => (
  <svg viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="5" aria-hidden="true">
    <path d="M15.9 4.7a9.5 9.5 0 0 1 7.1 12.5" />
    <path d="M20.8 20.6a9.5 9.5 0 0 1-13.6 0" />
    <path d="M5 17.2a9.5 9.5 0 0 1 7.100-12.500" />
  </svg>
);

interface MenuProps {
  network: NetworkHere;
  viewer: SignedIn | null | undefined;
}

/** Beside the brand, where there is room. */
function Menu({ network, viewer }: MenuProps) {
  const { t } = useWords();
  const base = `/${network.slug}`;
  return (
    <nav className="nav" aria-label={t('common.menu')}>
      <NavLink to={base} end>
        {t('common.home')}
      </NavLink>
      <NavLink to={`${base}/activities`}>{t('common.whatIsOn')}</NavLink>
      <NavLink to={`${base}/campaigns`}>{t('common.campaigns')}</NavLink>
      <NavLink to={`${base}/needs`}>{t('common.needs')}</NavLink>
      {isInside(viewer, network.id) && <NavLink to={`${base}/feed`}>{t('common.feed')}</NavLink>}
      <NavLink to={`${base}/strategy`}>{t('common.strategy')}</NavLink>
      {roleIn(viewer, network.id) === 'COORDINATOR' && <NavLink to={`${base}/plan`}>{t('common.plan')}</NavLink>}
    </nav>
  );
}

/** At the end of a page on a phone: what the tabs have no room for. */
function MenuBelow({ network, viewer }: MenuProps) {
  const { t } = useWords();
  const base = `/${network.slug}`;
  const canRegister = edited(viewer).length > 0;
  const plans = roleIn(viewer, network.id) === 'COORDINATOR';
  return (
    <nav className="nav-below" aria-label={t('common.menu')}>
      {(canRegister || plans) && <NavLink to={`${base}/campaigns`}>{t('common.campaigns')}</NavLink>}
      {isInside(viewer, network.id) && <NavLink to={`${base}/feed`}>{t('common.feed')}</NavLink>}
      <NavLink to={`${base}/strategy`}>{t('common.strategy')}</NavLink>
      {canRegister && plans && <NavLink to={`${base}/plan`}>{t('common.plan')}</NavLink>}
      <NavLink to={`${base}/organisations`}>{t('organisations.title')}</NavLink>
    </nav>
  );
}

/** On a phone, the menu. */
function TabBar({ network }: { network: NetworkHere }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const base = `/${network.slug}`;
  const canRegister = edited(viewer).length > 0;
  const plans = roleIn(viewer, network.id) === 'COORDINATOR';
  return (
    <nav className="tabbar" aria-label={t('common.shortcuts')}>
      <Tab to={base} icon="house" end>
        {t('common.home')}
      </Tab>
      <Tab to={`${base}/activities`} icon="week">
        {t('common.whatIsOn')}
      </Tab>
      {canRegister ? (
        <Tab to={`/my/register?network=${network.slug}`} icon="plus">
          {t('common.register')}
        </Tab>
      ) : plans ? (
        <Tab to={`${base}/plan`} icon="list">
          {t('common.plan')}
        </Tab>
      ) : (
        <Tab to={`${base}/campaigns`} icon="shout">
          {t('common.campaigns')}
        </Tab>
      )}
      <Tab to={`${base}/needs`} icon="people">
        {t('common.needs')}
      </Tab>
      <Tab to="/my" icon="person" end={pathname === '/my/register'}>
        {t('common.mine')}
      </Tab>
    </nav>
  );
}

const Tab = ({ to, icon, end = false, children }: { to: string; icon: IconName; end?: boolean; children: string }) => (
  <NavLink to={to} end={end}>
    <Icon name={icon} />
    {children}
  </NavLink>
);
