// What is coming, for others' own sites: a page without scripts, in the colours of the site that it stands in.
import { useQuery } from 'urql';
import { type NetworkHere, placeOf } from '../app/network.js';
import type { Theme, Wishes } from '../features/embedding/wishes.js';
import { type Data, graphql } from '../graphql/graphql.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../i18n/dates.js';
import { capital } from '../i18n/numbers.js';
import { useWords } from '../i18n/use-words.js';

export const EmbeddedTimeFragment = graphql(`
  fragment EmbeddedTime on Occurrence {
    id
    startsAt
    status
    activity {
      id
      title
      status
      place {
        name
      }
    }
  }
`);

const EmbeddedDocument = graphql(`
  query Embedded($slug: String!, $organisations: [ID!], $count: Int!, $audience: Audience, $from: DateTime!) {
    network(slug: $slug) {
      id
      occurrences(first: $count, organisations: $organisations, audience: $audience, from: $from) {
        nodes {
          ...EmbeddedTime
        }
      }
    }
  }
`);

type Time = Data<typeof EmbeddedTimeFragment>;

export interface Embedding {
  network: NetworkHere;
  /** Null: the whole network's. */
  organisation: { id: string; name: string } | null;
  origin: string;
  wishes: Wishes;
}

export function Embedded({ network, organisation, origin, wishes }: Embedding) {
  const { t } = useWords();
  const times = useTimes(network.slug, organisation, wishes);
  const name = organisation?.name ?? placeOf(network);
  const all = `${origin}/${network.slug}/activities`;
  return (
    <main>
      <h1>{t('embedding.heading', { name })}</h1>
      {times.length === 0 && <p>{t('embedding.empty')}</p>}
      <ul>
        {times.map((time) => (
          <Line key={time.id} time={time} network={network} origin={origin} />
        ))}
      </ul>
      <p>
        <a href={all} target="_blank" rel="noopener">
          {t('embedding.all', { place: placeOf(network) })}
          <span className="unseen"> {t('embedding.newTab')}</span>
        </a>
      </p>
    </main>
  );
}

function useTimes(slug: string, organisation: { id: string } | null, { count, audience }: Wishes): readonly Time[] {
  const organisations = organisation && [organisation.id];
  const variables = { slug, organisations, count, audience, from: new Date().toISOString() };
  const [{ data, error }] = useQuery({ query: EmbeddedDocument, variables });
  if (error) throw new Error('what is coming cannot be read');
  return data?.network?.occurrences.nodes ?? [];
}

function Line({ time, network, origin }: { time: Time; network: NetworkHere; origin: string }) {
  const { t } = useWords();
  const { startsAt, status, activity } = time;
  const wall = wallOf(startsAt, network.timeZone);
  const isOff = status === 'CANCELLED' || activity.status === 'CANCELLED';
  const when = `${capital(nearDayInWords(t, wall.day, todayIn(network.timeZone)))} ${clockInWords(t, wall)}`;
  const what = (
    <a href={`${origin}/${network.slug}/activities/${activity.id}`} target="_blank" rel="noopener">
      {activity.title}
      <span className="unseen"> {t('embedding.newTab')}</span>
    </a>
  );
  return (
    <li>
      <time dateTime={startsAt}>{when}</time>
      {isOff ? <s>{what}</s> : what}
      {isOff ? (
        <span className="off">{t('home.cancelled')}</span>
      ) : (
        activity.place && <span className="quiet">{activity.place.name}</span>
      )}
    </li>
  );
}

/** For who stands in a page where nothing is to be found. */
export function NothingEmbedded() {
  const { t } = useWords();
  return (
    <main>
      <h1>{t('common.notFound')}</h1>
      <p>{t('common.notFoundWhy')}</p>
    </main>
  );
}

export const sheetOf = ({ text, quiet, accent, background }: Theme): string =>
  `:root{--text:${text};--quiet:${quiet};--accent:${accent};--background:${background}}${SHEET}`;

const SHEET = [
  '*{box-sizing:border-box;margin:0}',
  'body{background:var(--background);color:var(--text);font:1rem/1.5 system-ui,sans-serif;padding:1rem}',
  'h1{font-size:1.25rem;line-height:1.3;margin-block-end:.75rem}',
  'ul{list-style:none;padding:0;margin-block-end:.75rem}',
  'li{display:grid;padding-block:.625rem;border-block-start:1px solid var(--quiet)}',
  'li>*{overflow-wrap:anywhere}',
  'time,.quiet,.off{color:var(--quiet);font-size:.875rem}',
  '.off{font-weight:600}',
  'a{color:var(--accent);font-weight:600;text-underline-offset:.15em}',
  's a{text-decoration:line-through}',
  'a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}',
  '.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '@media(min-width:34rem){li{grid-template-columns:13rem 1fr auto;gap:1rem}}',
].join('');
