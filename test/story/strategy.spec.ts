// The coordinator's way, through the API alone: a plan from draft to adoption, three cross-sector campaigns for its mandate, and evidence
// that survives a partner's leaving. One chain leads from the vision to what a club gave, and back.
import { type Actor, done, expectProblem, network, startApp, type Thing } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { coordinator, volunteer, unit, observer, outsider, stranger } = await town.people();

const does = async (actor: Actor, deed: string, args: object): Promise<Thing> => done(await actor.mutate(deed, args));

const VISION = 'Saman for helse og aktive liv';
const strategy = {
  ...{ level: 'STRATEGY', responsible: town.health.id, title: VISION, startsOn: '2025-01-01', endsOn: '2035-12-31' },
  background: 'Eit felles løft, nye måtar å arbeide på.',
};
const order = {
  ...{ title: 'Tre tverrsektorielle folkehelsekampanjar', dueOn: '2035-12-31' },
  rule: { campaignsCompleted: { count: 3, linkedOnly: true } },
};
const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-13', outcome: 'ADOPTED' };

interface Drafted {
  plan: Thing;
  goal: Thing;
  measure: Thing;
  mandate: Thing;
}

async function draft(): Promise<Drafted> {
  const { id: plan } = await does(coordinator, 'draftPlan', { network: town.id, plan: strategy });
  const { id: area } = await does(coordinator, 'addGoalArea', { plan, area: { title: 'Saman om førebygging' } });
  const facts = { area, number: '1', title: 'Fleire er med ute', criteria: ['Kvart lag har ein fast tur'] };
  const goal = await does(coordinator, 'addGoal', { plan, goal: facts });
  const mapping = {
    goal: goal.id,
    kind: 'MAPPING',
    title: 'Kven går ikkje ut?',
    startsOn: '2026-01-01',
    endsOn: '2027-12-31',
  };
  const measure = await does(coordinator, 'addMeasure', { plan, measure: mapping });
  const mandate = await does(coordinator, 'giveMandate', { plan, mandate: order });
  const seen = await coordinator.query<{ plan: Thing }>(
    'query ($plan: ID!) { plan(id: $plan) { id version status } }',
    { plan },
  );
  return { plan: seen.plan, goal, measure, mandate };
}

async function adopt({ plan }: Drafted): Promise<void> {
  const incomplete = await coordinator.mutate('decidePlan', { plan: plan.id, version: plan.version, decision });
  expectProblem(incomplete, 'INVALID', 'PLAN_INCOMPLETE');
  const changes = { vision: VISION };
  const whole = await does(coordinator, 'changePlan', { plan: plan.id, version: plan.version, changes });
  const heard = await does(coordinator, 'sendPlanToHearing', { plan: plan.id, version: whole.version });
  const adoption = { plan: plan.id, version: heard.version, decision };
  const wrongBody = { ...adoption, decision: { ...decision, bodyKind: 'ADMINISTRATION', body: 'Rådmannen' } };
  expectProblem(await coordinator.mutate('decidePlan', wrongBody), 'INVALID', 'WRONG_BODY');
  expectProblem(await unit.mutate('decidePlan', adoption), 'FORBIDDEN');
  expect(await does(coordinator, 'decidePlan', adoption)).toMatchObject({ status: 'ADOPTED', adoptedOn: '2026-01-13' });
}

interface Carried {
  campaign: Thing;
  activity: Thing;
  gift: Thing;
}

/** A campaign of the municipal unit for the mandate, cross-sector by what the club gives to an activity of it. */
async function carryOut({ goal, mandate }: Drafted, title: string): Promise<Carried> {
  const days = { startsOn: '2026-03-01', endsOn: '2027-06-30' };
  const facts = { title, summary: 'Alle får vere med.', visibility: 'PUBLIC', ...days };
  const proposed = await does(unit, 'proposeCampaign', {
    network: town.id,
    organisation: town.health.id,
    campaign: facts,
  });
  const { id: campaign } = proposed;
  const linked = { campaign, version: proposed.version, mandates: [mandate.id] };
  expectProblem(await unit.mutate('setCampaignMandates', linked), 'FORBIDDEN');
  const { version } = await does(coordinator, 'setCampaignMandates', linked);
  const aimed = await does(coordinator, 'setCampaignAims', { campaign, version, goals: [goal.id], measures: [] });
  await does(unit, 'invitePartner', { campaign, organisation: town.club.id });
  await does(volunteer, 'answerInvitation', { campaign, organisation: town.club.id, accept: true });
  const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
  const walk = { title: 'Tur', description: 'Vi går sakte.', campaign, ...times };
  const activity = await does(volunteer, 'registerActivity', {
    network: town.id,
    organisation: town.club.id,
    activity: walk,
  });
  const need = await does(volunteer, 'openNeed', {
    need: { activity: activity.id, title: 'Turvenner', kind: 'VOLUNTEERS', quantity: 5 },
  });
  const contribution = { need: need.id, quantity: 4 };
  const pledge = await does(volunteer, 'pledgeContribution', { organisation: town.club.id, contribution });
  const gift = await does(coordinator, 'confirmContribution', { contribution: pledge.id, version: pledge.version });
  const planned = await does(coordinator, 'moveCampaign', { campaign, version: aimed.version, to: 'PLANNED' });
  return {
    campaign: await does(unit, 'moveCampaign', { campaign, version: planned.version, to: 'ACTIVE' }),
    activity,
    gift,
  };
}

const complete = ({ campaign: { id, version } }: Carried) =>
  does(coordinator, 'moveCampaign', { campaign: id, version, to: 'COMPLETED' });

const TOWARDS = `query ($slug: String!) { network(slug: $slug) { mandates { nodes { id title
  standing { status done required metOn risks { code missing } underway { part { ... on Campaign { id } } lacks { code } } }
  evidence { nodes { id title kinds parties { name organisation { id } isOwner contributions { quantity status } } } } } } } }`;

interface Towards {
  id: string;
  standing: {
    status: string;
    done: number;
    required: number;
    metOn: string | null;
    risks: object[];
    underway: object[];
  };
  evidence: { nodes: { parties: { contributions: object[] }[] }[] };
}

async function towards(actor: Actor): Promise<Towards | undefined> {
  const data = await actor.query<{ network: { mandates: { nodes: Towards[] } } }>(TOWARDS, { slug: town.slug });
  return data.network.mandates.nodes[0];
}

describe('from the strategy to the deed', () => {
  it('a coordinator takes a plan to adoption and three campaigns to the end, and the mandate is met for good', async () => {
    const drafted = await draft();
    for (const actor of [observer, outsider, stranger]) expect(await towards(actor)).toBeUndefined();
    await adopt(drafted);
    expect((await towards(stranger))?.standing).toMatchObject({ status: 'NOT_BEGUN', done: 0, required: 3 });

    const first = await carryOut(drafted, 'Saman om måltidet');
    await complete(first);
    expect((await towards(observer))?.standing).toMatchObject({
      ...{ status: 'AT_RISK', done: 1, required: 3 },
      risks: [{ code: 'NOTHING_PLANNED', missing: 2 }],
    });
    const others = [await carryOut(drafted, 'Ord over bordet'), await carryOut(drafted, 'Ut på tur')];
    expect((await towards(observer))?.standing).toMatchObject({ status: 'ON_THE_WAY', done: 1, risks: [] });
    for (const one of others) await complete(one);
    const met = await towards(observer);
    expect(met?.standing).toMatchObject({ status: 'MET', done: 3, risks: [], underway: [] });
    expect(met?.evidence.nodes[0]?.parties).toMatchObject([
      { name: 'Frisklivssentralen', isOwner: true },
      { name: 'Turlaget', isOwner: false, contributions: [{ quantity: 4, status: 'CONFIRMED' }] },
    ]);

    // the club leaves the campaigns, and what it gave goes with it
    for (const { gift, campaign } of [first, ...others]) {
      await does(volunteer, 'withdrawContribution', { contribution: gift.id, version: gift.version });
      await does(volunteer, 'leaveCampaign', { campaign: campaign.id, organisation: town.club.id });
    }
    expect(await towards(observer)).toEqual(met);
    const outside = await towards(outsider);
    expect(outside?.standing).toEqual(met?.standing);
    expect(
      outside?.evidence.nodes.flatMap(({ parties }) => parties.flatMap(({ contributions }) => contributions)),
    ).toEqual([]);
  });

  it('one query goes up from an activity to the vision, and one down from the vision to what was given', async () => {
    const drafted = await draft();
    await adopt(drafted);
    const { campaign, activity, gift } = await carryOut(drafted, 'Ut på tur, aldri åleine');
    const aims = {
      activity: activity.id,
      version: activity.version,
      goals: [drafted.goal.id],
      measures: [drafted.measure.id],
    };
    await does(coordinator, 'setActivityAims', aims);
    const up = await stranger.query(
      `query ($id: ID!) { activity(id: $id) { title goals { title area { title } plan { vision } }
        measures { title goal { plan { vision } } }
        campaign { title goals { plan { vision } } mandates { title plan { vision } } } } }`,
      { id: activity.id },
    );
    const plan = { vision: VISION };
    expect(up).toEqual({
      activity: {
        ...{ title: 'Tur', goals: [{ title: 'Fleire er med ute', area: { title: 'Saman om førebygging' }, plan }] },
        measures: [{ title: 'Kven går ikkje ut?', goal: { plan } }],
        campaign: {
          ...{ title: 'Ut på tur, aldri åleine', goals: [{ plan }] },
          mandates: [{ title: 'Tre tverrsektorielle folkehelsekampanjar', plan }],
        },
      },
    });

    const down = `query ($id: ID!) { plan(id: $id) { vision
      goalAreas { title goals { title measures(first: 2) { nodes { title activities(first: 2) { nodes { id } } } }
        campaigns(first: 2) { nodes { id activities(first: 2) { nodes { id needs(first: 2) { nodes {
          contributions(first: 2) { nodes { id quantity organisation { name } } } } } } } } } } }
      mandates(first: 2) { nodes { campaigns(first: 2) { nodes { id contributions(first: 2) { nodes { id } } } } } } } }`;
    const given = { id: gift.id, quantity: 4, organisation: { name: 'Turlaget' } };
    const below = (gifts: object[], ids: object[]) => ({
      plan: {
        vision: VISION,
        goalAreas: [
          {
            title: 'Saman om førebygging',
            goals: [
              {
                title: 'Fleire er med ute',
                measures: { nodes: [{ title: 'Kven går ikkje ut?', activities: { nodes: [{ id: activity.id }] } }] },
                campaigns: {
                  nodes: [
                    {
                      id: campaign.id,
                      activities: {
                        nodes: [{ id: activity.id, needs: { nodes: [{ contributions: { nodes: gifts } }] } }],
                      },
                    },
                  ],
                },
              },
            ],
          },
        ],
        mandates: { nodes: [{ campaigns: { nodes: [{ id: campaign.id, contributions: { nodes: ids } }] } }] },
      },
    });
    expect(await observer.query(down, { id: drafted.plan.id })).toEqual(below([given], [{ id: gift.id }]));
    // what was given is for the network's people
    for (const actor of [outsider, stranger])
      expect(await actor.query(down, { id: drafted.plan.id })).toEqual(below([], []));
  });
});
