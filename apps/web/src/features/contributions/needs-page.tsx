// The needs board: open, nearly covered, covered, live.
import { startTransition, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { useNews } from '../feed/news.js';
import { type Columns, type Placed, useBoard } from './board.js';
import { type Giver, useGivers } from './givers.js';
import { type Cover, type Kind, KINDS } from './need.js';
import { NeedCard } from './need-card.js';
import { type NeedNews, useNeedNews } from './need-news.js';
import { useNeeds } from './needs.js';

const ANY = 'ANY';
type Choice = Kind | typeof ANY;

export default function NeedsPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const givers = useGivers();
  const [kind, setKind] = useState<Choice>(ANY);
  const { needs, waiting, error, fetching, again } = useNeeds(kind === ANY ? null : kind);
  const { events, settle } = useNews();
  const news = useNeedNews(events);
  // until another kind's needs are here, the board shows those of the last
  const shown = useRef(kind);
  if (!fetching) shown.current = kind;
  const { columns, layAnew } = useBoard(shown.current, needs, new Set(news.keys()));
  useTitle(t('needs.title'), placeOf(network));
  if (!needs) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const here = new Set(needs.map(({ id }) => id));
  const onBoard = new Map([...news].filter(([id]) => here.has(id)));
  return (
    <div className="wrap stack board">
      <Answer>{t('needs.waiting', counted(waiting))}</Answer>
      <Latest news={onBoard} columns={columns} />
      <p className="line">{t('needs.live')}</p>
      {viewer === null && <Invitation />}
      <NewBar news={onBoard} show={layAnew} settle={settle} />
      <KindChoice begin={kind} choose={setKind} />
      {needs.length === 0 ? (
        <Empty
          title={t(kind === ANY ? 'needs.empty' : 'needs.noneOfKind')}
          why={t(kind === ANY ? 'needs.emptyWhy' : 'needs.noneOfKindWhy')}
        />
      ) : (
        <Board columns={columns} news={onBoard} givers={givers} />
      )}
    </div>
  );
}

/** For who is not signed in: everything public is here to be seen; giving needs a name. */
function Invitation() {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { pathname } = useLocation();
  return (
    <div className="invite">
      <p>
        <b className="strong">{t('needs.strangerTitle')}</b>
        <br />
        <span className="small quiet">{t('needs.stranger')}</span>
      </p>
      <div className="row">
        <Link className="ds-button" data-variant="secondary" to={`/sign-in?to=${encodeURIComponent(pathname)}`}>
          {t('needs.strangerAction')}
        </Link>
        <Link className="ds-link" to={`/${slug}/join`}>
          {t('home.joinAction')}
        </Link>
      </div>
    </div>
  );
}

type News = ReadonlyMap<string, NeedNews>;

/** Says the newest change in one sentence to those who listen to the page. */
function Latest({ news, columns }: { news: News; columns: Columns }) {
  const [id, newest] = [...news].reduce<readonly [string, NeedNews] | readonly []>(
    (latest, one) => ((latest[1]?.sequence ?? 0) < one[1].sequence ? one : latest),
    [],
  );
  const all = [...columns.open, ...columns.nearly, ...columns.covered];
  const title = all.find(({ need }) => need.id === id)?.need.title;
  return (
    <p className="ds-sr-only" role="status">
      {newest && title !== undefined && `${title}: ${newest.words}`}
    </p>
  );
}

function NewBar({ news, show, settle }: { news: News; show: () => void; settle: () => void }) {
  const { t, counted, digits } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  if (news.size === 0) return null;
  const showNew = () => {
    show();
    const newest = [...news.keys()][0];
    requestAnimationFrame(() => {
      const board = bar.current?.parentElement;
      (board?.querySelector<HTMLElement>('.need[data-new]') ?? document.getElementById(newest ?? ''))?.focus();
    });
  };
  return (
    <div className="sincebar" ref={bar}>
      <span>
        <b>{t('needs.newSince', counted(news.size))}</b> {t('needs.sinceYou')}
      </span>
      <button type="button" className="ds-link choose" onClick={showNew}>
        {t('needs.showNew', { count: news.size, n: digits(news.size) })}
      </button>
      <button type="button" className="ds-link choose" onClick={settle}>
        {t('needs.settle')}
      </button>
    </div>
  );
}

function KindChoice({ begin, choose }: { begin: Choice; choose: (kind: Choice) => void }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(begin);
  const show = (kind: Choice) => {
    setChosen(kind);
    // the tap is answered at once, with the cards when there is time
    startTransition(() => choose(kind));
  };
  const choices = [ANY, ...KINDS].map((value) => ({
    value: value as Choice,
    label: value === ANY ? t('needs.all') : t(`needs.kinds.${value as Kind}`),
  }));
  return (
    <div className="bare">
      <Choices legend={t('needs.filter')} name="kind" choices={choices} chosen={chosen} choose={show} />
    </div>
  );
}

const COLUMNS: readonly { cover: Cover; icon: IconName; tone: 'gap' | 'ok' }[] = [
  { cover: 'open', icon: 'open', tone: 'gap' },
  { cover: 'nearly', icon: 'nearly', tone: 'gap' },
  { cover: 'covered', icon: 'full', tone: 'ok' },
];

const Board = ({ columns, news, givers }: { columns: Columns; news: News; givers: readonly Giver[] }) => (
  <div className="columns">
    {COLUMNS.map(({ cover, icon, tone }) => (
      <Column key={cover} {...{ cover, icon, tone, news, givers }} placed={columns[cover]} />
    ))}
  </div>
);

interface ColumnProps {
  cover: Cover;
  icon: IconName;
  tone: string;
  placed: readonly Placed[];
  news: News;
  givers: readonly Giver[];
}

/** So many at first: the other columns are not far away on a phone. */
const SHOWN = 8;
/** So many more at a time, so that the page answers while they come. */
const STEP = 40;

/** How many stand there: when all are wanted, more and more of them. */
function useGrowing(isWhole: boolean, all: number): number {
  const [count, setCount] = useState(SHOWN);
  useEffect(() => {
    if (!isWhole || count >= all) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + STEP)));
    return () => clearTimeout(timer);
  }, [isWhole, count, all]);
  return count;
}

function Column({ cover, icon, tone, placed, news, givers }: ColumnProps) {
  const { t, digits } = useWords();
  const [isWhole, setWhole] = useState(false);
  const count = useGrowing(isWhole, placed.length);
  // what is new is never behind a button
  const shown = placed.filter(({ need }, index) => index < count || news.has(need.id));
  const left = isWhole ? 0 : placed.length - shown.length;
  return (
    <section className="column" aria-labelledby={`column-${cover}`}>
      <h2 id={`column-${cover}`}>
        <span className={tone}>
          <Icon name={icon} />
        </span>
        {t(`needs.${cover}`)} <span>{placed.length}</span>
      </h2>
      {placed.length === 0 && <p className="quiet">{t('needs.none')}</p>}
      {shown.map(({ need, isGone }) => (
        <NeedCard
          key={need.id}
          need={need}
          isGone={isGone}
          givers={givers}
          news={news.get(need.id)?.words}
          fresh={news.get(need.id)?.fresh ?? 0}
        />
      ))}
      {left > 0 && (
        <button type="button" className="ds-button more" data-variant="tertiary" onClick={() => setWhole(true)}>
          {t('needs.moreOfThem', { n: digits(left) })}
        </button>
      )}
    </section>
  );
}
