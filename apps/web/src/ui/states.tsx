// What a page shows when it has nothing to show: it is loading, there is nothing, it is not to be found, something went wrong.
import { type ReactNode, use } from 'react';
import { Link, useLocation } from 'react-router';
import { NetworkContext } from '../app/network.js';
import { useSession } from '../app/session.js';
import { useWords } from '../i18n/use-words.js';
import { useTitle } from './page.js';
import { PageNotesContext } from './page-notes.js';

/** For the server, which says so by the answer's status. */
function useStatus(status: number): void {
  const notes = use(PageNotesContext);
  if (notes) notes.status = status;
}

export function Loading() {
  const { t } = useWords();
  return (
    <div className="wrap stack" role="status" aria-label={t('common.loading')}>
      {[60, 90, 75, 40].map((width) => (
        <div key={width} className="bone" style={{ inlineSize: `${String(width)}%` }} />
      ))}
    </div>
  );
}

/** `why`: what will stand here, or what one can do. */
export const Empty = ({ title, why, children }: { title: string; why?: string; children?: ReactNode }) => (
  <div className="empty stack">
    <h2 className="ds-heading">{title}</h2>
    {why !== undefined && <p className="quiet">{why}</p>}
    {children}
  </div>
);

const KINDS = {
  activities: 'common.whatIsOn',
  campaigns: 'common.campaigns',
  organisations: 'organisations.title',
  strategy: 'common.strategy',
  my: 'common.mine',
} as const;

/** Where else to look: `among` is the page of what it would have been one of. */
export function NotFound({ among }: { among?: keyof typeof KINDS }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  const network = use(NetworkContext);
  const home = network ? `/${network.slug}` : '';
  const list = among === 'my' ? '/my' : among && `${home}/${among}`;
  useStatus(404);
  useTitle(t('common.notFound'));
  return (
    <div className="wrap stack">
      <h1 className="ds-heading">{t('common.notFound')}</h1>
      <p className="lead">{t('common.notFoundWhy')}</p>
      <div className="row">
        {viewer === null && (
          <Link className="ds-button" to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
            {t('signIn.action')}
          </Link>
        )}
        {network && (
          <Link className="ds-button" data-variant="secondary" to={`${home}/search`}>
            {t('search.title')}
          </Link>
        )}
        <Link className="ds-link" to={list ?? (home || '/')}>
          {t(among ? KINDS[among] : 'common.notFoundHome')}
        </Link>
      </div>
    </div>
  );
}

/** Who is signed in is told so: signing in once more would not help them. */
export function Forbidden({ signIn }: { signIn: string }) {
  const { t } = useWords();
  const { viewer } = useSession();
  useStatus(403);
  return (
    <div className="wrap stack">
      <h1 className="ds-heading">{t('common.forbidden')}</h1>
      <p className="lead">
        {viewer ? t('common.forbiddenTo', { name: viewer.person.name }) : t('common.forbiddenWhy')}
      </p>
      {viewer ? (
        <p>
          <Link className="ds-link" to="/my">
            {t('common.mine')}
          </Link>
        </p>
      ) : (
        <Link className="ds-button" to={signIn}>
          {t('signIn.action')}
        </Link>
      )}
    </div>
  );
}

/** A fault of ours has a code; without one we do not get through at all. */
export function Fault({ code, again }: { code?: string | undefined; again?: (() => void) | undefined }) {
  const { t } = useWords();
  useStatus(503);
  return (
    <div className="wrap stack" role="alert">
      <h1 className="ds-heading">{t(code === undefined ? 'common.noContact' : 'common.fault')}</h1>
      <p className="lead">{code === undefined ? t('common.noContactWhy') : t('common.faultWhy', { code })}</p>
      {again && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={again}>
          {t('common.retry')}
        </button>
      )}
    </div>
  );
}
