// What those need who run an organisation or a network: whom they have asked, what was said with a no, and that somebody is left.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { accept, account, PASSWORD, signedIn, tokenFor, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const [town, elsewhere] = [await network(app), await network(app)];
const { coordinator, observer, admin, volunteer, operator, outsider, stranger } = await town.people();

interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: string;
}

const INVITATIONS = 'invitations { id email role sentAt }';

async function invitationsOf(by: Actor): Promise<{ organisation: Invitation[]; network: Invitation[] }> {
  const seen = await by.query<Record<'organisation' | 'network', { invitations: Invitation[] } | null>>(
    `query ($id: ID!, $slug: String!) { organisation(id: $id) { ${INVITATIONS} } network(slug: $slug) { ${INVITATIONS} } }`,
    { id: town.club.id, slug: town.slug },
  );
  return { organisation: seen.organisation?.invitations ?? [], network: seen.network?.invitations ?? [] };
}

const newest = (thing: Thing): Invitation => {
  const [first] = (thing as unknown as { invitations: Invitation[] }).invitations;
  if (!first) throw new Error('nobody is invited');
  return first;
};

describe('an invitation', () => {
  const invite = (email: string) =>
    admin.mutate('invitePerson', { organisation: town.club.id, email, role: 'EDITOR' }, { select: INVITATIONS });
  const withdraw = (by: Actor, invitation: string) =>
    by.mutate('withdrawInvitation', { organisation: town.club.id, invitation }, { select: INVITATIONS });

  it('is seen by the ADMIN until it is accepted', async () => {
    const email = await account(app);
    const sent = newest(done(await invite(email)));
    expect(sent).toMatchObject({ email, role: 'EDITOR' });
    expect((await invitationsOf(admin)).organisation).toContainEqual(sent);
    for (const other of [volunteer, coordinator, outsider, stranger])
      expect((await invitationsOf(other)).organisation).toEqual([]);
    done(await accept(await signedIn(app, email), await tokenFor(app, email)));
    expect((await invitationsOf(admin)).organisation).not.toContainEqual(sent);
  });

  it('is withdrawn, and its link works no more', async () => {
    const email = await account(app);
    const { id } = newest(done(await invite(email)));
    const token = await tokenFor(app, email);
    expectProblem(await withdraw(volunteer, id), 'FORBIDDEN');
    done(await withdraw(admin, id));
    expect(JSON.stringify(await invitationsOf(admin))).not.toContain(email);
    expectProblem(await accept(await signedIn(app, email), token), 'NOT_FOUND', 'LINK_NOT_VALID');
    for (const gone of [id, newId(), 'zz']) expectProblem(await withdraw(admin, gone), 'NOT_FOUND');
  });

  it('to a role in the network is seen and withdrawn by those who run it', async () => {
    const wish = { network: town.id, email: await account(app) };
    const of = { select: INVITATIONS };
    const asked = newest(done(await operator.mutate('nameCoordinator', wish, of)));
    const looks = newest(done(await coordinator.mutate('nameObserver', { ...wish, email: await account(app) }, of)));
    expect((await invitationsOf(coordinator)).network).toEqual([looks, asked]);
    for (const other of [observer, admin, outsider, stranger]) expect((await invitationsOf(other)).network).toEqual([]);
    const withdrawn = (by: Actor, { id: invitation }: Invitation) =>
      by.mutate('withdrawNetworkInvitation', { network: town.id, invitation }, of);
    expectProblem(await withdrawn(coordinator, asked), 'FORBIDDEN');
    done(await withdrawn(coordinator, looks));
    done(await withdrawn(operator, asked));
    expect((await invitationsOf(operator)).network).toEqual([]);
    expectProblem(await withdrawn(operator, asked), 'NOT_FOUND');
  });
});

describe('the last COORDINATOR', () => {
  const goes = (who: Actor, by: Actor, of = elsewhere) =>
    by.mutate('dismissFromNetwork', { network: of.id, person: who.personId });

  it('stays, also where they would go themself', async () => {
    const { coordinator: alone } = elsewhere;
    const problem = expectProblem(await goes(alone, alone), 'WRONG_STATUS', 'LAST_COORDINATOR');
    expect(problem.path).toEqual(['person']);
    expectProblem(await goes(alone, operator), 'WRONG_STATUS', 'LAST_COORDINATOR');
    const other = await elsewhere.person({ role: 'COORDINATOR' });
    done(await goes(other, other));
  });

  it('of two stays when both go at once', async () => {
    for (let round = 0; round < 5; round++) {
      const here = await network(app);
      const both = [here.coordinator, await here.person({ role: 'COORDINATOR' })];
      const outcomes = await Promise.all(both.map((one) => goes(one, one, here)));
      expect(outcomes.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    }
  });

  it('does not erase their account before there is another', async () => {
    const here = await network(app);
    const kari = await signedIn(app);
    await here.give(kari, 'COORDINATOR');
    done(await goes(here.coordinator, here.coordinator, here));
    const erase = () => kari.mutate('eraseMyAccount', { password: PASSWORD });
    await expect(erase()).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    await here.person({ role: 'COORDINATOR' });
    expect((await erase()).payload).toEqual({ eraseMyAccount: true });
  });
});

describe('a membership', () => {
  const SELECT = 'id status kind sector reason statusAt version';
  const CLUB = { name: 'Songlaget', kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT' };

  async function asking(): Promise<{ kari: Actor; id: string; asked: Thing }> {
    const kari = await signedIn(app);
    const { id } = done(await kari.mutate('registerOrganisation', { organisation: CLUB }));
    const request = { network: town.id, organisation: id };
    return { kari, id, asked: done(await kari.mutate('requestMembership', request, { select: SELECT })) };
  }

  it('that is refused says why, to the coordinators and to the organisation', async () => {
    const { kari, id, asked } = await asking();
    app.clock.advance(2, 'hours');
    const no = { membership: asked.id, accept: false };
    expectProblem(
      await coordinator.mutate('answerMembership', { ...no, reason: 'a'.repeat(1_001) }),
      'INVALID',
      'TOO_LONG',
    );
    const said = { ...no, reason: ' De er med gjennom idrettslaget. ' };
    const refused = done(await coordinator.mutate('answerMembership', said, { select: SELECT }));
    expect(refused).toMatchObject({ status: 'REFUSED', reason: 'De er med gjennom idrettslaget.' });
    expect(refused.statusAt).not.toBe(asked.statusAt);
    const reasonsSeenBy = async (by: Actor) => {
      const { organisation } = await by.query<{ organisation: { memberships: { nodes: unknown[] } } | null }>(
        'query ($id: ID!) { organisation(id: $id) { memberships { nodes { status reason } } } }',
        { id },
      );
      return organisation?.memberships.nodes ?? null;
    };
    const told = { status: 'REFUSED', reason: 'De er med gjennom idrettslaget.' };
    expect(await reasonsSeenBy(kari)).toEqual([told]);
    expect(await reasonsSeenBy(coordinator)).toEqual([told]);
    expect(await reasonsSeenBy(observer)).toEqual([{ ...told, reason: null }]);
    expect(await reasonsSeenBy(stranger)).toBeNull();
    const again = await kari.mutate('requestMembership', { network: town.id, organisation: id }, { select: SELECT });
    expect(done(again)).toMatchObject({ status: 'APPLIED', reason: null });
  });

  it('is made something else by the coordinator while it is active', async () => {
    const { kari, asked } = await asking();
    const change = (by: Actor, version: number, here: object) =>
      by.mutate('changeMembership', { membership: asked.id, version, ...here }, { select: SELECT });
    expectProblem(await change(coordinator, 1, { sector: 'KNOWLEDGE' }), 'WRONG_STATUS', 'MEMBERSHIP_STATUS');
    done(await coordinator.mutate('answerMembership', { membership: asked.id, accept: true }));
    expectProblem(await change(kari, 2, { sector: 'KNOWLEDGE' }), 'FORBIDDEN');
    expectProblem(await change(coordinator, 1, { sector: 'KNOWLEDGE' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(coordinator, 2, { sector: CLUB.sector }), 'INVALID', 'NOTHING_TO_CHANGE');
    const before = await town.lastSequence();
    const here = { kind: 'PARTNER', sector: 'KNOWLEDGE' };
    expect(done(await change(coordinator, 2, here))).toMatchObject({ ...here, status: 'ACTIVE', version: 3 });
    const [told] = await logSeenBy(stranger, town, before);
    expect(told).toMatchObject({
      kind: 'MEMBERSHIP_CHANGED',
      changes: [
        { field: 'kind', before: 'VOLUNTARY', after: 'PARTNER' },
        { field: 'sector', before: 'CULTURE_AND_SPORT', after: 'KNOWLEDGE' },
      ],
    });
  });

  it('is listed with the organisation: to others only where it is active', async () => {
    const { kari, id, asked } = await asking();
    done(await coordinator.mutate('answerMembership', { membership: asked.id, accept: true }));
    done(await kari.mutate('requestMembership', { network: elsewhere.id, organisation: id }));
    const seenBy = async (by: Actor) => {
      const { organisation } = await by.query<{ organisation: { memberships: { nodes: { status: string }[] } } }>(
        'query ($id: ID!) { organisation(id: $id) { memberships { nodes { status } } } }',
        { id },
      );
      return organisation.memberships.nodes.map(({ status }) => status).sort();
    };
    expect(await seenBy(kari)).toEqual(['ACTIVE', 'APPLIED']);
    expect(await seenBy(elsewhere.coordinator)).toEqual(['ACTIVE', 'APPLIED']);
    for (const other of [coordinator, outsider, stranger]) expect(await seenBy(other)).toEqual(['ACTIVE']);
  });
});

describe('sessions', () => {
  interface Session {
    readonly id: string;
    readonly isThis: boolean;
  }
  const sessionsOf = async (by: Actor) =>
    (
      await by.query<{ viewer: { sessions: Session[] } | null }>(
        '{ viewer { sessions { id isThis beganAt usedAt device } } }',
      )
    ).viewer?.sessions ?? [];

  it('are seen by their own person alone, who ends one or all others', async () => {
    const email = await account(app);
    const [phone, desk, hall] = [await signedIn(app, email), await signedIn(app, email), await signedIn(app, email)];
    const seen = await sessionsOf(phone);
    expect(seen.map(({ isThis }) => isThis).sort()).toEqual([false, false, true]);
    const [other] = (await sessionsOf(desk)).filter(({ isThis }) => isThis);
    const end = { session: other?.id };
    expectProblem(await volunteer.mutate('endSession', end), 'NOT_FOUND');
    done(await phone.mutate('endSession', end, { select: 'email' }));
    expect(await viewerSeenBy(desk)).toBeNull();
    expectProblem(await phone.mutate('endSession', end), 'NOT_FOUND');
    done(await phone.mutate('endOtherSessions', {}, { select: 'email' }));
    expect(await viewerSeenBy(hall)).toBeNull();
    expect(await sessionsOf(phone)).toMatchObject([{ isThis: true, device: null }]);
  });

  it('tell who runs the installation', async () => {
    const asked = async (by: Actor) => (await by.query<{ viewer: unknown }>('{ viewer { isOperator } }')).viewer;
    expect(await asked(operator)).toEqual({ isOperator: true });
    expect(await asked(coordinator)).toEqual({ isOperator: false });
  });
});
