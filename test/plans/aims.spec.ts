// What campaigns and activities are for, both ways, and from one edition of a plan to the next.
import { newId } from '@saman/kernel';
import { type Actor, costOf, done, expectProblem, type Made, network, type Outcome, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { goal, plan } from './editions.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const measure = async (of: Made, facts: object = {}): Promise<Made> => {
  const added = { plan: of.id, measure: { kind: 'MEASURE', title: 'Turvenn', ...facts } };
  return done(await coordinator.mutate('addMeasure', added, { select: 'id version' }));
};
const AIMS = 'id version goals { id } measures { id }';
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const aim = (
  { id, version }: Made,
  goals: readonly Made[],
  measures: readonly Made[],
  by = coordinator,
): Promise<Outcome> =>
  by.mutate('setCampaignAims', { campaign: id, version, goals: ids(goals), measures: ids(measures) }, { select: AIMS });
const aimActivity = (
  { id, version }: Made,
  goals: readonly Made[],
  measures: readonly Made[],
  by = coordinator,
): Promise<Outcome> =>
  by.mutate('setActivityAims', { activity: id, version, goals: ids(goals), measures: ids(measures) }, { select: AIMS });

interface Aimed {
  goals: { id: string }[];
  measures: { id: string }[];
}
const seenAims = async ({ id }: Made, by: Actor): Promise<Aimed> => {
  const query = `query ($id: ID!) { campaign(id: $id) { goals { id } measures { id } } }`;
  return (await by.query<{ campaign: Aimed }>(query, { id })).campaign;
};
const below = async (field: 'goal' | 'measure', { id }: Made, by: Actor = stranger) => {
  const query = `query ($id: ID!) { it: ${field}(id: $id) { campaigns { totalCount nodes { id } } activities { nodes { id } } } }`;
  const { it: found } = await by.query<{
    it: { campaigns: { totalCount: number; nodes: Made[] }; activities: { nodes: Made[] } };
  }>(query, { id });
  return {
    campaigns: ids(found.campaigns.nodes),
    count: found.campaigns.totalCount,
    activities: ids(found.activities.nodes),
  };
};

describe('what a campaign is for', () => {
  it('is read both ways, in the order it was given in, and told', async () => {
    const inForce = await plan(town);
    const [first, second, does] = [await goal(town, inForce), await goal(town, inForce), await measure(inForce)];
    const campaign = await town.set.campaign();
    const set = done(await aim(campaign, [second, first], [does], unit));
    expect(set).toMatchObject({ goals: [{ id: second.id }, { id: first.id }], measures: [{ id: does.id }] });
    expect(set.version).toBe(campaign.version + 1);
    expect(await below('goal', first)).toEqual({ campaigns: [campaign.id], count: 1, activities: [] });
    expect(await below('measure', does)).toMatchObject({ campaigns: [campaign.id] });
    done(await aim({ ...campaign, version: campaign.version + 1 }, [first], []));
    expect(await below('goal', second)).toMatchObject({ campaigns: [], count: 0 });
    const log = await logSeenBy(stranger, town, 0, { goal: second.id });
    expect(log.map(({ kind, changes }) => [kind, changes.find(({ field }) => field === 'goal')])).toEqual([
      ['CAMPAIGN_AIMED', { field: 'goal', before: null, after: second.id }],
      ['CAMPAIGN_AIMED', { field: 'goal', before: second.id, after: null }],
    ]);
  });

  it('is said by its owner and a coordinator; once it is carried out by a coordinator alone', async () => {
    const aims = [await goal(town, await plan(town))];
    const campaign = await town.set.campaign();
    for (const by of [volunteer, member, observer, partner, outsider]) {
      expectProblem(await aim(campaign, aims, [], by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    expectProblem(await aim({ ...campaign, version: 1 }, aims, [], unit), 'CONFLICT');
    const over = await town.set.campaign({ status: 'EVALUATED' });
    expectProblem(await aim(over, aims, [], unit), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    done(await aim(over, aims, []));
    expectProblem(await aim(await town.set.campaign({ status: 'CANCELLED' }), aims, []), 'WRONG_STATUS');
    const hidden = await town.set.campaign({ visibility: 'NETWORK' });
    expectProblem(await aim(hidden, aims, [], outsider), 'NOT_FOUND');
  });

  it('is refused when it is nothing that one sees, of another network, twice, or too much', async () => {
    const [inForce, campaign] = [await plan(town), await town.set.campaign()];
    const elsewhere = await network(app);
    const theirs = await goal(elsewhere, await plan(elsewhere));
    const secret = await goal(town, await plan(town, { status: 'DRAFT', responsible: town.club }));
    const mine = await goal(town, inForce);
    const refused = async (goals: readonly Made[], measures: readonly Made[] = []) => {
      const { rule, path } = await aim(campaign, goals, measures, unit).then((outcome) =>
        expectProblem(outcome, expect.anything() as never),
      );
      return [rule, path.join('.')];
    };
    expect(await refused([mine, { id: newId(), version: 1 }])).toEqual(['NOT_FOUND', 'goals.1']);
    expect(await refused([{ id: 'zz', version: 1 }])).toEqual(['NOT_FOUND', 'goals.0']);
    expect(await refused([secret])).toEqual(['NOT_FOUND', 'goals.0']);
    expect(await refused([], [mine])).toEqual(['NOT_FOUND', 'measures.0']);
    expect(await refused([theirs])).toEqual(['OTHER_NETWORK', 'goals.0']);
    expect(await refused([mine, mine])).toEqual(['DUPLICATE', 'goals']);
    expect(await refused(Array.from({ length: 21 }, () => ({ id: newId(), version: 1 })))).toEqual([
      'TOO_MANY',
      'goals',
    ]);
    expect(await seenAims(campaign, coordinator)).toEqual({ goals: [], measures: [] });
  });

  it('is kept where who says it does not see it', async () => {
    const [open, secret] = [
      await goal(town, await plan(town)),
      await goal(town, await plan(town, { status: 'DRAFT', responsible: town.club })),
    ];
    const campaign = await town.set.campaign();
    done(await aim(campaign, [secret, open], []));
    expect(await seenAims(campaign, stranger)).toMatchObject({ goals: [{ id: open.id }] });
    done(await aim({ ...campaign, version: campaign.version + 1 }, [], [], unit));
    expect(await seenAims(campaign, unit)).toMatchObject({ goals: [] });
    expect(await seenAims(campaign, coordinator)).toMatchObject({ goals: [{ id: secret.id }] });
    const log = await logSeenBy(stranger, town, 0, { campaign: campaign.id });
    expect(JSON.stringify(log)).not.toContain(secret.id);
    expect(JSON.stringify(log)).toContain(open.id);
  });
});

describe('what an activity is for', () => {
  it('is said by its organiser, and read both ways', async () => {
    const inForce = await plan(town);
    const [aimed, does, activity] = [await goal(town, inForce), await measure(inForce), await town.set.activity()];
    for (const by of [unit, member, outsider]) expectProblem(await aimActivity(activity, [aimed], [], by), 'FORBIDDEN');
    const set = done(await aimActivity(activity, [aimed], [does], volunteer));
    expect(set).toMatchObject({ goals: [{ id: aimed.id }], measures: [{ id: does.id }], version: 2 });
    expect(await below('goal', aimed)).toMatchObject({ activities: [activity.id] });
    expect(await below('measure', does)).toMatchObject({ activities: [activity.id] });
    const [, told] = await logSeenBy(stranger, town, 0, { activity: activity.id });
    expect(told?.kind).toBe('ACTIVITY_AIMED');
    done(await volunteer.mutate('cancelActivity', { activity: activity.id, version: 2 }));
    expectProblem(await aimActivity({ ...activity, version: 3 }, [], []), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});

describe('the aims of many', () => {
  it('cost as many statements as the aims of one', async () => {
    const other = await network(app);
    const inForce = await plan(other);
    const aimed = await goal(other, inForce);
    const add = async () => {
      const { id, version } = await other.set.campaign();
      const args = { campaign: id, version, goals: [aimed.id], measures: [] };
      done(await other.coordinator.mutate('setCampaignAims', args, { select: 'id' }));
    };
    const query = `query ($slug: String!) { network(slug: $slug) { campaigns { nodes {
        goals { id campaigns { nodes { id } } activities { nodes { id } } } measures { id } priority { points } } } } }`;
    const cost = () => costOf(app, () => stranger.query(query, { slug: other.slug }));
    await add();
    const one = await cost();
    for (let count = 0; count < 4; count += 1) await add();
    expect(await cost()).toBe(one);
  });
});
