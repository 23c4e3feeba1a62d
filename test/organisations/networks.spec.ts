// Networks: who makes them, what they are, who runs them.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, type Outcome, person, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { account, accept, choose, entered, signedIn, tokenFor, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { coordinator, observer, operator, member, stranger } = await town.people();

const VOSS = { number: '4621', name: 'Voss', county: 'Vestland' };
const EIDFJORD = { number: '4619', name: 'Eidfjord', county: 'Vestland' };
const FIELDS = `id slug name language timeZone lastSequence logId viewerCanCoordinate people { role email person { id } }
  municipalities { number name } crossSectorRule { kinds sectors }`;

const slug = () => `net-${newId().slice(24)}`;
const create = (facts: object = {}, by = operator): Promise<Outcome> => {
  const made = { slug: slug(), name: 'Folkehelsenettverket', language: 'NN', municipalities: [VOSS], ...facts };
  return by.mutate('createNetwork', { network: made }, { select: FIELDS });
};
const change = (changes: object, by = coordinator): Promise<Outcome> =>
  by.mutate('changeNetwork', { network: town.id, changes }, { select: FIELDS });
const name = (role: 'Coordinator' | 'Observer', email: string, by = operator): Promise<Outcome> =>
  by.mutate(`name${role}`, { network: town.id, email }, { select: FIELDS });
const dismiss = (who: Actor, by: Actor): Promise<Outcome> =>
  by.mutate('dismissFromNetwork', { network: town.id, person: who.personId }, { select: FIELDS });
const roleOf = async (actor: Actor) => (await viewerSeenBy(actor))?.networks[0]?.role ?? null;

describe('a network', () => {
  it('is created by an operator, who does not run it', async () => {
    const made = done(await create({ municipalities: [VOSS, EIDFJORD] }));
    expect(made).toMatchObject({
      ...{ timeZone: 'Europe/Oslo', lastSequence: 1, viewerCanCoordinate: false, people: [] },
      ...{ crossSectorRule: { kinds: 2, sectors: 2 }, municipalities: [{ name: 'Eidfjord' }, { name: 'Voss' }] },
    });
    expectProblem(await create({}, coordinator), 'FORBIDDEN', 'NOT_ALLOWED');
  });

  it.each([
    ['a slug that is taken', { slug: town.slug }, 'ALREADY_EXISTS', 'SLUG_TAKEN', 'slug'],
    ['a slug that Saman uses', { slug: 'graphql' }, 'INVALID', 'RESERVED_SLUG', 'slug'],
    ['a slug with capitals', { slug: 'Voss' }, 'INVALID', 'NOT_A_SLUG', 'slug'],
    ['no name', { name: '  ' }, 'INVALID', 'EMPTY', 'name'],
    ['no municipality', { municipalities: [] }, 'INVALID', 'REQUIRED', 'municipalities'],
    ['one municipality twice', { municipalities: [VOSS, VOSS] }, 'INVALID', 'DUPLICATE', 'municipalities'],
    ['a time zone that is none', { timeZone: 'Europe/Voss' }, 'INVALID', 'NOT_A_TIME_ZONE', 'timeZone'],
  ] as const)('is refused with %s', async (_, facts, code, rule, field) => {
    expect(expectProblem(await create(facts), code, rule).path).toEqual(['network', field]);
  });

  it('has its slug alone, also when two are made at once', async () => {
    const facts = { slug: slug() };
    const outcomes = await Promise.all([create(facts), create(facts), create(facts)]);
    expect(outcomes.filter(({ thing }) => thing !== null)).toHaveLength(1);
  });

  it('is changed by its coordinator or an operator, and the log says what', async () => {
    const before = await town.lastSequence();
    const changed = done(await change({ name: ' Nytt namn ', crossSectorSectors: 3, language: null }));
    expect(changed).toMatchObject({ name: 'Nytt namn', crossSectorRule: { kinds: 2, sectors: 3 } });
    done(await change({ language: 'NB' }, operator));
    const told = await logSeenBy(observer, town, before);
    expect(told.map(({ kind, changes }) => [kind, changes])).toEqual([
      [
        'NETWORK_CHANGED',
        [
          { field: 'crossSectorSectors', before: '2', after: '3' },
          { field: 'name', before: null, after: null },
        ],
      ],
      ['NETWORK_CHANGED', [{ field: 'language', before: 'NN', after: 'NB' }]],
    ]);
    expectProblem(await change({}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await change({ crossSectorKinds: 1 }), 'INVALID', 'TOO_SMALL');
    expectProblem(await change({ crossSectorSectors: 12 }), 'INVALID', 'TOO_LARGE');
    expectProblem(await change({ name: 'X' }, observer), 'FORBIDDEN', 'NOT_ALLOWED');
  });

  it('is listed for everybody, by name', async () => {
    done(await create({ name: 'Aller fyrst' }));
    const list = `query ($after: String) { networks(first: 1, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;
    const first = await stranger.query<{
      networks: { totalCount: number; nodes: unknown; pageInfo: { endCursor: string } };
    }>(list);
    expect(first.networks).toMatchObject({ nodes: [{ name: 'Aller fyrst' }], pageInfo: { hasNextPage: true } });
    const next = await stranger.query(list, { after: first.networks.pageInfo.endCursor });
    expect(next).toMatchObject({ networks: { totalCount: first.networks.totalCount } });
    expect(next).not.toMatchObject({ networks: { nodes: first.networks.nodes } });
    await expect(stranger.query(list, { after: 'falsk' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('who runs it', () => {
  it('is mailed an invitation, and has the role once it is accepted', async () => {
    const email = await account(app);
    const kari = await signedIn(app, email);
    done(await name('Observer', email.toUpperCase(), coordinator));
    expect(await roleOf(kari)).toBeNull();
    done(await accept(kari, await tokenFor(app, email)));
    expect(await roleOf(kari)).toBe('OBSERVER');
    done(await name('Coordinator', email));
    done(await accept(kari, await tokenFor(app, email)));
    expect(await roleOf(kari)).toBe('COORDINATOR');
    expectProblem(await name('Coordinator', email), 'ALREADY_EXISTS', 'ROLE_HELD');
    expectProblem(await name('Observer', email), 'ALREADY_EXISTS', 'ROLE_HELD');
    expect(done(await change({ name: 'Kari sitt nettverk' }, kari)).viewerCanCoordinate).toBe(true);
  });

  it('is named the same whether there is an account or not', async () => {
    const email = `${newId()}@example.org`;
    const answers = [await name('Coordinator', email), await name('Coordinator', await account(app))];
    expect(answers[0]).toEqual(answers[1]);
    const kari = entered(app, await choose(app, await tokenFor(app, email), 'koordinator i voss', 'Kari'));
    expect(await roleOf(kari)).toBe('COORDINATOR');
  });

  it('keeps the higher role when an older invitation is accepted', async () => {
    const email = `${newId()}@example.org`;
    done(await name('Coordinator', email));
    const coordinators = await tokenFor(app, email);
    done(await name('Observer', email));
    const observers = await tokenFor(app, email);
    const kari = entered(app, await choose(app, coordinators));
    done(await accept(kari, observers));
    expect(await roleOf(kari)).toBe('COORDINATOR');
  });

  it('names no coordinators, and only they and operators name observers', async () => {
    expectProblem(await name('Coordinator', await account(app), coordinator), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await name('Observer', await account(app), observer), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await name('Observer', 'kari'), 'INVALID', 'NOT_AN_EMAIL');
  });

  it('is dismissed, or goes; what they may through an organisation stays', async () => {
    const [kari, ola] = [await town.person({ role: 'OBSERVER' }), await town.person({ role: 'COORDINATOR' })];
    const email = await account(app);
    const both = await signedIn(app, email);
    expectProblem(await dismiss(ola, coordinator), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await dismiss(kari, observer), 'FORBIDDEN', 'NOT_ALLOWED');
    done(await dismiss(kari, coordinator));
    expect(await roleOf(kari)).toBeNull();
    expectProblem(await dismiss(kari, coordinator), 'NOT_FOUND');
    expect(done(await dismiss(ola, ola)).viewerCanCoordinate).toBe(false);
    expectProblem(await dismiss(both, both), 'NOT_FOUND');
    await town.give(member, 'OBSERVER');
    done(await dismiss(member, operator));
    expect(await viewerSeenBy(member)).toMatchObject({ networks: [{ network: { id: town.id }, role: null }] });
  });

  it('hears nothing more from the moment on', async () => {
    const kari = await person(app);
    await town.give(kari, 'OBSERVER');
    await town.set.campaign({ visibility: 'NETWORK' });
    const watch = await town.watchedBy(kari);
    const seen = await town.set.campaign({ visibility: 'NETWORK', status: 'PROPOSED' });
    expect((await watch.next()).subject?.id).toBe(seen.id);
    done(await dismiss(kari, operator));
    await town.set.campaign({ visibility: 'NETWORK', status: 'PROPOSED' });
    const open = await town.set.activity();
    expect((await watch.next()).subject?.id).toBe(open.id);
    await watch.close();
  });
});
