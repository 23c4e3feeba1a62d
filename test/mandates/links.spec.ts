// What campaigns and activities are for: mandates, as far as people may see them.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { mandate, plan, standingOf } from './setting.js';

const app = await startApp();
const [town, elsewhere] = [await network(app), await network(app)];
const { coordinator, observer, outsider, stranger, unit, volunteer } = await town.people();
const strategy = await plan(town);

describe('linking', () => {
  it('puts campaigns and activities under mandates, as a whole list', async () => {
    const [first, second] = [await mandate(town, strategy), await mandate(town, strategy)];
    const [campaign, activity] = [await town.set.campaign(), await town.set.activity()];
    const before = await town.lastSequence();
    const link = (version: number, mandates: string[]) =>
      coordinator.mutate('setCampaignMandates', { campaign: campaign.id, version, mandates });
    done(await link(3, [first.id, second.id]));
    done(await link(4, [second.id]));
    done(await coordinator.mutate('setActivityMandates', { activity: activity.id, version: 1, mandates: [second.id] }));
    const query = `query ($campaign: ID!, $activity: ID!, $mandate: ID!) { campaign(id: $campaign) { version mandates { id } }
      activity(id: $activity) { version mandates { id } }
      mandate(id: $mandate) { campaigns { totalCount nodes { id } } activities { totalCount nodes { id } } } }`;
    const ids = { campaign: campaign.id, activity: activity.id, mandate: second.id };
    expect(await stranger.query(query, ids)).toEqual({
      campaign: { version: 5, mandates: [{ id: second.id }] },
      activity: { version: 2, mandates: [{ id: second.id }] },
      mandate: {
        campaigns: { totalCount: 1, nodes: [{ id: campaign.id }] },
        activities: { totalCount: 1, nodes: [{ id: activity.id }] },
      },
    });
    const told = await logSeenBy(observer, town, before, { kinds: ['CAMPAIGN_LINKED', 'ACTIVITY_LINKED'] });
    const came = (id: string) => ({ field: 'mandate', before: null, after: id });
    expect(told.map(({ changes }) => changes)).toEqual([
      [came(first.id), came(second.id)],
      [{ field: 'mandate', before: first.id, after: null }],
      [came(second.id)],
    ]);
  });

  it('is refused for others, stale versions, and what is hidden, foreign, withdrawn or named twice', async () => {
    const campaign = await town.set.campaign();
    const link = async (mandates: string[], by = coordinator, version = 3) =>
      (await by.mutate('setCampaignMandates', { campaign: campaign.id, version, mandates })).problems[0];
    const given = await mandate(town, strategy);
    for (const actor of [observer, unit, volunteer, outsider])
      expect(await link([given.id], actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await link([given.id], coordinator, 2)).toMatchObject({ code: 'CONFLICT' });
    const path = ['mandates', '1'];
    expect(await link([given.id, newId()])).toMatchObject({ code: 'NOT_FOUND', path });
    const foreign = await mandate(elsewhere, await plan(elsewhere));
    expect(await link([given.id, foreign.id])).toMatchObject({ rule: 'OTHER_NETWORK', path });
    expect(await link([given.id, given.id])).toMatchObject({ rule: 'DUPLICATE', path: ['mandates'] });
    const gone = await mandate(town, strategy);
    done(await coordinator.mutate('withdrawMandate', { mandate: gone.id, version: 1, reason: 'Nei.' }));
    expect(await link([given.id, gone.id])).toMatchObject({ rule: 'MANDATE_STATUS', path });
    const many = Array.from({ length: 21 }, () => newId());
    expect(await link(many)).toMatchObject({ rule: 'TOO_MANY', limit: 20 });
    const draft = await town.set.campaign({ visibility: 'DRAFT' });
    const hidden = { campaign: draft.id, version: 3, mandates: [given.id] };
    expectProblem(await outsider.mutate('setCampaignMandates', hidden), 'NOT_FOUND');
  });

  it('counts only what is linked where the mandate says so', async () => {
    const given = await mandate(town, strategy, { rule: { campaignsCompleted: { count: 1, linkedOnly: true } } });
    const campaign = await town.set.campaign({ partners: [town.club] });
    await town.set.contribution({ from: town.club, campaign, isConfirmed: true });
    expect(await standingOf(given, observer)).toMatchObject({ status: 'NOT_BEGUN', underway: [] });
    const link = (version: number, mandates: string[]) =>
      coordinator.mutate('setCampaignMandates', { campaign: campaign.id, version, mandates });
    done(await link(3, [given.id]));
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 0 });
    done(await coordinator.mutate('moveCampaign', { campaign: campaign.id, version: 4, to: 'COMPLETED' }));
    expect(await standingOf(given, observer)).toMatchObject({ status: 'MET', done: 1 });
    done(await link(5, []));
    expect(await standingOf(given, observer)).toMatchObject({ status: 'NOT_BEGUN', done: 0 });
  });
});

describe('a mandate that only few see', () => {
  it('is not told of by what is linked to it, nor found by its id', async () => {
    const draft = await plan(town, { status: 'DRAFT' });
    const [hidden, open] = [await mandate(town, draft), await mandate(town, strategy)];
    const campaign = await town.set.campaign();
    const link = { campaign: campaign.id, version: campaign.version, mandates: [hidden.id, open.id] };
    done(await coordinator.mutate('setCampaignMandates', link));
    const query = 'query ($id: ID!) { campaign(id: $id) { mandates { id } } }';
    for (const actor of [outsider, stranger, observer]) {
      expect(await actor.query(query, { id: campaign.id })).toEqual({ campaign: { mandates: [{ id: open.id }] } });
      const told = await logSeenBy(actor, town, 0, { campaign: campaign.id, kinds: ['CAMPAIGN_LINKED'] });
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).toContain(open.id);
      expect(JSON.stringify(told)).not.toContain(hidden.id);
      expect(await logSeenBy(actor, town, 0, { mandate: hidden.id })).toEqual([]);
    }
    expect(JSON.stringify(await logSeenBy(unit, town, 0, { mandate: hidden.id }))).toContain(hidden.id);
  });
});
