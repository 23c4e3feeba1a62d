// What the pages have in common that a network is run from: for whom they are, and the way between them.
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useNetwork } from '../../../app/network.js';
import { roleIn, useSession } from '../../../app/session.js';
import { useWords } from '../../../i18n/use-words.js';
import { SubNav } from '../../../ui/sub-nav.js';
import { Forbidden, Loading } from '../../../ui/states.js';

/** Who runs the network here: its coordinator, and for roles and settings also who runs the installation. */
export function useRuns(): { isCoordinator: boolean; isOperator: boolean } {
  const { viewer } = useSession();
  const { id } = useNetwork();
  return { isCoordinator: roleIn(viewer, id) === 'COORDINATOR', isOperator: viewer?.isOperator === true };
}

export function AdminFrame({ children, forOperator = false }: { children: ReactNode; forOperator?: boolean }) {
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const { slug } = useNetwork();
  const { isCoordinator, isOperator } = useRuns();
  if (viewer === undefined) return <Loading />;
  // of a network that they do not coordinate, who runs the installation has the roles and the settings
  if (isOperator && !isCoordinator && !forOperator) return <Navigate to={`/${slug}/admin/people`} replace />;
  if (!isCoordinator && !(forOperator && isOperator))
    return <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname)}`} />;
  return <div className="wrap stack wide-gap">{children}</div>;
}

export function AdminNav() {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { isCoordinator } = useRuns();
  const base = `/${slug}/admin`;
  const members = isCoordinator ? [{ to: base, label: t('admin.members') }] : [];
  const levels = isCoordinator ? [{ to: `${base}/levels`, label: t('planLevels.title') }] : [];
  const templates = isCoordinator ? [{ to: `${base}/processes`, label: t('processes.templates.title') }] : [];
  const ways = [
    ...members,
    { to: `${base}/people`, label: t('admin.people') },
    { to: `${base}/settings`, label: t('admin.settings') },
    ...levels,
    ...templates,
  ];
  return <SubNav label={t('admin.title')} ways={ways} />;
}
