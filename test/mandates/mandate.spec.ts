// Giving, changing and withdrawing mandates.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { mandate, plan, standingOf, threeCampaigns } from './setting.js';

const app = await startApp();
const [town, elsewhere] = [await network(app), await network(app)];
const people = await town.people();
const { coordinator, observer, outsider, stranger, unit, volunteer } = people;
const strategy = await plan(town);

const give = (mandate: object, by = coordinator, id = strategy.id) => by.mutate('giveMandate', { plan: id, mandate });
const asked = { title: 'Tre kampanjar', dueOn: '2035-12-31', rule: threeCampaigns };

describe('giving a mandate', () => {
  it('tells what it asks, and is told in the log', async () => {
    const before = await town.lastSequence();
    const select = `id version title about dueOn withdrawnReason viewerCanEdit network { id } plan { id } responsible { id }
      rule { __typename ... on CampaignsCompleted { count linkedOnly } }`;
    const input = { ...asked, about: 'Minst tre.', responsible: town.health.id };
    const outcome = await coordinator.mutate('giveMandate', { plan: strategy.id, mandate: input }, { select });
    const given = done(outcome);
    expect(given).toEqual({
      ...{ id: given.id, version: 1, title: 'Tre kampanjar', about: 'Minst tre.', dueOn: '2035-12-31' },
      ...{ withdrawnReason: null, viewerCanEdit: true, network: { id: town.id }, plan: { id: strategy.id } },
      responsible: { id: town.health.id },
      rule: { __typename: 'CampaignsCompleted', count: 3, linkedOnly: false },
    });
    const told = await logSeenBy(stranger, town, before, { mandate: given.id });
    expect(told).toMatchObject([{ kind: 'MANDATE_GIVEN', subject: { __typename: 'Mandate', id: given.id } }]);
  });

  it.each([
    ['after the plan', { dueOn: '2036-01-01' }, 'DUE_AFTER_PLAN', ['mandate', 'dueOn']],
    ['before the plan', { dueOn: '2024-12-31' }, 'END_BEFORE_START', ['mandate', 'dueOn']],
    ['without a title', { title: ' ' }, 'EMPTY', ['mandate', 'title']],
    ['with no rule', { rule: {} }, 'EXACTLY_ONE', ['mandate', 'rule']],
    ['with a rule that says no', { rule: { networkEstablished: false } }, 'EXACTLY_ONE', ['mandate', 'rule']],
    ['with two rules', { rule: { ...threeCampaigns, networkEstablished: true } }, 'EXACTLY_ONE', ['mandate', 'rule']],
    [
      'for no campaign',
      { rule: { campaignsCompleted: { count: 0 } } },
      'TOO_SMALL',
      ['mandate', 'rule', 'campaignsCompleted', 'count'],
    ],
    [
      'for too many',
      { rule: { campaignsCompleted: { count: 101 } } },
      'TOO_LARGE',
      ['mandate', 'rule', 'campaignsCompleted', 'count'],
    ],
  ] as const)('is refused %s', async (_, changes, rule, path) => {
    const last = await town.lastSequence();
    expect(expectProblem(await give({ ...asked, ...changes }), 'INVALID', rule).path).toEqual(path);
    expect(await town.lastSequence()).toBe(last);
  });

  it('names only what is there, seen and of the network', async () => {
    const problem = async (rule: object) => (await give({ ...asked, rule })).problems[0];
    const foreign = await plan(elsewhere);
    const path = ['mandate', 'rule', 'planAdopted'];
    expect(await problem({ planAdopted: newId() })).toMatchObject({ code: 'NOT_FOUND', path });
    expect(await problem({ planAdopted: 'zz' })).toMatchObject({ code: 'NOT_FOUND', path });
    expect(await problem({ planAdopted: foreign.id })).toMatchObject({ rule: 'OTHER_NETWORK', path });
    const abandoned = await plan(town, { status: 'ABANDONED' });
    expect(await problem({ planAdopted: abandoned.id })).toMatchObject({ rule: 'PLAN_STATUS' });
    const responsible = async (id: string) => (await give({ ...asked, responsible: id })).problems[0];
    expect(await responsible(elsewhere.club.id)).toMatchObject({
      ...{ rule: 'NOT_A_MEMBER', path: ['mandate', 'responsible'] },
    });
    expect(await responsible(newId())).toMatchObject({ code: 'NOT_FOUND', path: ['mandate', 'responsible'] });
  });

  it('is for coordinators, and for plans that are drafts or in force', async () => {
    for (const actor of [observer, volunteer, unit, outsider]) expectProblem(await give(asked, actor), 'FORBIDDEN');
    await expect(give(asked, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const draft = await plan(town, { status: 'DRAFT' });
    expectProblem(await give(asked, unit, draft.id), 'FORBIDDEN');
    expectProblem(await give(asked, outsider, draft.id), 'NOT_FOUND');
    for (const status of ['IN_HEARING', 'ABANDONED'] as const) {
      expectProblem(await give(asked, coordinator, (await plan(town, { status })).id), 'WRONG_STATUS', 'PLAN_STATUS');
    }
    const { id } = done(await give(asked, coordinator, draft.id));
    const seen = (actor: typeof unit) => actor.query('query ($id: ID!) { mandate(id: $id) { id } }', { id });
    for (const actor of [coordinator, unit]) expect(await seen(actor)).toEqual({ mandate: { id } });
    for (const actor of [observer, volunteer, outsider, stranger]) expect(await seen(actor)).toEqual({ mandate: null });
  });

  it('ends at a hundred that hold', async () => {
    const place = await network(app);
    const { id } = await plan(place);
    const ask = () => place.coordinator.mutate('giveMandate', { plan: id, mandate: asked });
    const outcomes = await Promise.all(Array.from({ length: 100 }, ask));
    outcomes.forEach(done);
    expect(expectProblem(await ask(), 'INVALID', 'TOO_MANY')).toMatchObject({ limit: 100 });
    const { thing } = outcomes[0] ?? { thing: null };
    done(await place.coordinator.mutate('withdrawMandate', { mandate: thing?.id, version: 1, reason: 'Nei.' }));
    done(await ask());
  });
});

describe('changing a mandate', () => {
  it('changes what is named, one of two at the same time', async () => {
    const given = await mandate(town, strategy);
    const change = (version: number, changes: object) =>
      coordinator.mutate('changeMandate', { mandate: given.id, version, changes });
    expectProblem(await change(1, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expect(expectProblem(await change(1, { dueOn: null }), 'INVALID', 'REQUIRED').path).toEqual(['changes', 'dueOn']);
    expect(expectProblem(await change(1, { dueOn: '2036-01-01' }), 'INVALID', 'DUE_AFTER_PLAN').path).toEqual([
      'changes',
      'dueOn',
    ]);
    const rule = { networkEstablished: true };
    const outcomes = await Promise.all([change(1, { rule }), change(1, { rule })]);
    expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['CONFLICT']);
    expect(await standingOf(given, observer)).toMatchObject({ status: 'MET', done: 1, required: 1 });
    done(await change(2, { dueOn: '2030-12-31', about: 'Alle slag.', responsible: town.club.id }));
    const told = await logSeenBy(observer, town, 0, { mandate: given.id, kinds: ['MANDATE_CHANGED'] });
    expect(told.map(({ changes }) => changes)).toEqual([
      [
        { field: 'rule', before: 'CAMPAIGNS_COMPLETED', after: 'NETWORK_ESTABLISHED' },
        { field: 'count', before: '3', after: '1' },
      ],
      [
        { field: 'dueOn', before: '2035-12-31', after: '2030-12-31' },
        { field: 'responsible', before: null, after: town.club.id },
        { field: 'about', before: null, after: null },
      ],
    ]);
  });

  it('ends when it is withdrawn, with a reason', async () => {
    const given = await mandate(town, strategy);
    const campaign = await town.set.campaign();
    done(await coordinator.mutate('setCampaignMandates', { campaign: campaign.id, version: 3, mandates: [given.id] }));
    const withdraw = { mandate: given.id, version: 1, reason: 'Heradsstyret sa nei.' };
    for (const actor of [observer, unit, outsider])
      expectProblem(await actor.mutate('withdrawMandate', withdraw), 'FORBIDDEN');
    const select = 'id version withdrawnReason viewerCanEdit';
    const gone = done(await coordinator.mutate('withdrawMandate', withdraw, { select }));
    expect(gone).toEqual({ id: given.id, version: 2, withdrawnReason: withdraw.reason, viewerCanEdit: false });
    const again = { ...withdraw, version: 2 };
    expectProblem(await coordinator.mutate('withdrawMandate', again), 'WRONG_STATUS', 'MANDATE_STATUS');
    const change = { mandate: given.id, version: 2, changes: { title: 'Ny' } };
    expectProblem(await coordinator.mutate('changeMandate', change), 'WRONG_STATUS', 'MANDATE_STATUS');
    const seen = await observer.query('query ($id: ID!) { campaign(id: $id) { mandates { id } } }', {
      id: campaign.id,
    });
    expect(seen).toEqual({ campaign: { mandates: [] } });
  });

  it('keeps a plan from ending before its mandates are due', async () => {
    const draft = await plan(town, { status: 'DRAFT' });
    await mandate(town, draft, { dueOn: '2030-12-31' });
    const change = (changes: object) => coordinator.mutate('changePlan', { plan: draft.id, version: 1, changes });
    const early = expectProblem(await change({ endsOn: '2030-12-30' }), 'INVALID', 'DUE_AFTER_PLAN');
    expect(early.path).toEqual(['changes', 'endsOn']);
    const late = expectProblem(await change({ startsOn: '2031-01-01' }), 'INVALID', 'END_BEFORE_START');
    expect(late.path).toEqual(['changes', 'startsOn']);
    done(await change({ endsOn: '2030-12-31' }));
  });
});
