// What ends with something above it: needs close and undelivered gifts are withdrawn, each told, in one go.
import { done, expectProblem, type Made, network, startApp, type Thing } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, volunteer, unit, partner, outsider, stranger } = await town.people();

interface Gift {
  status: string;
  quantity: number;
  campaign: { id: string } | null;
}
const giftOf = async ({ id }: Made) => {
  const query = 'query ($id: ID!) { contribution(id: $id) { status quantity campaign { id } } }';
  return (await coordinator.query<{ contribution: Gift }>(query, { id })).contribution;
};
const needOf = async ({ id }: Made) => {
  const query = 'query ($id: ID!) { need(id: $id) { status covered confirmed campaign { id } } }';
  return (await coordinator.query<{ need: Thing & { campaign: { id: string } | null } }>(query, { id })).need;
};
const statusesOf = (gifts: readonly Made[]) => Promise.all(gifts.map(async (gift) => (await giftOf(gift)).status));
const deliver = async ({ id, version }: Made, quantity: number): Promise<Made> =>
  done(await partner.mutate('deliverContribution', { contribution: id, version, deliveredOn: '2026-03-01', quantity }));
const cancelCampaign = ({ id, version }: Made, by = unit) =>
  by.mutate('moveCampaign', { campaign: id, version, to: 'CANCELLED' });

/** One gift in each status that a cancellation looks at: pledged, confirmed, delivered in part and delivered. */
async function giftsTo(target: { need: Made } | { campaign: Made } | { activity: Made }): Promise<Made[]> {
  const confirmed = { ...target, quantity: 2, isConfirmed: true };
  return [
    await town.set.contribution({ ...target, quantity: 2 }),
    await town.set.contribution(confirmed),
    await deliver(await town.set.contribution(confirmed), 1),
    await deliver(await town.set.contribution(confirmed), 2),
  ];
}
const ENDED = ['WITHDRAWN', 'WITHDRAWN', 'DELIVERED', 'DELIVERED'];

/** Kinds of what was told since, after checking that it is one stretch of the log without a gap. */
async function toldSince(after: number): Promise<string[]> {
  const events = await logSeenBy(coordinator, town, after);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => after + 1 + index));
  return events.map(({ kind }) => kind);
}

afterEach(() => expectInvariants(town));

describe('calling off a campaign', () => {
  it('closes its needs and withdraws what was not delivered, but leaves its activities', async () => {
    const campaign = await town.set.campaign({ partners: [town.club] });
    const need = await town.set.need({ campaign });
    const gifts = [...(await giftsTo({ need })), ...(await giftsTo({ campaign }))];
    const activity = await town.set.activity({ campaign });
    const [ofActivity, toActivity] = [await town.set.need({ activity }), await town.set.contribution({ activity })];
    const after = await town.lastSequence();
    done(await cancelCampaign(campaign));
    expect(await statusesOf(gifts)).toEqual([...ENDED, ...ENDED]);
    expect(await needOf(need)).toMatchObject({ status: 'CLOSED', covered: 3, confirmed: 3 });
    const withdrawn = Array.from({ length: 6 }, () => 'CONTRIBUTION_WITHDRAWN');
    expect(await toldSince(after)).toEqual(['CAMPAIGN_CANCELLED', 'NEED_CLOSED', ...withdrawn]);
    expect([(await needOf(ofActivity)).status, (await giftOf(toActivity)).status]).toEqual(['OPEN', 'PLEDGED']);
    // which go on by themselves, and still take pledges
    const contribution = { need: ofActivity.id, quantity: 1 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    const seen = await logSeenBy(stranger, town, after);
    expect(seen.map(({ kind }) => kind)).toEqual(['CAMPAIGN_CANCELLED', 'NEED_CLOSED']);
  });

  it('leaves all as it was when it is refused', async () => {
    const campaign = await town.set.campaign();
    const gift = await town.set.contribution({ need: await town.set.need({ campaign }) });
    const after = await town.lastSequence();
    expectProblem(await cancelCampaign(campaign, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await cancelCampaign({ ...campaign, version: 1 }), 'CONFLICT', 'STALE_VERSION');
    expect(await toldSince(after)).toEqual([]);
    expect((await giftOf(gift)).status).toBe('PLEDGED');
  });
});

describe('calling off an activity', () => {
  it('ends what belongs to it and to its times, and nothing of its campaign', async () => {
    const campaign = await town.set.campaign({ partners: [town.club] });
    const activity = await town.set.activity({ campaign, recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const need = await town.set.need({ activity });
    await town.set.need({ activity, eachOccurrence: true });
    const gifts = [...(await giftsTo({ need })), ...(await giftsTo({ activity }))];
    const ofCampaign = await town.set.need({ campaign });
    const after = await town.lastSequence();
    done(await volunteer.mutate('cancelActivity', { activity: activity.id, version: 1 }));
    expect(await statusesOf(gifts)).toEqual([...ENDED, ...ENDED]);
    expect((await needOf(ofCampaign)).status).toBe('OPEN');
    const closed = Array.from({ length: 4 }, () => 'NEED_CLOSED');
    const withdrawn = Array.from({ length: 6 }, () => 'CONTRIBUTION_WITHDRAWN');
    expect(await toldSince(after)).toEqual(['ACTIVITY_CANCELLED', ...closed, ...withdrawn]);
  });
});

describe('calling off an occurrence', () => {
  it('ends what belongs to it alone', async () => {
    const activity = await town.set.activity({ recurrence: 'FREQ=WEEKLY;COUNT=2' });
    const first = await town.set.need({ activity, eachOccurrence: true });
    const whole = await town.set.need({ activity });
    const gifts = [await town.set.contribution({ need: first }), await town.set.contribution({ need: whole })];
    const query = 'query ($id: ID!) { need(id: $id) { occurrence { id } } }';
    const { need } = await stranger.query<{ need: { occurrence: Made } }>(query, { id: first.id });
    const after = await town.lastSequence();
    const cancel = { occurrence: need.occurrence.id, version: 1 };
    expectProblem(await partner.mutate('cancelOccurrence', cancel), 'FORBIDDEN', 'NOT_ALLOWED');
    done(await volunteer.mutate('cancelOccurrence', cancel));
    expect(await statusesOf(gifts)).toEqual(['WITHDRAWN', 'PLEDGED']);
    expect(await toldSince(after)).toEqual(['OCCURRENCE_CANCELLED', 'NEED_CLOSED', 'CONTRIBUTION_WITHDRAWN']);
  });
});

describe('leaving the network', () => {
  it('ends partnerships and withdraws what is not delivered, so that it is lacking again', async () => {
    const library = await town.member('PARTNER', 'KNOWLEDGE', 'Biblioteket');
    const admin = await town.person({ of: library, role: 'ADMIN' });
    const leave = (by = admin) => by.mutate('leaveNetwork', { membership: library.membershipId });
    const campaign = await town.set.campaign({ partners: [library] });
    const [asked, need] = [await town.set.campaign(), await town.set.need({ campaign, quantity: 4 })];
    done(await unit.mutate('invitePartner', { campaign: asked.id, organisation: library.id }));
    const pledged = await town.set.contribution({ from: library, need, quantity: 4 });
    const confirmed = await town.set.contribution({ from: library, campaign, isConfirmed: true });
    const activity = await town.set.activity({ organiser: library });
    expectProblem(await leave(outsider), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await leave(), 'WRONG_STATUS', 'STILL_RESPONSIBLE');
    done(await admin.mutate('cancelActivity', { activity: activity.id, version: 1 }));
    const after = await town.lastSequence();
    expect(done(await leave()).status).toBe('LEFT');
    expect(await toldSince(after)).toEqual([
      ...['ORGANISATION_LEFT', 'PARTNER_LEFT', 'PARTNER_LEFT'],
      ...['CONTRIBUTION_WITHDRAWN', 'NEED_REOPENED', 'CONTRIBUTION_WITHDRAWN'],
    ]);
    expect(await statusesOf([pledged, confirmed])).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(await needOf(need)).toMatchObject({ status: 'OPEN', covered: 0 });
    const contribution = { need: need.id, quantity: 1 };
    const late = await admin.mutate('pledgeContribution', { organisation: library.id, contribution });
    expectProblem(late, 'WRONG_STATUS', 'NOT_A_MEMBER');
    // it is one of those outside now
    const query = 'query ($id: ID!) { contribution(id: $id) { id } }';
    expect(await admin.query(query, { id: pledged.id })).toEqual({ contribution: null });
  });
});

describe('moving an activity to another campaign', () => {
  it('takes along what it lacks and is given', async () => {
    const [from, to] = [
      await town.set.campaign({ partners: [town.club] }),
      await town.set.campaign({ partners: [town.club] }),
    ];
    const activity = await town.set.activity({ campaign: from });
    const need = await town.set.need({ activity });
    const gifts = [await town.set.contribution({ need }), await town.set.contribution({ activity, isConfirmed: true })];
    const stays = await town.set.need({ campaign: from });
    const counts = async ({ id }: Made) => {
      const query = 'query ($id: ID!) { campaign(id: $id) { needs { totalCount } contributions { totalCount } } }';
      type Answer = { campaign: { needs: { totalCount: number }; contributions: { totalCount: number } } };
      const { needs, contributions } = (await partner.query<Answer>(query, { id })).campaign;
      return [needs.totalCount, contributions.totalCount];
    };
    expect([await counts(from), await counts(to)]).toEqual([
      [2, 2],
      [0, 0],
    ]);
    const move = (campaign: Made | null, version: number, by = volunteer) =>
      by.mutate('changeActivity', { activity: activity.id, version, changes: { campaign: campaign?.id ?? null } });
    expectProblem(await move(to, 1, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    done(await move(to, 1));
    expect([await counts(from), await counts(to)]).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect((await needOf(need)).campaign?.id).toBe(to.id);
    for (const gift of gifts) expect((await giftOf(gift)).campaign?.id).toBe(to.id);
    await expectInvariants(town);
    done(await move(null, 2));
    expect([await counts(from), await counts(to)]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect([(await needOf(need)).campaign, (await needOf(stays)).campaign?.id]).toEqual([null, from.id]);
  });
});
