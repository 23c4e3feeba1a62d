// An organisation's own facts.
import { done, expectProblem, network, type Outcome, person, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp({ ownDatabase: true });
const [town, elsewhere] = [await network(app), await network(app)];
const { admin, volunteer, coordinator, stranger } = await town.people();

const FIELDS =
  'id name kind sector organisationNumber website version viewerCanEdit people { role } contact { name phone email isPublic }';
const CLUB = { name: 'Songlaget', kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT' };

const register = (facts: object, by = volunteer): Promise<Outcome> =>
  by.mutate('registerOrganisation', { organisation: { ...CLUB, ...facts } }, { select: FIELDS });
const change = (version: number, changes: object, by = admin): Promise<Outcome> =>
  by.mutate('changeOrganisation', { organisation: town.club.id, version, changes }, { select: FIELDS });

describe('an organisation', () => {
  it('is registered by anybody, who becomes its ADMIN; nobody else sees it yet', async () => {
    const contact = { name: ' Ola ', email: 'Ola@example.org' };
    const made = done(await register({ name: ' Voss  mållag ', organisationNumber: '974 760 673', contact }));
    expect(made).toMatchObject({
      ...{ name: 'Voss  mållag', organisationNumber: '974760673', version: 1, viewerCanEdit: true, website: null },
      ...{ people: [{ role: 'ADMIN' }], contact: { name: 'Ola', phone: null, isPublic: false } },
    });
    for (const other of [coordinator, stranger]) {
      const seen = await other.query('query ($id: ID!) { organisation(id: $id) { id } }', { id: made.id });
      expect(seen).toEqual({ organisation: null });
    }
  });

  it.each([
    ['no name', { name: ' ' }, 'EMPTY', 'name'],
    ['a name that never ends', { name: 'x'.repeat(201) }, 'TOO_LONG', 'name'],
    ['a wrong check digit', { organisationNumber: '974760674' }, 'NOT_AN_ORGANISATION_NUMBER', 'organisationNumber'],
    ['a link that runs a script', { website: 'javascript:alert(1)' }, 'NOT_A_LINK', 'website'],
  ] as const)('is refused with %s', async (_, facts, rule, field) => {
    expect(expectProblem(await register(facts), 'INVALID', rule).path).toEqual(['organisation', field]);
  });

  it('is registered twenty times by one person before one of them joins', async () => {
    const kari = await person(app);
    for (let round = 0; round < 20; round++) done(await register({}, kari));
    const { limit } = expectProblem(await register({}, kari), 'TRY_LATER', 'TOO_MANY_UNJOINED');
    expect(limit).toBe(20);
  });

  it('is changed by its ADMIN, who has seen it as it is; its networks are told, but no texts', async () => {
    const membership = { network: elsewhere.id, organisation: town.club.id };
    const { id } = done(await admin.mutate('requestMembership', membership));
    done(await elsewhere.coordinator.mutate('answerMembership', { membership: id, accept: true }));
    const [here, there] = [await town.lastSequence(), await elsewhere.lastSequence()];
    const changes = { name: 'Turlaget', website: 'https://tur.example.org', organisationNumber: '923609016' };
    expect(done(await change(1, changes))).toMatchObject({ ...changes, version: 2 });
    for (const [of, after] of [
      [town, here],
      [elsewhere, there],
    ] as const) {
      const [told] = await logSeenBy(of.coordinator, of, after);
      expect(told).toMatchObject({ kind: 'ORGANISATION_CHANGED', subject: { id: town.club.id } });
      expect(told?.changes).toContainEqual({ field: 'organisationNumber', before: null, after: '923609016' });
      expect(JSON.stringify(told)).not.toContain('example.org');
    }
    expectProblem(await change(1, { name: 'X' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(2, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expect(done(await change(2, { website: null, organisationNumber: null }))).toMatchObject({ website: null });
    expectProblem(await change(3, { name: 'X' }, coordinator), 'FORBIDDEN');
    expectProblem(await change(3, { name: 'X' }, volunteer), 'FORBIDDEN');
  });

  it('is changed once by two who have seen the same', async () => {
    const { version } = (
      await admin.query<{ organisation: { version: number } }>(
        'query ($id: ID!) { organisation(id: $id) { version } }',
        {
          id: town.club.id,
        },
      )
    ).organisation;
    const outcomes = await Promise.all(['Eitt', 'Anna'].map((name) => change(version, { name })));
    expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['CONFLICT']);
  });

  it('shows its contact to the people of its networks, or to everybody where that is chosen', async () => {
    const contact = { name: 'Ola', phone: '+47 56 00 00 00' };
    const unit = await town.person({ of: town.health, role: 'ADMIN' });
    const set = (version: number, isPublic: boolean) =>
      unit.mutate('changeOrganisation', {
        organisation: town.health.id,
        version,
        changes: { contact: { ...contact, isPublic } },
      });
    const seen = async (by = stranger) =>
      (
        await by.query<{ organisation: { contact: unknown } }>(
          'query ($id: ID!) { organisation(id: $id) { contact { name } } }',
          {
            id: town.health.id,
          },
        )
      ).organisation.contact;
    done(await set(1, false));
    expect([await seen(), await seen(volunteer)]).toEqual([null, { name: 'Ola' }]);
    done(await set(2, true));
    expect(await seen()).toEqual({ name: 'Ola' });
  });
});
