// What of a measure goes on from one edition of its plan to the next, and what stays as it was.
import { type Actor, done, expectProblem, type Made, network, type Outcome, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { coordinator, stranger } = await town.people();

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const aim = ({ id, version }: Made, goals: readonly Made[], measures: readonly Made[]): Promise<Outcome> =>
  coordinator.mutate(
    'setCampaignAims',
    { campaign: id, version, goals: ids(goals), measures: ids(measures) },
    { select: 'id version' },
  );

interface Aimed {
  goals: { id: string }[];
  measures: { id: string }[];
}
const seenAims = async ({ id }: Made, by: Actor): Promise<Aimed> => {
  const query = 'query ($id: ID!) { campaign(id: $id) { goals { id } measures { id } } }';
  return (await by.query<{ campaign: Aimed }>(query, { id })).campaign;
};
const campaignsOf = async ({ id }: Made): Promise<string[]> => {
  const query = 'query ($id: ID!) { goal(id: $id) { campaigns { nodes { id } } } }';
  const { goal } = await stranger.query<{ goal: { campaigns: { nodes: Made[] } } }>(query, { id });
  return ids(goal.campaigns.nodes);
};

describe('from one edition to the next', () => {
  const DECISION = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' };
  const FIRST = { level: 'STRATEGY', title: 'Saman', startsOn: '2025-01-01', endsOn: '2035-12-31', vision: 'Saman.' };

  /** The same measure, or goal, in another edition of its plan. */
  const within = async (of: Made): Promise<{ goal: Made; measure: Made & Record<string, unknown> }> => {
    const fields = `id version status result priority { points } organisation { owner } notes { totalCount } due { nodes { dueOn standing } }`;
    const query = `query ($id: ID!) { plan(id: $id) { goals { id version } measures { nodes { ${fields} } } } }`;
    const { plan: found } = await coordinator.query<{
      plan: { goals: Made[]; measures: { nodes: (Made & Record<string, unknown>)[] } };
    }>(query, { id: of.id });
    const [[first], [does]] = [found.goals, found.measures.nodes];
    if (!first || !does) throw new Error('the edition is empty');
    return { goal: first, measure: does };
  };
  const deed = async (name: string, args: object): Promise<Made> => done(await coordinator.mutate(name, args));

  async function adopted(): Promise<{ draft: Made; measure: Made; goal: Made }> {
    const background = 'Fordi.';
    const facts = { ...FIRST, background, responsible: town.health.id };
    const draft = await deed('draftPlan', { network: town.id, plan: facts });
    await deed('addGoalArea', { plan: draft.id, area: { title: 'Førebygging' } });
    const first = await deed('addGoal', { plan: draft.id, goal: { title: 'Fleire ute' } });
    const days = { startsOn: '2025-01-01', recurrence: 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22', endsOn: '2028-12-31' };
    const does = await deed('addMeasure', { plan: draft.id, measure: { kind: 'PROJECT', title: 'Turvenn', ...days } });
    const plans = await deed('decidePlan', { plan: draft.id, version: draft.version, decision: DECISION });
    return { draft: plans, measure: does, goal: first };
  }

  it('links, notes, status, priority and what is done go on, and the old edition stays as it was', async () => {
    const { draft: before, measure: does, goal: aimed } = await adopted();
    const campaign = await town.set.campaign();
    done(await aim(campaign, [aimed], [does]));
    const next = await deed('revisePlan', { plan: before.id, version: before.version, change: 'LARGE' });
    const carried = await within(next);
    expect(await seenAims(campaign, coordinator)).toEqual({ goals: [{ id: aimed.id }], measures: [{ id: does.id }] });

    const priority = {
      ...{ benefit: { value: 5, reason: 'Ja.' }, severity: { value: 5, reason: 'Ja.' } },
      resourceUse: { time: 1, money: 1, staff: 1, reason: 'Lite.' },
    };
    const own = { measure: carried.measure.id, version: 1 };
    expectProblem(
      await coordinator.mutate('prioritiseMeasure', { ...own, priority }, { select: 'id' }),
      'WRONG_STATUS',
      'SAID_IN_FORCE',
    );
    expectProblem(
      await coordinator.mutate(
        'noteProgress',
        { measure: own.measure, note: { notedOn: '2026-01-01', text: 'Nei.' } },
        { select: 'id' },
      ),
      'WRONG_STATUS',
      'PLAN_STATUS',
    );
    await deed('noteProgress', { measure: does.id, note: { notedOn: '2026-01-01', text: 'I gang.' } });
    await deed('moveMeasure', { measure: does.id, version: 1, to: 'ONGOING', on: '2026-01-01' });
    await deed('prioritiseMeasure', { measure: does.id, version: 2, priority });
    await deed('recordDone', { measure: does.id, done: { doneOn: '2025-09-22' } });

    await deed('decidePlan', {
      plan: next.id,
      version: next.version,
      decision: { ...DECISION, decidedOn: '2026-02-01' },
    });
    const now = await within(next);
    expect(now.measure).toMatchObject({ status: 'ONGOING', priority: { points: 15 }, notes: { totalCount: 1 } });
    expect((now.measure.due as { nodes: { dueOn: string; standing: string }[] }).nodes[0]).toEqual({
      dueOn: '2025-09-22',
      standing: 'DONE',
    });
    expect(await seenAims(campaign, stranger)).toEqual({
      goals: [{ id: now.goal.id }],
      measures: [{ id: now.measure.id }],
    });
    for (const id of [aimed, now.goal]) expect(await campaignsOf(id)).toEqual([campaign.id]);
    expectProblem(
      await coordinator.mutate(
        'noteProgress',
        { measure: does.id, note: { notedOn: '2026-01-01', text: 'Nei.' } },
        { select: 'id' },
      ),
      'WRONG_STATUS',
      'PLAN_STATUS',
    );
    const again = { ...campaign, version: campaign.version + 1 };
    expectProblem(await aim(again, [aimed, now.goal], []), 'INVALID', 'DUPLICATE');

    const carriedTo = { measure: now.measure.id, version: now.measure.version };
    expectProblem(await coordinator.mutate('dropMeasure', carriedTo, { select: 'id' }), 'INVALID', 'REASON_REQUIRED');
    done(await coordinator.mutate('dropMeasure', { ...carriedTo, reason: 'Avslutta.' }, { select: 'id' }));
    expect((await seenAims(campaign, stranger)).measures).toEqual([{ id: does.id }]);
    const dropped = 'query ($id: ID!) { plan(id: $id) { dropped { reason measure { id } } } }';
    expect(await stranger.query(dropped, { id: next.id })).toEqual({
      plan: { dropped: [{ reason: 'Avslutta.', measure: { id: now.measure.id } }] },
    });
  });

  it('a draft that ends earlier is due no longer than that', async () => {
    const { draft: before } = await adopted();
    const next = await deed('revisePlan', { plan: before.id, version: before.version, change: 'SMALL' });
    const dueOf = async () => ((await within(next)).measure.due as { nodes: unknown[] }).nodes;
    expect(await dueOf()).toHaveLength(4);
    const changed = await deed('changePlan', {
      plan: next.id,
      version: next.version,
      changes: { endsOn: '2026-12-31' },
    });
    expect(await dueOf()).toHaveLength(2);
    const early = await coordinator.mutate('changePlan', {
      plan: next.id,
      version: changed.version,
      changes: { endsOn: '2025-08-31' },
    });
    expect(expectProblem(early, 'INVALID', 'RECURRENCE_EMPTY').path).toEqual(['changes', 'endsOn']);
  });
});
