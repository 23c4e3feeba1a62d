import { Link, useLocation } from 'react-router';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import type { NetworkHere } from '../network.js';
import { edited, roleIn, type SignedIn, useSession } from '../session.js';

/** Where one comes in: what a mailed link has after its # would not survive the way. */
const DOORS: ReadonlySet<string> = new Set(['/sign-in', '/welcome']);

/** Who is signed in, and for whom; else the door. */
export function Who({ network }: { network: NetworkHere | undefined }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  // who stands in a door needs no way to one
  if (viewer === undefined || (viewer === null && DOORS.has(pathname))) return null;
  if (viewer === null) {
    return (
      <Link
        className="ds-button push"
        data-variant="secondary"
        data-size="sm"
        to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}
      >
        {t('signIn.action')}
      </Link>
    );
  }
  const canRegister = network !== undefined && edited(viewer).length > 0;
  return (
    <>
      {canRegister && (
        <Link
          className="ds-button desk push"
          data-variant="secondary"
          data-size="sm"
          to={`/my/register?network=${network.slug}`}
        >
          <Icon name="plus" />
          {t('common.register')}
        </Link>
      )}
      <Link className={`who ${canRegister ? '' : 'push'}`} to="/my">
        <span className="initials" aria-hidden="true">
          {initialsOf(viewer.person.name)}
        </span>
        <span>
          <b>{viewer.person.name}</b>
          <Part viewer={viewer} network={network} />
        </span>
      </Link>
    </>
  );
}

/** The first and the last: what there is room for on a phone. */
function initialsOf(name: string): string {
  const names = name.trim().split(/\s+/);
  const [first = '', last = ''] = [names[0], names.length > 1 ? names.at(-1) : undefined];
  return [first, last].map((one) => [...one][0]?.toUpperCase() ?? '').join('');
}

function Part({ viewer, network }: { viewer: SignedIn; network: NetworkHere | undefined }) {
  const { t } = useWords();
  const role = network && roleIn(viewer, network.id);
  return role ? t(`signIn.roles.${role}`) : (viewer.organisations[0]?.organisation.name ?? null);
}
