// A gift is delivered, in parts too, or taken back; its note is for those whom it concerns.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
app.clock.set('2027-03-01T23:30:00Z');
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const FIELDS = 'id version status quantity delivered deliveredOn need { status covered confirmed }';
type Seen = Pick<Thing, 'id' | 'version'>;
const deliver = ({ id, version }: Seen, more: object = {}, by = partner): Promise<Outcome> =>
  by.mutate(
    'deliverContribution',
    { contribution: id, version, deliveredOn: '2027-03-01', ...more },
    { select: FIELDS },
  );
const withdraw = ({ id, version }: Seen, by = partner): Promise<Outcome> =>
  by.mutate('withdrawContribution', { contribution: id, version }, { select: FIELDS });

const campaign = await town.set.campaign();
const given = async (quantity = 5, isConfirmed = true) => {
  const need = await town.set.need({ campaign, quantity });
  return town.set.contribution({ need, quantity, isConfirmed });
};

afterEach(() => expectInvariants(town));

describe('delivering', () => {
  it('happens in parts until nothing is left, each told', async () => {
    const gift = await given();
    const after = await town.lastSequence();
    const part = done(await deliver(gift, { quantity: 2 }));
    expect(part).toMatchObject({ status: 'CONFIRMED', delivered: 2, deliveredOn: '2027-03-01', version: 3 });
    const rest = done(await deliver(part, { deliveredOn: '2027-02-27' }, unit));
    expect(rest).toMatchObject({ status: 'DELIVERED', delivered: 5, deliveredOn: '2027-02-27', version: 4 });
    expect(rest.need).toEqual({ status: 'COVERED', covered: 5, confirmed: 5 });
    const events = await logSeenBy(member, town, after);
    expect(events.map(({ kind, changes }) => [kind, ...changes.map(({ after: is }) => is)])).toEqual([
      ['CONTRIBUTION_DELIVERED', '2', '2027-03-01'],
      ['CONTRIBUTION_DELIVERED', 'DELIVERED', '5', '2027-02-27'],
    ]);
    expect(await logSeenBy(outsider, town, after)).toEqual([]);
  });

  it('is on a day that has begun where the network is', async () => {
    const gift = await given();
    // half past midnight of 2 March in Voss
    expect(
      expectProblem(await deliver(gift, { deliveredOn: '2027-03-03' }), 'INVALID', 'DATE_OUT_OF_RANGE').path,
    ).toEqual(['deliveredOn']);
    expectProblem(await deliver(gift, { deliveredOn: '1899-12-31' }), 'INVALID', 'DATE_OUT_OF_RANGE');
    done(await deliver(gift, { deliveredOn: '2027-03-02' }));
  });

  it('is refused', async () => {
    const gift = await given();
    expectProblem(await deliver({ id: newId(), version: 1 }), 'NOT_FOUND');
    expect(await deliver(gift, {}, outsider)).toEqual(await deliver({ id: newId(), version: 1 }, {}, outsider));
    for (const by of [volunteer, member, observer])
      expectProblem(await deliver(gift, {}, by), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await deliver({ ...gift, version: 1 }), 'CONFLICT', 'STALE_VERSION');
    const more = expectProblem(await deliver(gift, { quantity: 6 }), 'INVALID', 'MORE_THAN_LEFT');
    expect(more).toMatchObject({ limit: 5, path: ['quantity'] });
    expect(expectProblem(await deliver(gift, { quantity: 0 }), 'INVALID', 'TOO_SMALL')).toMatchObject({ limit: 1 });
    expectProblem(await deliver(gift, { quantity: -1 }), 'INVALID', 'TOO_SMALL');
    expectProblem(await deliver(await given(5, false)), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
    const all = done(await deliver(gift));
    expectProblem(await deliver(all), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
    await expect(deliver(gift, {}, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('taking back', () => {
  it.each([
    ['a pledge', false],
    ['what was confirmed', true],
  ])('%s reopens what it covered', async (_, isConfirmed) => {
    const gift = await given(5, isConfirmed);
    const after = await town.lastSequence();
    const withdrawn = done(await withdraw(gift));
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', quantity: 5, delivered: 0 });
    expect(withdrawn.need).toEqual({ status: 'OPEN', covered: 0, confirmed: 0 });
    const kinds = (events: { kind: string }[]) => events.map(({ kind }) => kind);
    expect(kinds(await logSeenBy(observer, town, after))).toEqual(['CONTRIBUTION_WITHDRAWN', 'NEED_REOPENED']);
    expect(kinds(await logSeenBy(stranger, town, after))).toEqual(['NEED_REOPENED']);
  });

  it('keeps what was delivered already', async () => {
    const part = done(await deliver(await given(), { quantity: 2 }));
    const after = await town.lastSequence();
    const withdrawn = done(await withdraw(part));
    expect(withdrawn).toMatchObject({ status: 'DELIVERED', quantity: 2, delivered: 2 });
    expect(withdrawn.need).toEqual({ status: 'OPEN', covered: 2, confirmed: 2 });
    const [event] = await logSeenBy(observer, town, after);
    expect(event?.changes).toEqual([
      { field: 'status', before: 'CONFIRMED', after: 'DELIVERED' },
      { field: 'quantity', before: '5', after: '2' },
    ]);
    expectProblem(await withdraw(withdrawn), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });

  it('is refused', async () => {
    const gift = await given(5, false);
    expectProblem(await withdraw({ id: 'zz', version: 1 }), 'NOT_FOUND');
    expect(await withdraw(gift, outsider)).toEqual(await withdraw({ id: newId(), version: 1 }, outsider));
    for (const by of [unit, volunteer, member, observer])
      expectProblem(await withdraw(gift, by), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await withdraw({ ...gift, version: 2 }), 'CONFLICT', 'STALE_VERSION');
    const withdrawn = done(await withdraw(gift, coordinator));
    expectProblem(await withdraw(withdrawn), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });
});

describe('a note', () => {
  it('is for the giver, the holder and coordinators', async () => {
    const contribution = { campaign: campaign.id, kind: 'HOURS', quantity: 1, note: 'Ring meg.' };
    const { id } = done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    const noteSeenBy = async (actor: Actor) => {
      const query = 'query ($id: ID!) { contribution(id: $id) { note } }';
      return (await actor.query<{ contribution: { note: string | null } | null }>(query, { id })).contribution;
    };
    for (const actor of [partner, unit, coordinator]) expect(await noteSeenBy(actor)).toEqual({ note: 'Ring meg.' });
    for (const actor of [volunteer, member, observer]) expect(await noteSeenBy(actor)).toEqual({ note: null });
    for (const actor of [outsider, stranger]) expect(await noteSeenBy(actor)).toBeNull();
  });
});
