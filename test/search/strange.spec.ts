// Strange words, from people and from machines: found or not, never a fault.
import { setTimeout as pause } from 'node:timers/promises';
import { fold, wordsIn } from '@saman/platform';
import sql from 'sql-template-tag';
import { done, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { stranger } = await town.people();
await town.set.activity({ title: 'Tur 🌲 til «Bø» – 100 % gratis_moro' });
await town.set.activity({ title: 'Прогулянка для всіх' });

async function ask(words: string, more = '') {
  const query = `query ($slug: String!, $words: String!) { network(slug: $slug) {
    search(words: $words, kinds: [ACTIVITY] ${more}) { totalCount nodes { title { text isMatch } excerpt { text } } pageInfo { endCursor } } } }`;
  return stranger.ask(query, { slug: town.slug, words });
}

const countOf = async (words: string) => {
  const { data, errors } = await ask(words);
  expect(errors).toBeUndefined();
  return (data as { network: { search: { totalCount: number } } }).network.search.totalCount;
};

describe('words that are', () => {
  it.each([
    '',
    ' ',
    '%',
    '_',
    '\\',
    '%_\\:*&|!()<>\'"',
    '\0',
    '🌲',
    '㌖'.repeat(200),
    'ﷺ'.repeat(200),
    '👩‍👩‍👧',
    '\ud800',
    '\u0301',
    '​',
    "';--",
    '«»',
    '½/¼',
  ])('signs find nothing: %j', async (words) => {
    expect(await countOf(words)).toBe(0);
  });

  it.each([
    ['bø', 1],
    ["tur' | 'x", 0],
    ["tur':*", 1],
    ['tur & moro', 1],
    ['!tur', 1],
    ['100%', 1],
    ['tur\0moro', 1],
    ['moro:*A', 0],
    ['прогулянка', 1],
    ['ПРОГУЛЯНКА', 1],
    ['og', 0],
    ['t', 0],
    ['\u0130stanbul', 0],
    ['ﬁ ﷺ ㎏', 0],
    ['١٢٣', 0],
    ['9'.repeat(200), 0],
    ['å '.repeat(100), 0],
    ['tur '.repeat(50), 1],
    ['strikkekafe '.repeat(6), 0],
    ['x'.repeat(200), 0],
  ])('mixed are taken for what is in them: %j', async (words, count) => {
    expect(await countOf(words)).toBe(count);
  });

  it.each([['x'.repeat(201)], [' '.repeat(9_999)], ['🌲'.repeat(201)]])('too long are refused', async (words) => {
    const { errors } = await ask(words);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', rule: 'TOO_LONG', limit: 200, path: ['words'] } }]);
  });

  it('none have pages of a wrong size or behind a false cursor', async () => {
    for (const words of ['', 'tur']) {
      const { errors } = await ask(words, ', first: 0');
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path: ['first'] } }]);
    }
    const { errors } = await ask('tur', ', after: "x"');
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path: ['after'] } }]);
  });
});

it('the database folds letters as the server does, which marks them', async () => {
  const texts = [
    ...[
      'Strikkekafé',
      'TURGÅING',
      'turgaaing',
      'Bømoen',
      'Boemoen',
      'BØ',
      'Væren',
      'vaeren',
      'ære',
      'Ææå',
      'poesi',
      'museer',
      'uuups',
    ],
    ...[
      'Čáhppes',
      'ŠŽĐŊŦÁ',
      'čšžđŋŧá',
      'Ŋŋ',
      'Þór',
      'Łódź',
      'Straße',
      'naïve',
      'Ὀδυσσεύς',
      'Прогулянка',
      'ﬁ',
      '①',
      'Ⅷ',
    ],
    ...['aaa', 'aea', 'eae', 'oeo', 'ooe', 'iiyy', 'x'.repeat(300)],
  ];
  const rows = await app.database.read<{ text: string; folded: string }>(
    'folded',
    sql`SELECT text, search_fold(text) AS folded FROM unnest(${texts}::text[]) AS text`,
  );
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(fold));
  expect(wordsIn('Strikke-kafé på Bø, 17.mai!')).toEqual(['strikke', 'kafé', 'på', 'bø', '17', 'mai']);
});

it('an organisation is found by the name that it got while it applied', async () => {
  const { club, ...elsewhere } = await network(app);
  const admin = await town.person({ of: club, role: 'ADMIN' });
  const client = await app.database.pool.connect();
  await client.query('BEGIN');
  await client.query(`UPDATE organisation SET name = 'Omdøypt' WHERE id = $1`, [club.id]);
  const deed = { isDone: false };
  const asking = admin
    .mutate('requestMembership', { network: town.id, organisation: club.id })
    .finally(() => (deed.isDone = true));
  const locks = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
  while (!deed.isDone && (await app.database.pool.query(locks)).rows.length === 0) await pause(10);
  await client.query('COMMIT');
  client.release();
  done(await asking);
  const titles = sql`SELECT network_id AS id, title FROM findable WHERE id = ${club.id}`;
  const rows = await app.database.read<{ id: string; title: string }>('titles', titles);
  expect(rows.map(({ title }) => title)).toEqual(['omdoypt', 'omdoypt']);
  expect(rows.map(({ id }) => id).sort()).toEqual([elsewhere.id, town.id].sort());
});
