import { type MouseEvent, type ReactNode, useState } from 'react';
import { NavLink, useLocation, useNavigation } from 'react-router';
import { Find } from '../../features/search/find.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { placeOf, type NetworkHere } from '../network.js';
import { edited, isInside, roleIn, type SignedIn, useSession } from '../session.js';
import { ConnectionBar } from './connection-bar.js';
import { LeavingBar } from './leaving-bar.js';
import { Footer } from './footer.js';
import { useKeptFocus } from './kept-focus.js';
import { useLanguage } from './language.js';
import { useScroll } from './scroll.js';
import { Who } from './who.js';

/** What is on every page: the way to the content, the menu, the connection, and who runs this. */
export function Shell({ network, children }: { network?: NetworkHere; children: ReactNode }) {
  const { t } = useWords();
  const { viewer } = useSession();
  useLanguage(viewer, network);
  useScroll();
  useKeptFocus();
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
      <Content>{children}</Content>
      {network && <MenuBelow network={network} viewer={viewer} />}
      <Footer network={network} />
      {network && <TabBar network={network} />}
    </>
  );
}

/** Says while another page's code is on its way. */
function Content({ children }: { children: ReactNode }) {
  const { state } = useNavigation();
  return (
    <main id="content" tabIndex={-1} aria-busy={state === 'loading'}>
      {children}
    </main>
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
      <MenuLink to={base} end>
        {t('common.home')}
      </MenuLink>
      <MenuLink to={`${base}/activities`}>{t('common.whatIsOn')}</MenuLink>
      <MenuLink to={`${base}/campaigns`}>{t('common.campaigns')}</MenuLink>
      <MenuLink to={`${base}/needs`}>{t('common.needs')}</MenuLink>
      {isInside(viewer, network.id) && <MenuLink to={`${base}/feed`}>{t('common.feed')}</MenuLink>}
      <MenuLink to={`${base}/strategy`}>{t('common.strategy')}</MenuLink>
      {roleIn(viewer, network.id) === 'COORDINATOR' && <MenuLink to={`${base}/plan`}>{t('common.plan')}</MenuLink>}
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
      {(canRegister || plans) && <MenuLink to={`${base}/campaigns`}>{t('common.campaigns')}</MenuLink>}
      {isInside(viewer, network.id) && <MenuLink to={`${base}/feed`}>{t('common.feed')}</MenuLink>}
      <MenuLink to={`${base}/strategy`}>{t('common.strategy')}</MenuLink>
      {canRegister && plans && <MenuLink to={`${base}/plan`}>{t('common.plan')}</MenuLink>}
      <MenuLink to={`${base}/organisations`}>{t('organisations.title')}</MenuLink>
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

const Tab = ({ icon, children, ...link }: { to: string; icon: IconName; end?: boolean; children: string }) => (
  <MenuLink {...link}>
    <Icon name={icon} />
    {children}
  </MenuLink>
);

/** Marked from the tap on, and not from when there is time for the page: as long as the page is that of the tap. */
function MenuLink(link: { to: string; end?: boolean; children: ReactNode }) {
  const { key } = useLocation();
  const [tapped, setTapped] = useState<string>();
  const mark = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => {
    const opensElsewhere = metaKey || ctrlKey || shiftKey || altKey;
    if (!opensElsewhere) setTapped(key);
  };
  return <NavLink {...link} className={tapped === key ? 'pending' : ''} onClick={mark} />;
}
