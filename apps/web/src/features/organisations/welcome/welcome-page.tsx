// Where mailed links lead: to a new account, a new password, or an invitation.
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Shell } from '../../../app/shell/shell.js';
import { type SignedIn, useSession } from '../../../app/session.js';
import { useWords } from '../../../i18n/use-words.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Fault, Loading } from '../../../ui/states.js';
import { SignOut } from '../sign-out.js';
import { Accept } from './accept.js';
import { Choose } from './choose.js';
import { Invited } from './invited.js';
import { type MailedLink, useMailedLink, useToken } from './mailed-link.js';
import { SignInFirst } from './sign-in-first.js';

export default function WelcomePage() {
  const { t } = useWords();
  const token = useToken();
  useTitle(t('welcome.title'));
  return <Shell>{token === '' ? <TooOld /> : <ByLink key={token} token={token} />}</Shell>;
}

function ByLink({ token }: { token: string }) {
  const { viewer } = useSession();
  const { link, fault, ask } = useMailedLink(token);
  useFocusOnChange(link ? `${String(link.hasAccount)} ${viewer?.email ?? ''}` : '');
  if (fault) return <Fault code={fault.code} again={ask} />;
  if (link === undefined || viewer === undefined) return <Loading />;
  if (link === null) return <TooOld />;
  if (viewer && viewer.email !== link.email) return <SomebodyElses link={link} viewer={viewer} />;
  const props = { token, link, again: ask };
  if (link.invitation && viewer) return <Accept {...props} viewer={viewer} />;
  return link.invitation && link.hasAccount ? <SignInFirst {...props} /> : <Choose {...props} />;
}

/** Who signed in or out here goes on in what has come for it, and not in a button that is gone. */
function useFocusOnChange(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== '' && before.current !== shown) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
    before.current = shown;
  }, [shown]);
}

/** Whoever is here leaves first: their session would live on unseen, and what they have not sent yet would be lost. */
function SomebodyElses({ link, viewer }: { link: MailedLink; viewer: SignedIn }) {
  const { t } = useWords();
  const words = { email: link.email, name: viewer.person.name };
  return (
    <div className="wrap form door">
      {link.invitation ? (
        <>
          <Invited to={link.invitation} />
          <p>{t('welcome.notYourInvitation', words)}</p>
        </>
      ) : (
        <Answer lead={t('welcome.notYoursWhy', words)}>{t('welcome.notYours')}</Answer>
      )}
      <div className="row">
        <SignOut isMain />
        <Link className="ds-button" data-variant="secondary" to="/my">
          {t('welcome.stay', { name: viewer.person.name })}
        </Link>
      </div>
    </div>
  );
}

function TooOld() {
  const { t } = useWords();
  const { viewer } = useSession();
  return (
    <div className="wrap form door">
      <Answer lead={t(viewer ? 'welcome.oldIn' : 'welcome.oldWhy', { name: viewer?.person.name ?? '' })}>
        {t('welcome.old')}
      </Answer>
      <div className="row">
        <Link className="ds-button" to={viewer ? '/my' : '/sign-in?to=/my'}>
          {t(viewer ? 'mine.title' : 'signIn.action')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to="/account?reset">
          {t('signIn.forgotten')}
        </Link>
      </div>
      {!viewer && (
        <p className="small">
          {t('signIn.noAccount')}{' '}
          <Link className="ds-link" to="/account">
            {t('signIn.requestAccount')}
          </Link>
        </p>
      )}
    </div>
  );
}
