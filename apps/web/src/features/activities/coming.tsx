// What takes place in the days that are looked at, day by day, each page below the one before.
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useInAddress } from '../../app/in-address.js';
import { useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { useWanted, type Wanted } from './filters.js';
import { Slips } from './slips.js';
import { boundsOf, type Span } from './span.rules.js';

const OccurrencesDocument = graphql(`
  query WhatIsOn(
    $slug: String!
    $from: DateTime!
    $to: DateTime
    $audience: Audience
    $place: String
    $needsHelp: Boolean
    $search: String
    $firstOfEach: Boolean
    $first: Int!
    $after: String
  ) {
    network(slug: $slug) {
      id
      occurrences(
        first: $first
        after: $after
        from: $from
        to: $to
        audience: $audience
        place: $place
        needsHelp: $needsHelp
        search: $search
        firstOfEach: $firstOfEach
      ) {
        totalCount
        nodes {
          ...Slip
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** A phone shows some days at once; who asks for more goes on for weeks. */
const AT_FIRST = 30;
const THEN = 100;

/** The same as long as the days are, so that what has been asked is not asked again. */
export function useBounds({ kind, first, days }: Span) {
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  return useMemo(() => boundsOf({ kind, first, days }, today, timeZone), [kind, first, days, today, timeZone]);
}

/** What is looked for. Words find what comes at any time, unless days are named, and each activity once. */
export function useAsked({ words, audience, place, needsHelp, span }: Wanted) {
  const { slug } = useNetwork();
  const { from, to } = useBounds(span);
  const isAnyTime = words !== '' && span.kind === 'weeks';
  const times = { from, to: isAnyTime ? null : to, firstOfEach: words === '' ? null : true };
  return { slug, ...times, audience, place, needsHelp: needsHelp || null, search: words === '' ? null : words };
}

type Asked = ReturnType<typeof useAsked>;

export function useComing(asked: Asked, after: string | null, isShown = true) {
  const question = {
    query: OccurrencesDocument,
    variables: { ...asked, first: after === null ? AT_FIRST : THEN, after },
    pause: !isShown,
  };
  const [{ data, error, fetching }, again] = useQuery(question);
  return { found: data?.network?.occurrences, error, fetching, again };
}

interface ComingProps {
  asked: Asked;
  after: string | null;
  /** The day that the page above ends with. */
  dayBefore: string | null;
  /** How many pages stand above. */
  above: number;
}

/** A page of what takes place, by days, and the next one below it. How far one has gone on is in the address: the way back leads there. */
export function Coming({ asked, after, dayBefore, above }: ComingProps) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { found, error, fetching, again } = useComing(asked, after);
  const [params, set] = useInAddress();
  const below = above + 1;
  const today = todayIn(timeZone);
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const dayOf = ({ startsAt }: { startsAt: string }) => wallOf(startsAt, timeZone).day;
  const days = [...new Set(found.nodes.map(dayOf))];
  return (
    <>
      {found.totalCount === 0 && <Nothing />}
      {days.map((day) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          {day !== dayBefore && (
            <h2 className="ds-heading" id={`day-${day}`}>
              {capital(weekdayInWords(t, day))} <span className="quiet">{dayInWords(t, day, today)}</span>
            </h2>
          )}
          <Slips className="slips" slips={found.nodes.filter((slip) => dayOf(slip) === day)} />
        </section>
      ))}
      {found.pageInfo.hasNextPage &&
        (Number(params.get('more')) >= below ? (
          <Coming
            {...{ asked }}
            after={found.pageInfo.endCursor ?? null}
            dayBefore={days.at(-1) ?? null}
            above={below}
          />
        ) : (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => set('more', String(below))}
          >
            {t('common.more')}
          </button>
        ))}
    </>
  );
}

/** Nothing at all, or nothing of what is chosen. */
function Nothing() {
  const { t } = useWords();
  const [{ words, audience, place, needsHelp, span }] = useWanted();
  const isChosen = words !== '' || audience !== null || place !== null || needsHelp || span.kind !== 'weeks';
  if (!isChosen) return <Empty title={t('activities.nothingYet')} why={t('activities.emptyWhy')} />;
  return (
    <Empty title={t('activities.noneOfThis')}>
      <p>
        <Link className="ds-link" to="?">
          {t('activities.showAll')}
        </Link>
      </p>
    </Empty>
  );
}
