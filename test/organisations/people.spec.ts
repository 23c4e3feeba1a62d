// The people of an organisation: their roles, and that somebody always answers for it.
import { newId } from '@saman/kernel';
import {
  type Actor,
  done,
  expectProblem,
  join,
  type Member,
  network,
  type Outcome,
  startApp,
  type Thing,
} from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { coordinator, outsider } = await town.people();

const PEOPLE = 'id viewerCanEdit people { role person { id } }';

interface Place {
  readonly role: string;
  readonly person: { id: string };
}

const club = () => town.member('VOLUNTARY', 'CULTURE_AND_SPORT');
const admin = (of: Member): Promise<Actor> => town.person({ of, role: 'ADMIN' });

const changeRole = (by: Actor, { id }: Member, who: Actor, role: string): Promise<Outcome> =>
  by.mutate('changeRole', { organisation: id, person: who.personId, role }, { select: PEOPLE });
const remove = (by: Actor, { id }: Member, who: Actor): Promise<Outcome> =>
  by.mutate('removePerson', { organisation: id, person: who.personId }, { select: PEOPLE });

const rolesIn = (thing: Thing) => (thing.people as Place[]).map(({ role }) => role).sort();

async function adminsOf({ id }: Member, seenBy: Actor): Promise<number> {
  const { organisation } = await seenBy.query<{ organisation: { people: Place[] } }>(
    'query ($id: ID!) { organisation(id: $id) { people { role person { id } } } }',
    { id },
  );
  return organisation.people.filter(({ role }) => role === 'ADMIN').length;
}

describe('a role', () => {
  it('is changed and taken away by the ADMIN, and counts at once', async () => {
    const of = await club();
    const [kari, ola] = [await admin(of), await town.person({ of, role: 'MEMBER' })];
    const change = { network: town.id, organisation: of.id, campaign: campaign() };
    expectProblem(await ola.mutate('proposeCampaign', change), 'FORBIDDEN');
    expect(rolesIn(done(await changeRole(kari, of, ola, 'EDITOR')))).toEqual(['ADMIN', 'EDITOR']);
    done(await ola.mutate('proposeCampaign', change));
    expect(rolesIn(done(await remove(kari, of, ola)))).toEqual(['ADMIN']);
    expectProblem(await ola.mutate('proposeCampaign', change), 'FORBIDDEN');
  });

  it('is given up by the person themself', async () => {
    const of = await club();
    await admin(of);
    const ola = await town.person({ of, role: 'MEMBER' });
    expect(done(await remove(ola, of, ola)).people).toEqual([]);
    expectProblem(await remove(ola, of, ola), 'NOT_FOUND');
  });

  it('is nothing that others decide on', async () => {
    const of = await club();
    const [kari, editor] = [await admin(of), await town.person({ of, role: 'EDITOR' })];
    for (const by of [editor, coordinator, outsider]) {
      expectProblem(await changeRole(by, of, kari, 'MEMBER'), 'FORBIDDEN', 'NOT_ALLOWED');
      expectProblem(await remove(by, of, kari), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    const unknown = { organisation: of.id, person: newId(), role: 'EDITOR' };
    expectProblem(await kari.mutate('changeRole', unknown), 'NOT_FOUND');
    expectProblem(await kari.mutate('changeRole', { ...unknown, person: 'zz' }), 'NOT_FOUND');
  });

  it('is about a person alone, and not in the log', async () => {
    const of = await club();
    const [kari, ola] = [await admin(of), await town.person({ of, role: 'MEMBER' })];
    const before = await town.lastSequence();
    done(await changeRole(kari, of, ola, 'EDITOR'));
    done(await remove(kari, of, ola));
    expect(await town.lastSequence()).toBe(before);
  });
});

describe('the last ADMIN', () => {
  it('stays one', async () => {
    const of = await club();
    const kari = await admin(of);
    await town.person({ of, role: 'EDITOR' });
    expectProblem(await changeRole(kari, of, kari, 'EDITOR'), 'WRONG_STATUS', 'LAST_ADMIN');
    expectProblem(await remove(kari, of, kari), 'WRONG_STATUS', 'LAST_ADMIN');
  });

  it.each([
    ['both step back', (by: Actor, of: Member) => changeRole(by, of, by, 'EDITOR')],
    ['both leave', (by: Actor, of: Member) => remove(by, of, by)],
  ])('of two stays when %s at once', async (_, stepBack) => {
    for (let round = 0; round < 5; round++) {
      const of = await club();
      const both = [await admin(of), await admin(of)];
      const third = await town.person({ of, role: 'MEMBER' });
      const outcomes = await Promise.all(both.map((one) => stepBack(one, of)));
      expect(outcomes.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
      for (const { problems } of outcomes.filter((one) => one.problems.length > 0)) {
        expect(problems).toMatchObject([{ code: 'WRONG_STATUS', rule: 'LAST_ADMIN' }]);
      }
      expect(await adminsOf(of, third)).toBe(1);
    }
  });

  it('of two stays when each takes the role of the other at once', async () => {
    const of = await club();
    const [kari, ola] = [await admin(of), await admin(of)];
    const third = await town.person({ of, role: 'MEMBER' });
    await Promise.all([changeRole(kari, of, ola, 'MEMBER'), changeRole(ola, of, kari, 'MEMBER')]);
    expect(await adminsOf(of, third)).toBeGreaterThan(0);
  });
});

it('one person may belong to several organisations, with a role in each', async () => {
  const [here, there] = [await club(), await club()];
  const kari = await admin(here);
  await join(app, kari, there, 'MEMBER');
  const seen = await kari.query<{ viewer: { organisations: unknown } }>(
    '{ viewer { organisations { role organisation { id } } } }',
  );
  expect(seen.viewer.organisations).toEqual(
    expect.arrayContaining([
      { role: 'ADMIN', organisation: { id: here.id } },
      { role: 'MEMBER', organisation: { id: there.id } },
    ]),
  );
  const changes = { name: 'Nytt namn' };
  expectProblem(await kari.mutate('changeOrganisation', { organisation: there.id, version: 1, changes }), 'FORBIDDEN');
});

function campaign() {
  return { title: 'Ut på tur', summary: 'Alle får vere med.', startsOn: '2027-01-01', endsOn: '2035-12-31' };
}
