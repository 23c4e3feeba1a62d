// What is to be done first: measures and campaigns by the three national criteria, as a matrix and as lists.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { keepDraft, keptDraft } from '../../app/drafts.js';
import { placeOf as townOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { Priority } from '../mandates/years/priority-words.js';
import { type Dot, Matrix } from './matrix.js';
import {
  draftOf,
  type Given,
  givenOf,
  placeOf,
  type Prioritised,
  QUADRANTS,
  quadrantOf,
  UNSAID,
  type Unsaved,
} from './priority.js';
import { PriorityForm } from './priority-form.js';
import { Unranked } from './unranked.js';
import './plans.css';

const PrioritiesDocument = graphql(`
  query Priorities($slug: String!) {
    network(slug: $slug) {
      id
      ranking(first: 100) {
        totalCount
        nodes {
          rank
          priority {
            ...FullPriority
          }
          thing {
            ...RankedThing
          }
        }
      }
    }
  }
`);

type Ranked = NonNullable<Data<typeof PrioritiesDocument>['network']>['ranking']['nodes'][number];

export default function PrioritiesPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const [{ data, error, fetching }, again] = useQuery({ query: PrioritiesDocument, variables: { slug: network.slug } });
  useTitle(t('plans.priorities'), townOf(network));
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const canPlace = roleIn(viewer, network.id) === 'COORDINATOR';
  return <Priorities ranked={data.network.ranking.nodes} canPlace={canPlace} />;
}

/** What is being placed, and where it is so far. */
interface Placing extends Unsaved {
  thing: Prioritised;
  /** It was written the last time that this was open. */
  isFromBefore: boolean;
}

/** Goes on where the person left it, else from what stands there. */
function beginWith(thing: Prioritised, now: Given): Placing {
  const { given, from } = keptDraft<Unsaved>(draftOf(thing));
  return given && from
    ? { thing, given, from, isFromBefore: true }
    : { thing, given: now, from: now, isFromBefore: false };
}

function Priorities({ ranked, canPlace }: { ranked: readonly Ranked[]; canPlace: boolean }) {
  const { t, counted } = useWords();
  const [placing, setPlacing] = useState<Placing | null>(null);
  const [said, setSaid] = useState('');
  const known = ranked.find(({ thing }) => thing.id === placing?.thing.id);
  const first = ranked.filter(({ priority }) => quadrantOf(placeOf(givenOf(priority).scores)) === 'first').length;
  const open = (thing: Prioritised) => {
    const found = ranked.find((one) => one.thing.id === thing.id);
    setSaid('');
    setPlacing((before) =>
      before?.thing.id === thing.id ? before : beginWith(thing, found ? givenOf(found.priority) : UNSAID),
    );
    toDot(thing.id);
  };
  const leave = (words = '') => {
    setSaid(words);
    setPlacing(null);
    if (placing) toDot(placing.thing.id);
  };
  const close = (words?: string) => {
    if (placing) keepDraft(draftOf(placing.thing), {});
    leave(words);
  };
  return (
    <div className="wrap wide stack" style={{ gap: '2rem' }}>
      <Answer lead={t('plans.matrix.lead')}>{t('plans.matrix.answer', counted(first))}</Answer>
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
      {canPlace && (
        <>
          <p className="note by-keys">{t('plans.matrix.help')}</p>
          <p className="note by-finger">{t('plans.matrix.helpByFinger')}</p>
        </>
      )}
      <div className={canPlace ? 'split matrix-split' : 'stack'}>
        <Matrix
          dots={dotsOf(ranked, placing)}
          placing={placing?.thing.id ?? null}
          open={canPlace ? (id) => open(thingOf(ranked, placing, id)) : undefined}
          place={(scores) => setPlacing((before) => before && { ...before, given: { ...before.given, scores } })}
          keep={() => document.querySelector<HTMLElement>('#priority-form textarea')?.focus()}
          giveUp={() => close()}
        />
        {placing && (
          <PriorityForm
            key={placing.thing.id}
            thing={known?.thing ?? placing.thing}
            priority={known?.priority ?? null}
            written={placing}
            isFromBefore={placing.isFromBefore}
            change={(changes) => setPlacing({ ...placing, ...changes })}
            leave={() => leave()}
            close={close}
          />
        )}
        <div className="stack matrix-lists">
          {ranked.length === 0 && <Empty title={t('plans.matrix.empty')} why={t('plans.matrix.emptyWhy')} />}
          <Quadrants ranked={ranked} open={canPlace ? open : undefined} />
        </div>
        {canPlace && !placing && <Unranked open={open} />}
      </div>
    </div>
  );
}

const thingOf = (ranked: readonly Ranked[], placing: Placing | null, id: string): Prioritised => {
  const found = ranked.find(({ thing }) => thing.id === id)?.thing ?? placing?.thing;
  if (!found) throw new Error('a dot of nothing');
  return found;
};

function dotsOf(ranked: readonly Ranked[], placing: Placing | null): Dot[] {
  const dots = ranked.map(({ rank, priority, thing: { id, title } }) => {
    const given = placing?.thing.id === id ? placing.given : givenOf(priority);
    return { id, title, rank, scores: given.scores };
  });
  if (!placing || dots.some(({ id }) => id === placing.thing.id)) return dots;
  return [...dots, { id: placing.thing.id, title: placing.thing.title, rank: null, scores: placing.given.scores }];
}

/** Once it is drawn, the person stands on what is placed. */
const toDot = (id: string): void =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-dot="${id}"]`)?.focus());

interface QuadrantsProps {
  ranked: readonly Ranked[];
  open: ((thing: Prioritised) => void) | undefined;
}

function Quadrants({ ranked, open }: QuadrantsProps) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <div className="quadrants">
      {QUADRANTS.map((quadrant) => {
        const here = ranked.filter(({ priority }) => quadrantOf(placeOf(givenOf(priority).scores)) === quadrant);
        return (
          <section key={quadrant} className="stack" aria-labelledby={`q-${quadrant}`} style={{ gap: '.25rem' }}>
            <h2 className="ds-heading" id={`q-${quadrant}`}>
              {t(`plans.quadrants.${quadrant}`)}
            </h2>
            <p className="note">{t(`plans.quadrantWhy.${quadrant}`)}</p>
            {here.length === 0 && <p className="quiet small">{t('plans.matrix.none')}</p>}
            <ol className="ranked">
              {here.map(({ rank, priority, thing }) => (
                <li key={thing.id}>
                  <span className="rank num">{rank}</span>
                  <div>
                    <Link className="ds-link" data-color="neutral" to={`/${slug}/${pathOf(thing)}`}>
                      {thing.title}
                    </Link>
                    <p className="note">
                      {thing.__typename === 'Campaign'
                        ? t('plans.campaignOf', { owner: thing.owner.name })
                        : t('plans.measureOf', { plan: thing.plan.title })}
                    </p>
                    <div className="row">
                      <Priority priority={priority} />
                      {open && (
                        <button type="button" className="choose small" onClick={() => open(thing)}>
                          {t('plans.matrix.move')}
                          <span className="ds-sr-only">{`: ${thing.title}`}</span>
                        </button>
                      )}
                    </div>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

const pathOf = ({ __typename, id }: Prioritised): string =>
  `${__typename === 'Campaign' ? 'campaigns' : 'measures'}/${id}`;
