// An organisation and a network: asking, inviting, answering, leaving, and coming back.
import { done, expectProblem, type Member, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp({ ownDatabase: true });
app.clock.set('2027-03-01T23:30:00+01:00');
const [town, elsewhere] = [await network(app), await network(app)];
const { coordinator, observer, stranger, outsider } = await town.people();

const FIELDS = 'id status kind sector since version organisation { id name } network { id }';
const CLUB = { name: 'Songlaget', kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT' };

type By = typeof coordinator;

/** A new club in no network, and its ADMIN. */
async function club(facts: object = {}): Promise<{ id: string; kari: By }> {
  const kari = await elsewhere.person({ role: 'OBSERVER' });
  const { id } = done(await kari.mutate('registerOrganisation', { organisation: { ...CLUB, ...facts } }));
  return { id, kari };
}

const request = (by: By, organisation: string, of = town): Promise<Outcome> =>
  by.mutate('requestMembership', { network: of.id, organisation }, { select: FIELDS });
const answer = (by: By, membership: { id: string }, accept: boolean, here: object = {}): Promise<Outcome> =>
  by.mutate('answerMembership', { membership: membership.id, accept, ...here }, { select: FIELDS });
const leave = (by: By, membership: { id: string }): Promise<Outcome> =>
  by.mutate('leaveNetwork', { membership: membership.id }, { select: FIELDS });

/** A club that has become a member. */
async function joined(facts: object = {}): Promise<{ id: string; kari: By; membership: Thing }> {
  const { id, kari } = await club(facts);
  return { id, kari, membership: done(await answer(coordinator, done(await request(kari, id)), true)) };
}

const memberOf = ({ id, membership }: { id: string; membership: Thing }): Member => ({
  ...{ id, membershipId: membership.id, name: CLUB.name },
});

/** What the log tells but for evidence, which is on the top floor and follows from what is told. */
const kindsAfter = async (sequence: number, by = observer) =>
  (await logSeenBy(by, town, sequence)).map(({ kind }) => kind).filter((kind) => !kind.startsWith('EVIDENCE_'));

describe('an organisation that asks', () => {
  it('is answered by the coordinator, who says what it is here', async () => {
    const { id, kari } = await club();
    const before = await town.lastSequence();
    const asked = done(await request(kari, id));
    expect(asked).toMatchObject({ status: 'APPLIED', kind: 'VOLUNTARY', since: null, version: 1 });
    expectProblem(await request(kari, id), 'ALREADY_EXISTS', 'ALREADY_A_MEMBER');
    const here = { kind: 'PARTNER', sector: 'BUSINESS' };
    expectProblem(await answer(observer, asked, true), 'FORBIDDEN');
    expectProblem(await answer(kari, asked, true), 'FORBIDDEN');
    // the day in the network's time zone
    const active = { status: 'ACTIVE', ...here, since: '2027-03-01', version: 2 };
    expect(done(await answer(coordinator, asked, true, here))).toMatchObject(active);
    expectProblem(await answer(coordinator, asked, true), 'WRONG_STATUS', 'MEMBERSHIP_STATUS');
    expect(await kindsAfter(before)).toEqual(['MEMBERSHIP_APPLIED', 'ORGANISATION_JOINED']);
    expect(await kindsAfter(before, stranger)).toEqual(['ORGANISATION_JOINED']);
  });

  it('may ask again when it was refused', async () => {
    const { id, kari } = await club();
    const asked = done(await request(kari, id));
    expect(done(await answer(coordinator, asked, false)).status).toBe('REFUSED');
    const again = done(await request(kari, id));
    expect(again).toMatchObject({ id: asked.id, status: 'APPLIED', version: 3 });
  });

  it('is answered once, by whichever of two comes first', async () => {
    const { id, kari } = await club();
    const asked = done(await request(kari, id));
    const outcomes = await Promise.all([true, false, true].map((accept) => answer(coordinator, asked, accept)));
    const refusals = outcomes.flatMap(({ problems }) => problems.map(({ rule }) => rule));
    expect(refusals).toEqual(['MEMBERSHIP_STATUS', 'MEMBERSHIP_STATUS']);
  });

  it('has one membership, also when it asks and is asked at once', async () => {
    const { id, kari } = await club();
    const outcomes = await Promise.all([request(kari, id), request(kari, id), request(kari, id)]);
    const refusals = outcomes.flatMap(({ problems }) => problems.map(({ rule }) => rule));
    expect(refusals).toEqual(['ALREADY_A_MEMBER', 'ALREADY_A_MEMBER']);
  });
});

describe('an organisation that is asked', () => {
  it('answers by its ADMIN, who does not say what it is here', async () => {
    const { id, kari } = await joined();
    const asked = done(await request(elsewhere.coordinator, id, elsewhere));
    expect(asked).toMatchObject({ status: 'INVITED', kind: 'VOLUNTARY' });
    expectProblem(await answer(elsewhere.coordinator, asked, true), 'FORBIDDEN');
    expectProblem(await answer(kari, asked, true, { kind: 'PARTNER' }), 'FORBIDDEN');
    expect(done(await answer(kari, asked, true)).status).toBe('ACTIVE');
  });

  it('is one unit here, and may be a partner there', async () => {
    const { id, kari } = await joined();
    const asked = done(await request(kari, id, elsewhere));
    const there = done(await answer(elsewhere.coordinator, asked, true, { kind: 'PARTNER', sector: 'KNOWLEDGE' }));
    expect(there).toMatchObject({ kind: 'PARTNER', sector: 'KNOWLEDGE', network: { id: elsewhere.id } });
    const seen = await stranger.query(
      `query ($slug: String!) { network(slug: $slug) { memberships(first: 100, kind: VOLUNTARY) { nodes { organisation { id } } } } }`,
      { slug: elsewhere.slug },
    );
    expect(JSON.stringify(seen)).not.toContain(id);
  });
});

describe('an organisation number', () => {
  it('belongs to one member: the second to join is refused', async () => {
    const [first, second] = [
      await club({ organisationNumber: '971 526 920' }),
      await club({ organisationNumber: '971526920' }),
    ];
    const asked = [done(await request(first.kari, first.id)), done(await request(second.kari, second.id))];
    const outcomes = await Promise.all(asked.map((one) => answer(coordinator, one, true)));
    const refusals = outcomes.flatMap(({ problems }) => problems.map(({ rule }) => rule));
    expect(refusals).toEqual(['ORGANISATION_NUMBER_TAKEN']);
    expectProblem(
      await first.kari.mutate('registerOrganisation', { organisation: { ...CLUB, organisationNumber: '971526920' } }),
      'ALREADY_EXISTS',
      'ORGANISATION_NUMBER_TAKEN',
    );
  });
});

describe('leaving', () => {
  it('waits while the organisation answers for something that is to come', async () => {
    const one = await joined();
    const owner = memberOf(one);
    const campaign = await town.set.campaign({ owner });
    expectProblem(await leave(one.kari, one.membership), 'WRONG_STATUS', 'STILL_RESPONSIBLE');
    await coordinator.mutate('moveCampaign', { campaign: campaign.id, version: campaign.version, to: 'COMPLETED' });
    const activity = await town.set.activity({ organiser: owner });
    expectProblem(await leave(one.kari, one.membership), 'WRONG_STATUS', 'STILL_RESPONSIBLE');
    done(await coordinator.mutate('cancelActivity', { activity: activity.id, version: 1, reason: 'Laget sluttar' }));
    expect(done(await leave(one.kari, one.membership)).status).toBe('LEFT');
  });

  it('ends partnerships and takes back what was not delivered, each an event of its own', async () => {
    const one = await joined();
    const campaign = await town.set.campaign({ partners: [memberOf(one)] });
    const need = await town.set.need({ campaign, quantity: 3 });
    const gift = await town.set.contribution({ from: memberOf(one), need, quantity: 3 });
    const before = await town.lastSequence();
    done(await leave(coordinator, one.membership));
    expect([...(await kindsAfter(before))].sort()).toEqual([
      ...['CONTRIBUTION_WITHDRAWN', 'NEED_REOPENED', 'ORGANISATION_LEFT', 'PARTNER_LEFT'],
    ]);
    const { contribution } = await coordinator.query<{ contribution: { status: string } }>(
      'query ($id: ID!) { contribution(id: $id) { status } }',
      { id: gift.id },
    );
    expect(contribution.status).toBe('WITHDRAWN');
    expect(await kindsAfter(before, outsider)).toEqual(['NEED_REOPENED']);
  });

  it('hides an organisation that is in no network any more, and it may come back as what it was', async () => {
    const { id, kari } = await club();
    const here = { kind: 'PARTNER', sector: 'BUSINESS' };
    const asked = done(await request(kari, id));
    done(await answer(coordinator, asked, true, here));
    const seen = () => stranger.query('query ($id: ID!) { organisation(id: $id) { id } }', { id });
    expect(await seen()).toEqual({ organisation: { id } });
    done(await leave(kari, asked));
    expect(await seen()).toEqual({ organisation: null });
    expectProblem(await leave(kari, asked), 'WRONG_STATUS', 'MEMBERSHIP_STATUS');
    app.clock.advance(2, 'hours');
    const again = done(await answer(coordinator, done(await request(kari, id)), true));
    expect(again).toMatchObject({ id: asked.id, ...here, since: '2027-03-02' });
  });

  it('takes the right to act away at once', async () => {
    const { id, kari, membership } = await joined();
    const activity = {
      ...{ title: 'Kveldstur', description: 'Ut på tur.', startsAt: '2035-03-01T18:00:00Z' },
      endsAt: '2035-03-01T20:00:00Z',
    };
    done(await leave(kari, membership));
    const act = await kari.mutate('registerActivity', { network: town.id, organisation: id, activity });
    expectProblem(act, 'WRONG_STATUS', 'NOT_A_MEMBER');
  });
});

describe('memberships', () => {
  it('that are not ACTIVE are neither listed nor counted for others', async () => {
    const { id, kari } = await club();
    done(await request(kari, id));
    const list = `query ($slug: String!) { network(slug: $slug) {
      memberships(first: 100, status: APPLIED) { totalCount nodes { organisation { id } } } } }`;
    type Listed = { network: { memberships: { totalCount: number; nodes: { organisation: { id: string } }[] } } };
    const seenBy = async (by: By) => (await by.query<Listed>(list, { slug: town.slug })).network.memberships;
    expect((await seenBy(observer)).nodes).toContainEqual({ organisation: { id } });
    expect(await seenBy(stranger)).toEqual({ totalCount: 0, nodes: [] });
    expect(await seenBy(kari)).toEqual({ totalCount: 1, nodes: [{ organisation: { id } }] });
  });
});

describe('who is in a network', () => {
  it('is told all at once by name to everybody, and who is not yet in it is not', async () => {
    const [open, waiting] = [await joined({ name: 'Aa songlag' }), await club({ name: 'Ventelaget' })];
    done(await request(waiting.kari, waiting.id));
    const query = 'query ($slug: String!) { network(slug: $slug) { members { organisation { id name } } } }';
    for (const by of [stranger, outsider, coordinator]) {
      const { network: found } = await by.query<{
        network: { members: { organisation: { id: string; name: string } }[] };
      }>(query, { slug: town.slug });
      const [first, ...others] = found.members.map(({ organisation }) => organisation);
      expect(first?.id).toBe(open.id);
      expect(others.map(({ name }) => name)).toEqual(others.map(({ name }) => name).sort());
      expect(others.map(({ id }) => id)).not.toContain(waiting.id);
    }
  });

  it('and what an organisation is there, as far as the viewer may know', async () => {
    const [open, waiting] = [await joined(), await club()];
    const asked = done(await request(waiting.kari, waiting.id));
    const here = async (by: By, id: string, of = town.id) => {
      const query = 'query ($id: ID!, $of: ID!) { organisation(id: $id) { membership(network: $of) { id status } } }';
      const { organisation } = await by.query<{ organisation: { membership: unknown } }>(query, { id, of });
      return organisation.membership;
    };
    for (const by of [stranger, outsider, coordinator])
      expect(await here(by, open.id)).toEqual({ id: open.membership.id, status: 'ACTIVE' });
    for (const by of [waiting.kari, coordinator])
      expect(await here(by, waiting.id)).toEqual({ id: asked.id, status: 'APPLIED' });
    // an organisation that is in no network is a stranger to others: what is asked of it is of one that is
    done(await request(open.kari, open.id, elsewhere));
    expect(await here(stranger, open.id, elsewhere.id)).toBeNull();
    expect(await here(open.kari, open.id, elsewhere.id)).toMatchObject({ status: 'APPLIED' });
    expect(await here(stranger, open.id, 'nowhere')).toBeNull();
  });
});
