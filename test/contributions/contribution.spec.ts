// A gift from promise to answer: pledged, changed, confirmed or declined.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, admin, member, unit, partner, outsider, stranger } = await town.people();

const FIELDS = `id version status quantity delivered unit kind note confirmedAt deliveredOn viewerCanConfirm
  organisation { id } campaign { id } activity { id } need { id status covered confirmed }`;
type Seen = Pick<Thing, 'id' | 'version'>;
const pledge = (contribution: object, by = partner, organisation = town.company.id): Promise<Outcome> =>
  by.mutate('pledgeContribution', { organisation, contribution: { quantity: 3, ...contribution } }, { select: FIELDS });
const deed = (name: string, { id, version }: Seen, by: Actor, more: object = {}): Promise<Outcome> =>
  by.mutate(name, { contribution: id, version, ...more }, { select: FIELDS });
const change = (gift: Seen, quantity: number, by = partner) => deed('changeContribution', gift, by, { quantity });
const confirm = (gift: Seen, by = unit) => deed('confirmContribution', gift, by);
const decline = (gift: Seen, by = unit, reason = 'Me har nok.') => deed('declineContribution', gift, by, { reason });

const campaign = await town.set.campaign({ partners: [town.club] });
const walk = await town.set.activity({ campaign });
const kindsIn = async (actor: Actor, after: number) => (await logSeenBy(actor, town, after)).map(({ kind }) => kind);

describe('pledging', () => {
  it('goes to a need, an activity or a campaign, and is told to the network’s people', async () => {
    const need = await town.set.need({ campaign, quantity: 3 });
    const after = await town.lastSequence();
    const gift = done(await pledge({ need: need.id, note: 'Klappbenker.' }));
    expect(gift).toMatchObject({
      status: 'PLEDGED',
      quantity: 3,
      delivered: 0,
      unit: 'PIECES',
      kind: 'EQUIPMENT',
      version: 1,
    });
    expect(gift).toMatchObject({
      campaign: { id: campaign.id },
      activity: null,
      confirmedAt: null,
      viewerCanConfirm: false,
    });
    expect(gift.need).toEqual({ id: need.id, status: 'COVERED', covered: 3, confirmed: 0 });
    const toWalk = done(await pledge({ activity: walk.id, kind: 'HOURS' }));
    expect(toWalk).toMatchObject({
      activity: { id: walk.id },
      campaign: { id: campaign.id },
      need: null,
      unit: 'HOURS',
    });
    const toCampaign = done(await pledge({ campaign: campaign.id, kind: 'MONEY', quantity: 100_000_000 }, coordinator));
    expect(toCampaign).toMatchObject({ unit: 'KRONER', organisation: { id: town.company.id } });

    const events = await logSeenBy(observer, town, after);
    expect(events.map(({ kind, organisation }) => [kind, organisation?.id])).toEqual([
      ['CONTRIBUTION_PLEDGED', town.company.id],
      ['NEED_COVERED', town.health.id],
      ['CONTRIBUTION_PLEDGED', town.company.id],
      ['CONTRIBUTION_PLEDGED', town.company.id],
    ]);
    expect(events[0]?.changes).toEqual([{ field: 'quantity', before: null, after: '3' }]);
    expect(JSON.stringify(events)).not.toContain('Klappbenker');
    expect(await kindsIn(stranger, after)).toEqual(['NEED_COVERED']);
  });

  it('takes an id that a phone chose, once; and the same giver again', async () => {
    const need = await town.set.need({ campaign });
    const id = newId();
    expect(done(await pledge({ id, need: need.id })).id).toBe(id);
    const taken = expectProblem(await pledge({ id, need: need.id }), 'ALREADY_EXISTS', 'ID_TAKEN');
    expect(taken.path).toEqual(['contribution', 'id']);
    expectProblem(await pledge({ id: 'zz', need: need.id }), 'INVALID', 'NOT_AN_ID');
    expect(done(await pledge({ need: need.id })).need).toMatchObject({ covered: 6 });
  });

  it('is refused to others', async () => {
    const need = await town.set.need({ campaign });
    for (const by of [volunteer, member, observer, outsider]) {
      expectProblem(await pledge({ need: need.id }, by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    await expect(pledge({ need: need.id }, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(expectProblem(await pledge({ need: newId() }), 'NOT_FOUND').path).toEqual(['contribution', 'need']);
    expect(expectProblem(await pledge({ need: need.id }, partner, 'zz'), 'NOT_FOUND').path).toEqual(['organisation']);
    const hidden = await town.set.need({ campaign: await town.set.campaign({ visibility: 'DRAFT' }) });
    expect(await pledge({ need: hidden.id })).toEqual(await pledge({ need: newId() }));
    const elsewhere = await network(app);
    expectProblem(await pledge({ need: need.id }, coordinator, elsewhere.club.id), 'WRONG_STATUS', 'NOT_A_MEMBER');
  });

  it.each([
    ['no place', {}, 'EXACTLY_ONE', ['contribution'], null],
    ['two places', { campaign: campaign.id, activity: walk.id }, 'EXACTLY_ONE', ['contribution'], null],
    ['nothing in particular', { campaign: campaign.id }, 'REQUIRED', ['contribution', 'kind'], null],
    [
      'people in trips',
      { campaign: campaign.id, kind: 'VOLUNTEERS', unit: 'TRIPS' },
      'UNIT_DOES_NOT_FIT',
      ['contribution', 'unit'],
      null,
    ],
    ['none', { campaign: campaign.id, kind: 'HOURS', quantity: 0 }, 'TOO_SMALL', ['contribution', 'quantity'], 1],
    [
      'too much',
      { campaign: campaign.id, kind: 'HOURS', quantity: 1_000_001 },
      'TOO_LARGE',
      ['contribution', 'quantity'],
      1_000_000,
    ],
    [
      'too many kroner',
      { campaign: campaign.id, kind: 'MONEY', quantity: 100_000_001 },
      'TOO_LARGE',
      ['contribution', 'quantity'],
      100_000_000,
    ],
    ['an empty note', { campaign: campaign.id, kind: 'HOURS', note: ' ' }, 'EMPTY', ['contribution', 'note'], null],
  ] as const)('is refused with %s', async (_, contribution, rule, path, limit) => {
    expect(expectProblem(await pledge(contribution), 'INVALID', rule)).toMatchObject({ path, limit });
  });

  it('is refused for another kind than the need’s, beyond what is lacking, and where all is over', async () => {
    const need = await town.set.need({ campaign, quantity: 10 });
    expectProblem(await pledge({ need: need.id, kind: 'MONEY' }), 'INVALID', 'UNIT_DOES_NOT_FIT');
    expectProblem(await pledge({ need: need.id, unit: 'HOURS' }), 'INVALID', 'UNIT_DOES_NOT_FIT');
    const beyond = expectProblem(
      await pledge({ need: need.id, quantity: 11 }),
      'NEED_ALREADY_COVERED',
      'MORE_THAN_LACKING',
    );
    expect(beyond).toMatchObject({ limit: 10, path: ['contribution', 'quantity'] });
    const over = await town.set.campaign();
    const late = await town.set.need({ campaign: over });
    done(await coordinator.mutate('moveCampaign', { campaign: over.id, version: over.version, to: 'COMPLETED' }));
    expectProblem(await pledge({ need: late.id }), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    expectProblem(await pledge({ campaign: over.id, kind: 'HOURS' }), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    const off = await town.set.activity();
    done(await volunteer.mutate('cancelActivity', { activity: off.id, version: 1 }));
    expectProblem(await pledge({ activity: off.id, kind: 'HOURS' }), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});

describe('changing a pledge', () => {
  it('gives less at any time, more as far as is lacking', async () => {
    const need = await town.set.need({ campaign, quantity: 5 });
    const gift = done(await pledge({ need: need.id }));
    await town.set.contribution({ need, from: town.club, quantity: 1 });
    const after = await town.lastSequence();
    const more = done(await change(gift, 4));
    expect(more).toMatchObject({ quantity: 4, version: 2, need: { covered: 5, status: 'COVERED' } });
    const tooMuch = expectProblem(await change(more, 5), 'NEED_ALREADY_COVERED', 'MORE_THAN_LACKING');
    expect(tooMuch).toMatchObject({ limit: 4, path: ['quantity'] });
    expect(done(await change(more, 1)).need).toMatchObject({ covered: 2, status: 'OPEN' });
    const kinds = ['CONTRIBUTION_CHANGED', 'NEED_COVERED', 'CONTRIBUTION_CHANGED', 'NEED_REOPENED'];
    expect(await kindsIn(partner, after)).toEqual(kinds);
  });

  it('is refused', async () => {
    const need = await town.set.need({ campaign });
    const gift = await town.set.contribution({ need, quantity: 3 });
    expectProblem(await change({ id: newId(), version: 1 }, 2), 'NOT_FOUND');
    expectProblem(await change(gift, 2, outsider), 'NOT_FOUND');
    expectProblem(await change(gift, 2, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await change({ ...gift, version: 2 }, 2), 'CONFLICT', 'STALE_VERSION');
    expect(expectProblem(await change(gift, 0), 'INVALID', 'TOO_SMALL')).toMatchObject({
      limit: 1,
      path: ['quantity'],
    });
    expectProblem(await change(gift, 1_000_001), 'INVALID', 'TOO_LARGE');
    const confirmed = done(await confirm(gift));
    expectProblem(await change(confirmed, 2), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });

  it('gives no more where nothing is asked for any more', async () => {
    const closed = await town.set.need({ campaign });
    const gift = await town.set.contribution({ need: closed, quantity: 3 });
    done(await unit.mutate('closeNeed', { need: closed.id, version: 1 }));
    expectProblem(await change(gift, 4), 'WRONG_STATUS', 'NEED_STATUS');
    done(await change(gift, 2));
    const over = await town.set.campaign();
    const late = await town.set.contribution({ campaign: over, quantity: 3 });
    done(await coordinator.mutate('moveCampaign', { campaign: over.id, version: over.version, to: 'COMPLETED' }));
    expectProblem(await change(late, 4), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    done(await change(late, 2));
  });
});

describe('answering a pledge', () => {
  it('is done by who holds the need; a confirmed gift counts, a declined one covers nothing', async () => {
    const need = await town.set.need({ campaign, quantity: 3 });
    const gift = done(await pledge({ need: need.id }));
    const after = await town.lastSequence();
    const confirmed = done(await confirm(gift));
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', version: 2, need: { covered: 3, confirmed: 3 } });
    expect(confirmed.confirmedAt).not.toBeNull();
    const declined = done(await decline(confirmed));
    expect(declined).toMatchObject({
      status: 'DECLINED',
      version: 3,
      need: { covered: 0, confirmed: 0, status: 'OPEN' },
    });
    const events = await logSeenBy(partner, town, after);
    expect(events.map(({ kind }) => kind)).toEqual([
      'CONTRIBUTION_CONFIRMED',
      'CONTRIBUTION_DECLINED',
      'NEED_REOPENED',
    ]);
    expect(JSON.stringify(events)).not.toContain('Me har nok');
    done(await confirm(await town.set.contribution({ activity: walk }), volunteer));
  });

  it.each([
    ['confirm', confirm],
    ['decline', decline],
  ] as const)('is refused to who may not %s', async (_, answer) => {
    const gift = await town.set.contribution({ need: await town.set.need({ campaign }) });
    expectProblem(await answer({ id: newId(), version: 1 }), 'NOT_FOUND');
    expectProblem(await answer({ id: 'zz', version: 1 }), 'NOT_FOUND');
    expect(await answer(gift, outsider)).toEqual(await answer({ id: newId(), version: 1 }, outsider));
    expectProblem(await answer(gift, partner), 'FORBIDDEN', 'OWN_CONTRIBUTION');
    for (const by of [volunteer, member, observer]) expectProblem(await answer(gift, by), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await answer({ ...gift, version: 2 }), 'CONFLICT', 'STALE_VERSION');
    const withdrawn = done(await deed('withdrawContribution', gift, partner));
    expectProblem(await answer(withdrawn), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });

  it('is a coordinator’s where the holder gives itself', async () => {
    const gift = await town.set.contribution({ from: town.club, activity: walk });
    for (const by of [volunteer, admin]) expectProblem(await confirm(gift, by), 'FORBIDDEN', 'OWN_CONTRIBUTION');
    expectProblem(await confirm(gift, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    done(await confirm(gift, coordinator));
  });

  it('needs a reason where it is no', async () => {
    const gift = await town.set.contribution({ campaign });
    expect(expectProblem(await decline(gift, unit, ' '), 'INVALID', 'EMPTY').path).toEqual(['reason']);
    expectProblem(await decline(gift, unit, 'a'.repeat(10_001)), 'INVALID', 'TOO_LONG');
    const part = await town.set.contribution({ campaign, quantity: 2, isConfirmed: true });
    const delivered = done(await deed('deliverContribution', part, unit, { deliveredOn: '2026-02-01', quantity: 1 }));
    expectProblem(await decline(delivered), 'WRONG_STATUS', 'CONTRIBUTION_STATUS');
  });
});
