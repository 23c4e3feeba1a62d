// What waits and what was refused, in the person's words, with what they can do about it.
import { useNavigate } from 'react-router';
import type { Problem } from '../../graphql/deeds.js';
import { clockInWords, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import {
  anew,
  type Deed,
  isUncertain,
  leftFor,
  promiseOf,
  type Refused,
  TOO_OLD,
  type Wish,
} from '../../offline/deed.rules.js';
import { queue } from '../../offline/queue.js';
import { useQueue } from '../../offline/use-queue.js';
import { Icon } from '../../ui/icon.js';
import { useProblems } from '../../ui/problems.js';
import { keepDraft } from '../drafts.js';

/** `isQuiet`: without buttons, e.g. in a question about all of it. */
export function QueueList({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useWords();
  const { deeds, done } = useQueue();
  const name = useWishInWords();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = (at: number) => clockInWords(t, wallOf(new Date(at), timeZone));
  return (
    <ul className="queue">
      {!isQuiet &&
        done.map(({ id, wish, doneAt }) => (
          <li key={id}>
            <span className="ok">
              <Icon name="full" />
            </span>
            <div>
              <b className="strong">{name(wish)}</b>
              <p className="quiet">{t('offline.sentAt', { time: clock(doneAt) })}</p>
            </div>
          </li>
        ))}
      {deeds.map((deed) => (
        <li key={deed.id}>
          <span className={deed.refused ? 'gap' : 'quiet'}>
            <Icon name={deed.refused ? 'nearly' : 'open'} />
          </span>
          <div>
            <b className="strong">{name(deed.wish)}</b>
            {deed.refused ? <Why refused={deed.refused} /> : <WaitsFor deed={deed} />}
            {!isQuiet && <Choices deed={deed} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the person wanted, in a few words. */
export function useWishInWords(): (wish: Wish) => string {
  const { t } = useWords();
  return ({ kind, title, values }) =>
    t(`offline.deeds.${kind}`, { quantity: '', organisation: '', participants: '', ...values, title });
}

function WaitsFor({ deed: { after } }: { deed: Deed }) {
  const { t } = useWords();
  const { deeds } = useQueue();
  const isHeld = deeds.some(({ id, refused }) => id === after && refused);
  return <p className="quiet">{t(isHeld ? 'offline.waitingFor' : 'offline.waitingOnce')}</p>;
}

function Why({ refused }: { refused: Refused }) {
  const { t } = useWords();
  const { sentence } = useProblems();
  // what somebody was faster with has a sentence of its own, then what is left
  const inWords = (problem: Problem) =>
    problem.code === 'NEED_ALREADY_COVERED'
      ? [t('problems.codes.NEED_ALREADY_COVERED'), problem.limit ? sentence(problem) : []].flat()
      : sentence(problem);
  if ('problems' in refused) return <p>{[...new Set(refused.problems.flatMap(inWords))].join(' ')}</p>;
  return <p>{refused.code === TOO_OLD ? t('offline.tooOld') : t('common.faultWhy', { code: refused.code })}</p>;
}

function Choices({ deed }: { deed: Deed }) {
  const { t, digits } = useWords();
  const left = leftFor(deed);
  const navigate = useNavigate();
  const { refused, wish } = deed;
  /** With the words on the form again, it is another deed. */
  const open = async () => {
    if (!wish.draft) return navigate(wish.at);
    keepDraft(wish.draft.name, wish.draft.words);
    await queue.discard(deed);
    location.assign(wish.at);
  };
  return (
    <p className="row">
      {refused && (
        <>
          {left > 0 && (
            <Choice act={() => queue.retry(deed, promiseOf(left, deed, digits(left)))}>
              {t('needs.takeThat', { n: digits(left) })}
            </Choice>
          )}
          {isUncertain(deed) ? (
            <Choice act={() => queue.retry(deed, anew())}>{t('offline.sendAnyway')}</Choice>
          ) : (
            <Choice act={() => queue.retry(deed)}>{t('offline.retry')}</Choice>
          )}
          <Choice act={open}>{t(wish.draft ? 'offline.change' : 'offline.look')}</Choice>
        </>
      )}
      <Choice act={() => queue.discard(deed)}>{t(refused ? 'offline.discard' : 'offline.undo')}</Choice>
    </p>
  );
}

/** On the person's own page, while anything waits. */
export function YourQueue() {
  const { t } = useWords();
  const { deeds } = useQueue();
  if (deeds.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="queue">
      <h2 className="ds-heading" id="queue">
        {t('offline.list')}
      </h2>
      <QueueList />
    </section>
  );
}

const Choice = ({ act, children }: { act: () => Promise<void>; children: string }) => (
  <button type="button" className="ds-link choose" onClick={() => void act()}>
    {children}
  </button>
);
