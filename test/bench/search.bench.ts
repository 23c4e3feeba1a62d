// A search among 100,000 activities, as a stranger's phone sends it, beside the database's bare text search for the same words without rights, ranks and slips.
import pg from 'pg';
import type { Cluster } from './cluster.js';
import { type Finding, shown } from './finding.js';
import { medians, millisecondsOf } from './rounds.js';
import { networkId, networkSlug, type Size } from './seed.js';
import { Server } from './server.js';

const size: Size = { networks: 1, organisations: 200, campaigns: 200, activities: 100_000, needs: 0, gifts: 0 };
const MOST_MS = 100;
const STRANGER = '';

/** What people look for, and the lexemes that stand for it in the bare search. */
const searches = [
  { what: 'two words that 1,250 of 100,000 have', words: 'Sætre strikkekafé', lexemes: `'satre' & 'strikkekafe':*` },
  { what: 'a word that 10,000 have', words: 'strikkekafe', lexemes: `'strikkekafe':*` },
  { what: 'two letters of a word', words: 'st', lexemes: `'st':*` },
  { what: 'a word that all have', words: 'tur', lexemes: `'tur':*` },
  { what: 'a word with a slip', words: 'strikekafe', lexemes: `'strikkekafe':*` },
  { what: 'words that nothing has', words: 'fjellklatring på nordveggen', lexemes: `'fjellklatring':*` },
];

const query = `query ($slug: String!, $words: String!) { network(slug: $slug) {
  search(words: $words, first: 12) { totalCount nodes { kind title { text isMatch } excerpt { text isMatch }
    thing { __typename ... on Node { id } } } } } }`;

export async function search(cluster: Cluster): Promise<Finding[]> {
  const url = await worded(cluster);
  const server = await Server.start('app-server.js', url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const findings: Finding[] = [];
    for (const wanted of searches) findings.push(await timed(server, client, wanted));
    return findings;
  } finally {
    await client.end();
    await server.stop();
  }
}

async function timed(
  server: Server,
  client: pg.Client,
  { what, words, lexemes }: (typeof searches)[number],
): Promise<Finding> {
  const body = JSON.stringify({ query, variables: { slug: networkSlug(1), words } });
  const bare = `SELECT kind, id FROM findable WHERE network_id = $1 AND words @@ $2::tsquery ORDER BY id DESC LIMIT 12`;
  const answer = JSON.parse(await server.post(STRANGER, body)) as Answer;
  const before = await server.statements();
  await server.post(STRANGER, body);
  const statements = (await server.statements()) - before;
  const found = await medians(5, {
    ours: () => millisecondsOf(8, () => server.post(STRANGER, body)),
    floor: () => millisecondsOf(8, () => client.query({ name: 'bare', text: bare, values: [networkId(1), lexemes] })),
  });
  return {
    what: `search: ${what}`,
    ours: `${shown(found.ours)} ms, ${statements} statements, ${answer.data.network.search.totalCount} found`,
    floor: `bare text search: ${shown(found.floor)} ms`,
    ...{ figure: `${shown(found.ours)} ms`, target: `<= ${MOST_MS} ms`, holds: found.ours <= MOST_MS },
  };
}

interface Answer {
  data: { network: { search: { totalCount: number } } };
}

/** 50 kinds of things to do in 200 places, by 1,000 names; each is a walk to somewhere, too. */
async function worded(cluster: Cluster): Promise<string> {
  const url = await cluster.filled(size);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of WORDS) await client.query(statement);
    await client.query('VACUUM ANALYZE');
    return url;
  } finally {
    await client.end();
  }
}

const WORDS = [
  `UPDATE activity SET title = title || ' ' || (ARRAY['Strikkekafé', 'Turlag', 'Kor for alle', 'Leksehjelp', 'Språkkafé', 'Haustdugnad', 'Bridge', 'Seniordans',
      'Barsel', 'Bokbyte'])[1 + n % 10] || CASE WHEN n % 5 = 0 THEN '' ELSE 'kveld' END
      || ' på ' || (ARRAY['Bø', 'Sætre', 'Lønset', 'Åsen', 'Vangen', 'Gjerdåker', 'Rekve', 'Tvildemoen'])[1 + n / 7 % 8] || n % 997,
    description = description || ' ' || md5(n::text) || ' ' || md5((n % 5000)::text) || ' Ta med ' || (ARRAY['garn', 'niste', 'staver', 'songbok'])[1 + n % 4] || '.'
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM activity) AS numbered WHERE numbered.id = activity.id`,
  // the seed was written without triggers
  `SELECT count(findable_put(network_id, 'ACTIVITY', id, title, findable_texts(to_jsonb(a), ARRAY['{description}']))) FROM activity a`,
  `SELECT count(findable_put(network_id, 'CAMPAIGN', id, title, summary)) FROM campaign`,
  `SELECT count(findable_put(m.network_id, 'ORGANISATION', o.id, o.name, '')) FROM membership m JOIN organisation o ON o.id = m.organisation_id`,
];
