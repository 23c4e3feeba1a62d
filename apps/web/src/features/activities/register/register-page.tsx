// A volunteer registers an activity: one screen, sensible beginnings, the recurrence said back in words.
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Shell } from '../../../app/shell/shell.js';
import { NetworkContext, NetworkDocument } from '../../../app/network.js';
import { edited, isInside, useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Deed } from '../../../offline/deed.rules.js';
import { useQueue } from '../../../offline/use-queue.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Fault, Forbidden, Loading } from '../../../ui/states.js';
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
          <Answer lead={t('register.nobodyWhy')}>{t('register.nobody')}</Answer>
        </div>
      );
    }
    if (!isInside(viewer, network.id)) return <Outside slug={network.slug} />;
    return (
      <NetworkContext value={network}>
        <Registering key={network.id} organisations={organisations} personId={viewer.person.id} />
      </NetworkContext>
    );
  };
  return <Shell {...(network ? { network } : {})}>{inside()}</Shell>;
}

/** Said before anything is written: until the coordinator has answered, nothing could be sent. */
function Outside({ slug }: { slug: string }) {
  const { t } = useWords();
  return (
    <div className="wrap stack">
      <Answer lead={t('register.outsideWhy')}>{t('register.outside')}</Answer>
      <p>
        <Link className="ds-button" to={`/${slug}/join`}>
          {t('register.outsideWay')}
        </Link>
      </p>
    </div>
  );
}

/** The form, then the good news. */
function Registering(props: { organisations: { id: string; name: string }[]; personId: string }) {
  const [done, setDone] = useState<Done | null>(null);
  if (!done) return <RegisterForm {...props} done={setDone} />;
  const another = () => setDone(null);
  return done.isWaiting ? <Waiting done={done} another={another} /> : <Registered done={done} another={another} />;
}

interface DoneProps {
  done: Done;
  another: () => void;
}

function Registered({ done: { id, slug, title, hasNeed, hasAims }, another }: DoneProps) {
  const { t } = useWords();
  return (
    <News
      heading={t('register.done', { title })}
      why={[hasNeed ? [] : t('register.doneNeed'), hasAims ? [] : t('changing.aims.notSaved')].flat()}
      to={`/${slug}/activities/${id}`}
      way={t('register.see')}
      another={another}
    />
  );
}

/** It is on this device; once it was sent, or refused, that is what the page says. */
function Waiting({ done, another }: DoneProps) {
  const { t } = useWords();
  const { deeds, done: sent } = useQueue();
  const isIt = ({ wish }: Deed): boolean => wish.kind === 'REGISTER' && wish.about.includes(done.id);
  const deed = deeds.find(isIt);
  // the queue forgets what was carried out, this page does not
  const [isSent, setSent] = useState(false);
  if (!isSent && sent.some(isIt)) setSent(true);
  const isTaken = deed === undefined && !isSent;
  useEffect(() => {
    if (isTaken) another();
  });
  if (isTaken) return null;
  if (isSent) return <Registered done={done} another={another} />;
  const { title } = done;
  return (
    <News
      heading={t(deed?.refused ? 'offline.notRegistered' : 'offline.registered', { title })}
      why={[t(deed?.refused ? 'offline.notRegisteredWhy' : 'offline.registeredWhy')]}
      to="/my"
      way={t('offline.toMine')}
      another={another}
    />
  );
}

interface NewsProps {
  heading: string;
  why: readonly string[];
  to: string;
  way: string;
  another: () => void;
}

function News({ heading, why, to, way, another }: NewsProps) {
  const { t } = useWords();
  useEffect(() => document.getElementById('content')?.focus(), []);
  return (
    <div className="wrap stack" role="status">
      <h1 className="ds-heading">{heading}</h1>
      {why.map((one) => (
        <p className="lead" key={one}>
          {one}
        </p>
      ))}
      <div className="row">
        <Link className="ds-button" to={to}>
          {way}
        </Link>
        <button type="button" className="ds-button" data-variant="secondary" onClick={another}>
          {t('register.another')}
        </button>
      </div>
    </div>
  );
}
