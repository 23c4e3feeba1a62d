// Priority by the three national criteria: who gives it, what it comes to, and the ranking of measures and campaigns together.
import {
  type Actor,
  costOf,
  done,
  expectProblem,
  type Made,
  network,
  type Outcome,
  startApp,
  type Town,
} from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { plan } from './editions.js';

const app = await startApp();
const town = await network(app);
const { coordinator, volunteer, unit, member, outsider, stranger } = await town.people();

type Uses = [time: number, money: number, staff: number];
const criteria = (benefit: number, severity: number, [time, money, staff]: Uses = [3, 3, 3]) => ({
  benefit: { value: benefit, reason: 'Mange har nytte av det.' },
  severity: { value: severity, reason: 'Einsemd er alvorleg.' },
  resourceUse: { time, money, staff, reason: 'Det går i dagleg drift.' },
});
const SELECT = 'id version priority { points benefit { value reason } resourceUse { value } }';

const measure = async (of: Made, title = 'Turvenn', by = coordinator): Promise<Made> =>
  done(await by.mutate('addMeasure', { plan: of.id, measure: { kind: 'MEASURE', title } }, { select: 'id version' }));
const prioritise = ({ id, version }: Made, priority: object, by = coordinator): Promise<Outcome> =>
  by.mutate('prioritiseMeasure', { measure: id, version, priority }, { select: SELECT });
const prioritiseCampaign = ({ id, version }: Made, priority: object, by = coordinator): Promise<Outcome> =>
  by.mutate('prioritiseCampaign', { campaign: id, version, priority }, { select: SELECT });

interface Ranked {
  rank: number;
  priority: { points: number };
  thing: { id: string } | null;
}
interface Ranking {
  totalCount: number;
  nodes: Ranked[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const ranking = async ({ slug }: Town, by: Actor, args = ''): Promise<Ranking> => {
  const fields = `totalCount pageInfo { endCursor hasNextPage } nodes { rank priority { points } thing { ... on Node { id } } }`;
  const query = `query ($slug: String!) { network(slug: $slug) { ranking${args} { ${fields} } } }`;
  return (await by.query<{ network: { ranking: Ranking } }>(query, { slug })).network.ranking;
};
const places = ({ nodes }: Ranking) => nodes.map(({ rank, thing }) => [rank, thing?.id]);

describe('a priority', () => {
  it('is benefit and severity and what is saved of the resources', async () => {
    const made = await measure(await plan(town));
    const set = done(await prioritise(made, criteria(5, 4, [1, 1, 2])));
    expect(set.priority).toEqual({
      points: 5 + 4 + 6 - 4 / 3,
      benefit: { value: 5, reason: 'Mange har nytte av det.' },
      resourceUse: { value: 4 / 3 },
    });
    expect(done(await prioritise({ id: made.id, version: 2 }, criteria(1, 1, [5, 5, 5]))).priority).toMatchObject({
      points: 3,
    });
    const [, told] = await logSeenBy(stranger, town, 0, { measure: made.id });
    expect(told?.kind).toBe('MEASURE_PRIORITISED');
    expect(told?.changes).toContainEqual({ field: 'benefit', before: null, after: '5' });
    expect(told?.changes).toContainEqual({ field: 'benefitReason', before: null, after: null });
  });

  it.each([
    [criteria(0, 3), 'TOO_SMALL', 'priority.benefit.value'],
    [criteria(3, 6), 'TOO_LARGE', 'priority.severity.value'],
    [criteria(3, 3, [3, 3, 9]), 'TOO_LARGE', 'priority.resourceUse.staff'],
    [{ ...criteria(3, 3), severity: { value: 3, reason: ' ' } }, 'EMPTY', 'priority.severity.reason'],
  ] as const)('beyond its bounds is refused', async (priority, rule, path) => {
    const outcome = await prioritise(await measure(await plan(town)), priority);
    expect(expectProblem(outcome, 'INVALID', rule).path.join('.')).toBe(path);
  });

  it('of a measure is given by who writes its plan; of a campaign by a coordinator, while it is open', async () => {
    const made = await measure(await plan(town));
    for (const by of [unit, volunteer, member, outsider])
      expectProblem(await prioritise(made, criteria(3, 3), by), 'FORBIDDEN');
    done(await prioritise(await measure(await plan(town, { status: 'DRAFT' })), criteria(3, 3), unit));
    const campaign = await town.set.campaign();
    for (const by of [unit, member, outsider])
      expectProblem(await prioritiseCampaign(campaign, criteria(3, 3), by), 'FORBIDDEN');
    expectProblem(await prioritiseCampaign({ ...campaign, version: 1 }, criteria(3, 3)), 'CONFLICT');
    done(await prioritiseCampaign(campaign, criteria(3, 3)));
    const over = await town.set.campaign({ status: 'COMPLETED' });
    expectProblem(await prioritiseCampaign(over, criteria(3, 3)), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
  });
});

describe('the ranking', () => {
  it('has measures and campaigns in one list, highest first, as far as one may see them', async () => {
    const other = await network(app);
    const { coordinator: theirs } = other;
    const [inForce, draft] = [await plan(other), await plan(other, { status: 'DRAFT' })];
    const [first, third, hidden] = [
      await measure(inForce, 'A', theirs),
      await measure(inForce, 'B', theirs),
      await measure(draft, 'C', theirs),
    ];
    await measure(inForce, 'Utan prioritet', theirs);
    const [second, closed] = [await other.set.campaign(), await other.set.campaign({ visibility: 'NETWORK' })];
    done(await prioritise(first, criteria(5, 5), theirs));
    done(await prioritise(third, criteria(4, 4), theirs));
    done(await prioritise(hidden, criteria(5, 4), theirs));
    done(await prioritiseCampaign(second, criteria(5, 4), theirs));
    done(await prioritiseCampaign(closed, criteria(1, 1), theirs));

    const all = await ranking(other, theirs);
    expect(all.totalCount).toBe(5);
    expect(all.nodes.map(({ rank, priority }) => [rank, priority.points])).toEqual([
      ...[
        [1, 13],
        [2, 12],
        [2, 12],
        [4, 11],
        [5, 5],
      ],
    ]);
    const open = [
      [1, first.id],
      [2, second.id],
      [3, third.id],
    ];
    expect(places(await ranking(other, stranger))).toEqual(open);
    expect(places(await ranking(other, outsider))).toEqual(open);

    const page = await ranking(other, stranger, '(first: 2)');
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await ranking(other, stranger, `(first: 2, after: "${page.pageInfo.endCursor ?? ''}")`);
    expect(places(rest)).toEqual(open.slice(2));
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('costs as many statements for many as for one', async () => {
    const other = await network(app);
    const of = await plan(other);
    const cost = () => costOf(app, () => ranking(other, stranger));
    const add = async () => {
      done(await prioritise(await measure(of, 'A', other.coordinator), criteria(3, 3), other.coordinator));
      done(await prioritiseCampaign(await other.set.campaign(), criteria(3, 3), other.coordinator));
    };
    await add();
    const one = await cost();
    for (let count = 0; count < 4; count += 1) await add();
    expect(await cost()).toBe(one);
  });
});
