// Measures that recur: when they are due, what was done each time, and what is refused.
import { type Actor, costOf, done, expectProblem, type Made, network, type Outcome, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { become, plan } from './editions.js';

const app = await startApp();
const town = await network(app);
const { coordinator, volunteer, member, unit, outsider, stranger } = await town.people();

/** The national carers' day, and what is to be done at least once a year. */
const CARERS_DAY = 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22';
const EVERY_YEAR = 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31';
const FACTS = { kind: 'ROUTINE', title: 'Samtale med pårørande', startsOn: '2025-01-01' };

const add = (to: Made, facts: object, by = coordinator): Promise<Outcome> =>
  by.mutate('addMeasure', { plan: to.id, measure: { ...FACTS, ...facts } }, { select: 'id version recurrence' });
const change = ({ id, version }: Made, changes: object): Promise<Outcome> =>
  coordinator.mutate('changeMeasure', { measure: id, version, changes }, { select: 'id version' });
const record = ({ id }: Made, doneOn: string, by = coordinator): Promise<Outcome> =>
  by.mutate('recordDone', { measure: id, done: { doneOn, text: 'Samtale.' } }, { select: 'id version' });

interface Due {
  dueOn: string;
  countsFrom: string | null;
  standing: string;
  times: number;
}
const DUE = 'dueOn countsFrom standing times timesRequired measure { id }';

const dueOf = async ({ id }: Made, args = '', by: Actor = stranger): Promise<Due[]> => {
  const query = `query ($id: ID!) { measure(id: $id) { due${args} { nodes { ${DUE} } } } }`;
  return (await by.query<{ measure: { due: { nodes: Due[] } } }>(query, { id })).measure.due.nodes;
};
const days = (dues: readonly Due[]) => dues.map(({ dueOn }) => dueOn);
const standings = (dues: readonly Due[]) => dues.map(({ dueOn, standing, times }) => `${dueOn} ${standing} ${times}`);

const at = (day: string) => {
  app.clock.set(`${day}T12:00:00+01:00`);
};

beforeEach(() => {
  at('2026-11-22');
});

const short = () => plan(town, { endsOn: '2028-12-31' });

describe('a recurring measure', () => {
  it('is due from its start to the end of its plan, or its own', async () => {
    const made = done(await add(await short(), { recurrence: CARERS_DAY }));
    expect(days(await dueOf(made))).toEqual(['2025-09-22', '2026-09-22', '2027-09-22', '2028-09-22']);
    expect(days(await dueOf(made, '(from: "2026-09-22", to: "2027-09-21")'))).toEqual(['2026-09-22']);
    const ends = done(await add(await short(), { recurrence: CARERS_DAY, endsOn: '2027-01-01' }));
    expect(days(await dueOf(ends))).toEqual(['2025-09-22', '2026-09-22']);
  });

  it('is DONE, MISSED, OPEN or AHEAD by what was done since the due day before', async () => {
    const made = done(await add(await short(), { recurrence: EVERY_YEAR }));
    expect(standings(await dueOf(made))).toEqual([
      ...['2025-12-31 MISSED 0', '2026-12-31 OPEN 0', '2027-12-31 AHEAD 0', '2028-12-31 AHEAD 0'],
    ]);
    done(await record(made, '2025-12-31'));
    done(await record(made, '2026-01-01'));
    const dues = await dueOf(made);
    expect(standings(dues)).toEqual([
      ...['2025-12-31 DONE 1', '2026-12-31 DONE 1', '2027-12-31 AHEAD 0', '2028-12-31 AHEAD 0'],
    ]);
    expect(dues.map(({ countsFrom }) => countsFrom)).toEqual([null, '2026-01-01', '2027-01-01', '2028-01-01']);
    at('2027-01-01');
    expect((await dueOf(made))[2]?.standing).toBe('OPEN');
  });

  it('may ask for several times each', async () => {
    const made = done(await add(await short(), { recurrence: EVERY_YEAR, timesEach: 2 }));
    done(await record(made, '2026-02-01'));
    expect((await dueOf(made))[1]).toMatchObject({ standing: 'OPEN', times: 1, timesRequired: 2 });
    done(await record(made, '2026-11-22'));
    expect((await dueOf(made))[1]).toMatchObject({ standing: 'DONE', times: 2 });
  });

  it.each([
    ['weekly', 'RECURRENCE_UNREADABLE', null],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=32', 'RECURRENCE_UNREADABLE', null],
    ['FREQ=HOURLY', 'RECURRENCE_TOO_FINE', null],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=31', 'RECURRENCE_EMPTY', null],
    ['FREQ=YEARLY;UNTIL=20241231', 'RECURRENCE_EMPTY', null],
    ['FREQ=DAILY', 'RECURRENCE_ENDLESS', 1000],
  ] as const)('%s is refused: %s', async (recurrence, rule, limit) => {
    const problem = expectProblem(await add(await short(), { recurrence }), 'INVALID', rule);
    expect(problem).toMatchObject({ path: ['measure', 'recurrence'], limit });
  });

  it('needs a first day', async () => {
    const outcome = await add(await short(), { recurrence: CARERS_DAY, startsOn: null });
    expect(expectProblem(outcome, 'INVALID', 'REQUIRED').path).toEqual(['measure', 'startsOn']);
  });

  it('that changes keeps the due days that are past, in a plan in force', async () => {
    const inForce = await short();
    const made = done(await add(inForce, { recurrence: CARERS_DAY }));
    done(await change(made, { recurrence: EVERY_YEAR }));
    const dues = await dueOf(made);
    expect(days(dues)).toEqual(['2025-09-22', '2026-09-22', '2026-12-31', '2027-12-31', '2028-12-31']);
    expect(dues[2]?.countsFrom).toBe('2026-09-23');
    await become(town, inForce.id, 'DRAFT');
    done(await change({ ...made, version: 2 }, { startsOn: '2026-01-01' }));
    expect(days(await dueOf(made, '', coordinator))).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
    done(await change({ ...made, version: 3 }, { recurrence: null }));
    expect(await dueOf(made, '', coordinator)).toEqual([]);
  });

  it('is not due any more once it has ended', async () => {
    const made = done(await add(await short(), { recurrence: CARERS_DAY }));
    const step = { measure: made.id, version: 1, to: 'STOPPED', on: '2026-11-22', result: 'Ingen kjem.' };
    done(await coordinator.mutate('moveMeasure', step, { select: 'id' }));
    expect(days(await dueOf(made))).toEqual(['2025-09-22', '2026-09-22']);
    expectProblem(await record(made, '2026-11-22'), 'WRONG_STATUS', 'MEASURE_STEP');
  });
});

describe('what was done', () => {
  it("is told by a coordinator and the responsible's EDITOR, not ahead of its day", async () => {
    const made = done(await add(await short(), { recurrence: CARERS_DAY, responsible: town.club.id }));
    for (const by of [member, unit, outsider]) expectProblem(await record(made, '2026-11-22', by), 'FORBIDDEN');
    const problem = expectProblem(await record(made, '2026-11-23', volunteer), 'INVALID', 'DATE_OUT_OF_RANGE');
    expect(problem.path).toEqual(['done', 'doneOn']);
    done(await record(made, '2026-11-22', volunteer));
    const fields = `done { totalCount nodes { doneOn text by { id } } }`;
    const query = `query ($id: ID!) { measure(id: $id) { ${fields} } }`;
    expect(await member.query(query, { id: made.id })).toEqual({
      measure: {
        done: { totalCount: 1, nodes: [{ doneOn: '2026-11-22', text: 'Samtale.', by: { id: volunteer.personId } }] },
      },
    });
    expect(await outsider.query(query, { id: made.id })).toEqual({ measure: { done: { totalCount: 0, nodes: [] } } });
    const kinds = (await logSeenBy(member, town, 0, { measure: made.id })).map(({ kind }) => kind);
    expect(kinds).toEqual(['MEASURE_ADDED', 'MEASURE_CARRIED_OUT']);
    expect(await logSeenBy(stranger, town, 0, { measure: made.id })).toHaveLength(1);
  });

  it('of a measure that is done once is told by moving it', async () => {
    const made = done(await add(await short(), {}));
    expectProblem(await record(made, '2026-11-22'), 'WRONG_STATUS', 'NOT_RECURRING');
  });
});

describe("a network's due days", () => {
  it('are those of plans in force, in order of time, in as many statements as for one', async () => {
    const other = await network(app);
    const theirs = async (recurrence: string, status: 'ADOPTED' | 'DRAFT' = 'ADOPTED') => {
      const of = await plan(other, { endsOn: '2027-12-31', status });
      const facts = { plan: of.id, measure: { ...FACTS, startsOn: '2027-01-01', recurrence } };
      return done(await other.coordinator.mutate('addMeasure', facts, { select: 'id' }));
    };
    const read = async () => {
      const query = `query ($slug: String!) { network(slug: $slug) { dueMeasures(from: "2026-11-22") { totalCount nodes { ${DUE} } } } }`;
      const ask = () =>
        stranger.query<{ network: { dueMeasures: { totalCount: number; nodes: Due[] } } }>(query, { slug: other.slug });
      return { ...(await ask()).network.dueMeasures, statements: await costOf(app, ask) };
    };
    await theirs(EVERY_YEAR);
    const one = await read();
    await theirs(CARERS_DAY);
    await theirs('FREQ=MONTHLY;BYMONTHDAY=1');
    await theirs(CARERS_DAY, 'DRAFT');
    const all = await read();
    expect(one.nodes).toHaveLength(1);
    expect(all.totalCount).toBe(14);
    expect(days(all.nodes)).toEqual(days(all.nodes).toSorted());
    expect(all.statements).toBe(one.statements);
  });
});
