// What is on, day by day, for whoever wants to come; or, by words, the activities that have them.
import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import type { Audience } from '../../graphql/gen/graphql.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { addDays, dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Choices } from '../../ui/choices.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { Slips } from './slips.js';

const OccurrencesDocument = graphql(`
  query WhatIsOn($slug: String!, $from: DateTime!, $to: DateTime!, $audience: Audience, $after: String) {
    network(slug: $slug) {
      id
      occurrences(first: 60, after: $after, from: $from, to: $to, audience: $audience) {
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

const ActivitiesDocument = graphql(`
  query FindActivities($slug: String!, $from: DateTime!, $audience: Audience, $search: String!) {
    network(slug: $slug) {
      id
      activities(first: 50, from: $from, audience: $audience, search: $search) {
        nodes {
          id
          title
          place {
            name
          }
          organiser {
            id
            name
          }
        }
      }
    }
  }
`);

const DAYS = 28;
const EVERYBODY = 'ALL';
const AUDIENCES = ['CHILDREN', 'YOUTH', 'ADULTS', 'SENIORS', 'FAMILIES', 'CARERS', 'NEWCOMERS'] as const;

type Chosen = typeof EVERYBODY | (typeof AUDIENCES)[number];

const CHOICES: readonly Chosen[] = [EVERYBODY, ...AUDIENCES];

export default function ActivitiesPage() {
  const { t } = useWords();
  const network = useNetwork();
  const [chosen, setChosen] = useState<Chosen>(EVERYBODY);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  useTitle(t('activities.title'), placeOf(network));
  const audience = chosen === EVERYBODY ? null : chosen;
  const filters = (
    <div className="stack" style={{ gap: '1.25rem', maxInlineSize: '44rem' }}>
      <Field
        label={t('activities.search')}
        type="search"
        placeholder={t('activities.searchHint')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <Choices
        legend={t('activities.forWhom')}
        name="audience"
        choices={CHOICES.map((value) => ({
          value,
          label: t(value === EVERYBODY ? 'register.audiences.EVERYONE' : `register.audiences.${value}`),
        }))}
        chosen={chosen}
        choose={setChosen}
      />
    </div>
  );
  return wanted === '' ? (
    <Coming audience={audience}>{filters}</Coming>
  ) : (
    <Found audience={audience} search={wanted}>
      {filters}
    </Found>
  );
}

interface Props {
  audience: Audience | null;
  children: React.ReactNode;
}

function useFourWeeks(today: string) {
  return useMemo(() => ({ from: new Date().toISOString(), to: `${addDays(today, DAYS)}T00:00:00Z` }), [today]);
}

function Coming({ audience, children }: Props) {
  const { t, counted } = useWords();
  const { slug, timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const [after, setAfter] = useState<string | null>(null);
  const variables = { slug, ...useFourWeeks(today), audience, after };
  const [{ data, error, fetching }, again] = useQuery({ query: OccurrencesDocument, variables });
  const found = data?.network?.occurrences;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const dayOf = ({ startsAt }: { startsAt: string }) => wallOf(startsAt, timeZone).day;
  return (
    <div className="wrap stack" style={{ gap: '2rem' }}>
      <Answer>{t('activities.heading', counted(found.totalCount))}</Answer>
      {children}
      {found.nodes.length === 0 && (
        <Empty title={t('activities.heading', { count: 0, n: '' })} why={t('activities.emptyWhy')} />
      )}
      {[...new Set(found.nodes.map(dayOf))].map((day) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h2 className="ds-heading" id={`day-${day}`}>
            {capital(weekdayInWords(t, day))} <span className="quiet">{dayInWords(t, day, today)}</span>
          </h2>
          <Slips className="slips" slips={found.nodes.filter((slip) => dayOf(slip) === day)} />
        </section>
      ))}
      {found.pageInfo.hasNextPage && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => setAfter(found.pageInfo.endCursor ?? null)}
        >
          {t('common.more')}
        </button>
      )}
    </div>
  );
}

function Found({ audience, search, children }: Props & { search: string }) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const { from } = useFourWeeks(todayIn(timeZone));
  const [{ data, error, fetching }, again] = useQuery({
    query: ActivitiesDocument,
    variables: { slug, from, audience, search },
  });
  const found = data?.network?.activities.nodes ?? [];
  if (error) return <Fault code={codeOf(error)} again={again} />;
  return (
    <div className="wrap stack" style={{ gap: '2rem' }}>
      <Answer>{t('activities.title')}</Answer>
      {children}
      <div role="status">
        {!fetching && found.length === 0 && <p className="quiet">{t('activities.nothingFound')}</p>}
      </div>
      <ul className="slips">
        {found.map(({ id, title, place, organiser }) => (
          <li key={id}>
            <Link className="slip" style={{ gridTemplateColumns: '1fr' }} to={id}>
              <div>
                <b>{title}</b>
                <span className="quiet">{[place?.name, organiser.name].filter(Boolean).join(' · ')}</span>
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
