// A volunteer registers an activity: one screen, sensible beginnings, the recurrence said back in words.
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Shell } from '../../../app/shell/shell.js';
import { NetworkContext, NetworkDocument } from '../../../app/network.js';
import { edited, useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
import { useWords } from '../../../i18n/use-words.js';
import { useTitle } from '../../../ui/page.js';
import { Empty, Fault, Forbidden, Loading } from '../../../ui/states.js';
import { lastNetwork } from '../../organisations/last-network.js';
import { RegisterForm } from './register-form.js';
import type { Done } from './use-sending.js';

export default function RegisterPage() {
  const { t } = useWords();
  const { viewer } = useSession();
  const [search] = useSearchParams();
  const slug = search.get('network') ?? lastNetwork() ?? viewer?.networks[0]?.network.slug ?? '';
  const [{ data, error, fetching }, again] = useQuery({
    query: NetworkDocument,
    variables: { slug },
    pause: slug === '',
  });
  useTitle(t('register.title'));
  const network = data?.network;
  const organisations = edited(viewer);
  const inside = () => {
    if (viewer === undefined || (fetching && !data)) return <Loading />;
    if (viewer === null)
      return <Forbidden signIn={`/sign-in?to=${encodeURIComponent(`/my/register?network=${slug}`)}`} />;
    if (error && !data) return <Fault code={codeOf(error)} again={again} />;
    if (!network || organisations.length === 0) {
      return (
        <div className="wrap">
          <Empty title={t('register.nobody')} why={t('register.nobodyWhy')} />
        </div>
      );
    }
    return (
      <NetworkContext value={network}>
        <Registering key={network.id} organisations={organisations} personId={viewer.person.id} />
      </NetworkContext>
    );
  };
  return <Shell {...(network ? { network } : {})}>{inside()}</Shell>;
}

/** The form, then the good news. */
function Registering(props: { organisations: { id: string; name: string }[]; personId: string }) {
  const { t } = useWords();
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (done) document.getElementById('content')?.focus();
  }, [done]);
  if (!done) return <RegisterForm {...props} done={setDone} />;
  const to = done.isWaiting ? '/my' : `/${done.slug}/activities/${done.id}`;
  return (
    <div className="wrap stack" role="status">
      <h1 className="ds-heading">
        {t(done.isWaiting ? 'offline.registered' : 'register.done', { title: done.title })}
      </h1>
      {done.isWaiting && <p className="lead">{t('offline.registeredWhy')}</p>}
      {!done.hasNeed && <p className="lead">{t('register.doneNeed')}</p>}
      {!done.hasAims && <p className="lead">{t('changing.aims.notSaved')}</p>}
      <div className="row">
        <Link className="ds-button" to={to}>
          {t(done.isWaiting ? 'offline.toMine' : 'register.see')}
        </Link>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => setDone(null)}>
          {t('register.another')}
        </button>
      </div>
    </div>
  );
}
