// One field for a whole network: what is found, how forgivingly, and in which order.
import { done, type Made, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { stranger, coordinator, volunteer } = await town.people();
const { slug, set } = town;

interface Hit {
  kind: string;
  title: { text: string; isMatch: boolean }[];
  excerpt: { text: string; isMatch: boolean }[];
  thing: { id: string };
}

interface Found {
  totalCount: number;
  nodes: Hit[];
}

const query = `query ($slug: String!, $words: String!, $kinds: [FindableKind!]) { network(slug: $slug) {
  search(words: $words, kinds: $kinds, first: 100) {
    totalCount nodes { kind thing { ... on Node { id } } title { text isMatch } excerpt { text isMatch } } } } }`;

async function find(words: string, kinds: string[] | null = null, by = stranger): Promise<Found> {
  const { network: found } = await by.query<{ network: { search: Found } }>(query, { slug, words, kinds });
  expect(found.search.totalCount).toBe(found.search.nodes.length);
  return found.search;
}

const titleOf = ({ title }: Hit) => title.map(({ text }) => text).join('');
const titles = async (words: string, kinds?: string[]) => (await find(words, kinds)).nodes.map(titleOf);
/** The text with what is marked in brackets. */
const marked = (stretches: Hit['title']) =>
  stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const register = async (title: string, description = 'Velkomen.', more: object = {}): Promise<Made> =>
  done(
    await volunteer.mutate('registerActivity', {
      ...{ network: town.id, organisation: town.club.id },
      activity: {
        title,
        description,
        startsAt: '2027-05-04T18:00:00+02:00',
        endsAt: '2027-05-04T20:00:00+02:00',
        ...more,
      },
    }),
  );

await register(
  'Strikkekafé',
  'Vi drikk kaffi og strikkar sokkar til dei som frys. Alle er velkomne, også dei som aldri har halde i ein pinne.',
);
await register('Turgåing på Bømoen', 'Rolege turar for dei som vil kome seg ut.');
await register(
  'Čáhppes beatnat',
  'Giellakafea: mii hupmat davvisámegiela. Đ ja Ŋ ja Ŧ leat buorit bustávat, ja Áhkku boahtá.',
);
await register('Haustdugnad', 'Vi rakar lauv.', { place: { name: 'Prestegardslandet', address: 'Uttrågata 9' } });
await register('Kor for alle', 'Vi syng saman på tysdagar.');
await set.campaign({ title: 'Heile Voss les' });
const need = await set.need({ activity: await register('Basar'), title: 'Kakebakarar' });

describe('words are found', () => {
  it.each([
    ['strikkekafe', 'Strikkekafé'],
    ['STRIKKEKAFÉ', 'Strikkekafé'],
    ['strikk', 'Strikkekafé'],
    ['sokker', 'Strikkekafé'],
    ['turgaing', 'Turgåing på Bømoen'],
    ['turgåing', 'Turgåing på Bømoen'],
    ['turgaaing', 'Turgåing på Bømoen'],
    ['bomoen', 'Turgåing på Bømoen'],
    ['boemoen', 'Turgåing på Bømoen'],
    ['tur', 'Turgåing på Bømoen'],
    ['turane', 'Turgåing på Bømoen'],
    ['cahppes', 'Čáhppes beatnat'],
    ['ČÁHPPES', 'Čáhppes beatnat'],
    ['ahkku', 'Čáhppes beatnat'],
    ['bustavat', 'Čáhppes beatnat'],
    ['davvisamegiela', 'Čáhppes beatnat'],
    ['prestegard', 'Haustdugnad'],
    ['uttragata', 'Haustdugnad'],
    ['heile voss', 'Heile Voss les'],
    ['les heile', 'Heile Voss les'],
    ['turar for dei som', 'Turgåing på Bømoen'],
    ['kakebakar', 'Kakebakarar'],
  ])('%s: %s', async (words, title) => {
    expect(await titles(words)).toContain(title);
  });

  it.each([
    ['strikekafe', 'Strikkekafé'],
    ['strikkekaffe', 'Strikkekafé'],
    ['kafeé', 'Strikkekafé'],
    ['turgåning', 'Turgåing på Bømoen'],
    ['haustdugnadd', 'Haustdugnad'],
    ['hustdugnad', 'Haustdugnad'],
    ['čáhpes', 'Čáhppes beatnat'],
    ['kakebakerar', 'Kakebakarar'],
    ['heile vos', 'Heile Voss les'],
    // the last part of a compound is what it is
    ['kafe', 'Strikkekafé'],
    ['dugnad', 'Haustdugnad'],
  ])('with a slip, %s: %s', async (words, title) => {
    expect((await titles(words))[0]).toBe(title);
  });

  it('not what lacks one of them', async () => {
    expect(await titles('strikkekafe prestegard')).toEqual([]);
    expect(await titles('fjellklatring')).toEqual([]);
  });

  it('of some kinds alone', async () => {
    expect(await titles('kakebakarar', ['NEED'])).toEqual(['Kakebakarar']);
    expect(await titles('kakebakarar', ['ACTIVITY', 'PLAN'])).toEqual([]);
    expect(await titles('kakebakarar', [])).toEqual([]);
    expect((await find('kakebakarar')).nodes[0]).toMatchObject({ kind: 'NEED', thing: { id: need.id } });
  });
});

describe('where the words stand', () => {
  it('is marked in the title and in an excerpt', async () => {
    const { nodes } = await find('strikk sokk');
    expect(nodes.map(({ title }) => marked(title))).toEqual(['[Strikkekafé]']);
    expect(marked(nodes[0]?.excerpt ?? [])).toBe(
      'Vi drikk kaffi og [strikkar] [sokkar] til dei som frys. Alle er velkomne, også dei som aldri har halde i ein pinne.',
    );
  });

  it('is shown from the middle of a long text', async () => {
    await register(
      'Langt',
      `${'Ord og atter ord. '.repeat(40)}Her står nålepute midt i. ${'Og meir kjem. '.repeat(40)}`,
    );
    const [hit] = (await find('nalepute')).nodes;
    const excerpt = marked(hit?.excerpt ?? []);
    expect(excerpt).toMatch(/^… .*\[nålepute\] midt i\. .* …$/);
    expect(excerpt.length).toBeLessThan(200);
  });

  it('is marked where there was a slip', async () => {
    const [hit] = (await find('hustdugnad')).nodes;
    expect(hit && marked(hit.title)).toBe('[Haustdugnad]');
  });
});

describe('the best comes first', () => {
  it('what is called just so, what begins so, what has it in the title, what has it anywhere; then the newest', async () => {
    await register('Anna', 'Ein tur til fots over Vangsfjellet.');
    await register('Rundt Vangsfjellet');
    await register('Vangsfjellet rundt');
    await register('Vangsfjellet');
    await register('Anna att', 'Ein tur til fots over Vangsfjellet.');
    expect(await titles('vangsfjellet')).toEqual([
      'Vangsfjellet',
      'Vangsfjellet rundt',
      'Rundt Vangsfjellet',
      'Anna att',
      'Anna',
    ]);
  });
});

describe('what changes', () => {
  it('is found by its new words alone', async () => {
    const { id, version } = await register('Gamalt namn', 'Gamal omtale.');
    const changes = { title: 'Splitter nytt', description: 'Ny.' };
    done(await coordinator.mutate('changeActivity', { activity: id, version, changes }));
    expect(await titles('splitter')).toEqual(['Splitter nytt']);
    expect(await titles('gamalt namn')).toEqual([]);
  });
});
