// What happened in the network, in sentences, live; it goes on where the connection broke.
import { useLocation } from 'react-router';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Forbidden, Loading } from '../../ui/states.js';
import { Follow } from '../notifications/follow.js';
import { useLog } from './log.js';
import { LogList } from './log-list.js';
import { useNews } from './news.js';

export default function FeedPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  useTitle(t('feed.title'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  if (viewer === null) return <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname)}`} />;
  return isInside(viewer, network.id) ? <Feed /> : <NoMember />;
}

/** Signed in, but not of this network's people. */
function NoMember() {
  const { t } = useWords();
  return (
    <div className="wrap stack">
      <h1 className="ds-heading">{t('common.forbidden')}</h1>
      <p className="lead">{t('common.notFoundWhy')}</p>
    </div>
  );
}

function Feed() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const { since, events: news, settle } = useNews();
  const { events, hasOlder, error, readOlder, readAgain } = useLog({ size: 40 });
  if (!events) return error ? <Fault code={codeOf(error)} again={readAgain} /> : <Loading />;
  const answer = news.length > 0 ? t('feed.answer', counted(news.length)) : t('feed.answerFirst');
  return (
    <div className="wrap stack feed-page">
      <Answer lead={t('feed.lead')}>{answer}</Answer>
      <p className="ds-sr-only" role="status">
        {news.length > 0 && answer}
      </p>
      <p className="line">{t('common.following')}</p>
      <aside>
        <Follow what={network.name} />
      </aside>
      {news.length > 0 && (
        <div>
          <button type="button" className="ds-link choose" onClick={settle}>
            {t('needs.settle')}
          </button>
        </div>
      )}
      {events.length === 0 ? (
        <Empty title={t('feed.empty')} why={t('feed.emptyWhy')} />
      ) : (
        <LogList events={events} since={since} />
      )}
      {hasOlder ? (
        <div>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => void readOlder()}>
            {t('feed.older')}
          </button>
        </div>
      ) : (
        events.length > 0 && <p className="note">{t('feed.end')}</p>
      )}
    </div>
  );
}
