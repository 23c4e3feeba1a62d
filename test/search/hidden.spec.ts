// What may not be seen is not found, not counted, and moves nothing else in the list.
import { system } from '@saman/platform';
import sql from 'sql-template-tag';
import { type Actor, done, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const people = await town.people();
const { set } = town;
const elsewhere = await network(app);

await set.activity({ title: 'Løyndetur heilt open' });
await set.activity({ title: 'Løyndetur for nettverket', visibility: 'NETWORK' });
await set.activity({ title: 'Løyndetur i kladd', visibility: 'DRAFT' });
const inside = await set.campaign({ title: 'Løyndekampanje', visibility: 'NETWORK', owner: town.club });
await set.need({ campaign: inside, title: 'Løyndebehov' });
await set.campaign({ title: 'Løyndekampanje i kladd', visibility: 'DRAFT', owner: town.health });
await elsewhere.set.activity({ title: 'Løyndetur ein annan stad' });
const draft = await set.plan({ title: 'Løyndeplan', status: 'DRAFT' });
await set.measure({ of: draft });
await set.mandate({ plan: draft, title: 'Løyndeoppdrag' });

interface Found {
  totalCount: number;
  nodes: { title: { text: string }[]; thing: { id: string } | null }[];
}

async function titlesFor(by: Actor, words: string, kinds: string[] | null = null): Promise<string[]> {
  const query = `query ($slug: String!, $words: String!, $kinds: [FindableKind!]) { network(slug: $slug) {
    search(words: $words, kinds: $kinds) { totalCount nodes { title { text } thing { ... on Node { id } } } } } }`;
  const { network: found } = await by.query<{ network: { search: Found } }>(query, { slug: town.slug, words, kinds });
  const { totalCount, nodes } = found.search;
  expect(totalCount).toBe(nodes.length);
  expect(nodes.filter(({ thing }) => thing === null)).toEqual([]);
  return nodes.map(({ title }) => title.map(({ text }) => text).join('')).sort();
}

const forAll = ['Løyndetur heilt open'];
const forNetwork = [...forAll, 'Løyndebehov', 'Løyndekampanje', 'Løyndetur for nettverket'];
const drafts = ['Løyndekampanje i kladd', 'Løyndeoppdrag', 'Løyndeplan', 'Løyndetur i kladd'];

describe('what is hidden', () => {
  it.each([
    ['stranger', forAll],
    ['outsider', forAll],
    ['operator', forAll],
    ['member', forNetwork],
    ['observer', forNetwork],
    ['partner', forNetwork],
    ['volunteer', [...forNetwork, 'Løyndetur i kladd']],
    ['unit', [...forNetwork, ...drafts.filter((title) => title !== 'Løyndetur i kladd')]],
    ['coordinator', [...forNetwork, ...drafts]],
  ] as const)('is found by a %s as far as they may see it, also with a slip', async (who, titles) => {
    expect(await titlesFor(people[who], 'løynde')).toEqual([...titles].sort());
    // the title alone is searched for what is alike
    expect(await titlesFor(people[who], 'løynndetur')).toEqual(titles.filter((title) => /tur/.test(title)).sort());
  });

  it.each([
    ['goals', 'fleire til fots', 'Fleire går til fots'],
    ['measures', 'samtale med pårørande', 'Samtale med pårørande'],
  ])('has %s that are as hidden as their plan', async (_, words, title) => {
    const kinds = ['GOAL', 'MEASURE'];
    expect(await titlesFor(people.stranger, words, kinds)).toEqual([]);
    expect(await titlesFor(people.member, words, kinds)).toEqual([]);
    expect(await titlesFor(people.coordinator, words, kinds)).toEqual([title]);
  });

  it('takes no place among what is ranked: the open one is found beside more hidden ones than are ranked', async () => {
    await set.activity({ title: 'Mengdetur' });
    await app.database.write(system, (tx) =>
      tx.query(sql`INSERT INTO activity (id, network_id, organiser_id, title, description, status, visibility, audiences, starts_at, ends_at)
        SELECT gen_random_uuid(), ${town.id}, ${town.club.id}, 'Mengdetur', 'Løynd.', 'SCHEDULED', 'DRAFT', '{}', now(), now() + interval '1 hour'
        FROM generate_series(1, 700)`),
    );
    expect(await titlesFor(people.stranger, 'mengdetur')).toEqual(['Mengdetur']);
    expect(await titlesFor(people.stranger, 'mengetur')).toEqual(['Mengdetur']);
  });
});

describe('of a plan', () => {
  it('only the edition that stands for it is found', async () => {
    await set.plan({ title: 'Gjeldande plan', status: 'UNDER_REVISION' });
    expect(await titlesFor(people.coordinator, 'gjeldande')).toEqual(['Gjeldande plan']);
    expect(await titlesFor(people.stranger, 'gjeldande')).toEqual(['Gjeldande plan']);
    expect(await titlesFor(people.stranger, 'fleire til fots', ['GOAL'])).toEqual(['Fleire går til fots']);
  });
});

describe('an organisation', () => {
  it('is found in the networks that it is an active member of, by the name that it has now', async () => {
    const { coordinator, stranger, admin } = people;
    const query = 'query ($id: ID!) { organisation(id: $id) { version } }';
    const { organisation } = await coordinator.query<{ organisation: { version: number } }>(query, {
      id: town.club.id,
    });
    const changes = { name: 'Nynamna songlag' };
    done(
      await admin.mutate('changeOrganisation', { organisation: town.club.id, version: organisation.version, changes }),
    );
    expect(await titlesFor(stranger, 'nynamna')).toEqual(['Nynamna songlag']);
    expect(await titlesFor(stranger, elsewhere.club.name)).not.toContain(elsewhere.club.name);
  });
});

describe('of a need that comes again each time', () => {
  it('the next one alone is found', async () => {
    const activity = await set.activity({ title: 'Kvar veke', recurrence: 'FREQ=WEEKLY;COUNT=6' });
    await set.need({ activity, eachOccurrence: true, title: 'Nøkkelberar' });
    expect(await titlesFor(people.stranger, 'nokkelberar')).toEqual(['Nøkkelberar']);
  });
});

describe('a need for a day', () => {
  it('is found through that day, by the clock of the place', async () => {
    await set.need({ campaign: await set.campaign(), title: 'Vaffelsteikar', neededBy: '2027-07-07' });
    const found = () => titlesFor(people.stranger, 'vaffelsteikar');
    app.clock.set('2027-07-07T23:30:00+02:00');
    expect(await found()).toEqual(['Vaffelsteikar']);
    // there it is the next day, in Greenwich not yet
    app.clock.set('2027-07-08T00:30:00+02:00');
    expect(await found()).toEqual([]);
  });
});
