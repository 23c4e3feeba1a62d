// A mandate that names measures: all of them done, each with a result.
import { newId } from '@saman/kernel';
import { system } from '@saman/platform';
import sql from 'sql-template-tag';
import { done, network, startApp, type Thing } from '../kit/index.js';
import { Chain, lacksOf, measuresDone, TODAY } from './chain.js';
import { evidenceOf, standingOf } from './setting.js';

const app = await startApp();
const town = await network(app);
const { coordinator } = town;
const { observer, unit, outsider } = await town.people();
const elsewhere = await network(app);
const chain = await Chain.in(town);

describe('measures done', () => {
  it('is met when all are done with a result, and stays so when one is taken up again', async () => {
    const [first, second] = [await chain.measure(), await chain.measure({ title: 'Tryggleik', endsOn: '2034-06-30' })];
    const given = await chain.give(measuresDone(first, second));
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 0, required: 2 });
    expect(await lacksOf(given, observer)).toEqual([
      [second.id, []],
      [first.id, []],
    ]);
    const finished = await chain.move(first, 'DONE', 'Alle bustader er kartlagde.');
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 1 });
    await chain.move(second, 'DONE', 'Ferdig.', '2026-02-01');
    const met = await standingOf(given, observer);
    expect(met).toMatchObject({ status: 'MET', done: 2, metOn: '2026-02-01', underway: [] });
    const [, evidence] = await evidenceOf(given, observer);
    expect(evidence).toMatchObject({
      ...{ kind: 'MEASURES_DONE', title: 'Bustader', result: 'Alle bustader er kartlagde.', happenedOn: '2026-01-15' },
      ...{ subject: { __typename: 'Measure', id: first.id }, mandates: [{ id: given.id }], kindsRequired: null },
      parties: [{ name: 'Frisklivssentralen', isOwner: true, contributions: [] }],
    });
    const [, shownOutside] = await evidenceOf(given, outsider);
    expect(shownOutside).toEqual({ ...evidence, result: null });
    await chain.move(finished, 'ONGOING');
    expect(await standingOf(given, observer)).toEqual(met);
    const query = 'query ($id: ID!) { measure(id: $id) { mandates { id } } }';
    expect(await outsider.query(query, { id: first.id })).toEqual({ measure: { mandates: [{ id: given.id }] } });
  });

  it('keeps a result that only the owner of the table may blank, and nobody writes anew', async () => {
    const measure = await chain.measure();
    const given = await chain.give(measuresDone(measure));
    await chain.move(measure, 'DONE', 'Kari gjorde alt.');
    const [evidence] = await evidenceOf(given, observer);
    const write = (result: string | null, isOwner: boolean) =>
      app.database.write(system, async (tx) => {
        if (isOwner) await tx.query(sql`SET LOCAL ROLE NONE`);
        await tx.query(sql`UPDATE evidence SET result = ${result} WHERE id = ${evidence?.id}`);
      });
    await expect(write(null, false)).rejects.toThrow('permission denied');
    await expect(write('Noko anna', true)).rejects.toThrow('evidence is frozen');
    await write(null, true);
    expect(await evidenceOf(given, observer)).toEqual([{ ...evidence, result: null }]);
  });

  it('says what is lacking: a timetable, a result, news, or that it goes on at all', async () => {
    const timeless = await chain.measure({ startsOn: null, endsOn: null });
    const past = await chain.measure({ startsOn: null, endsOn: '2026-01-01' });
    const stale = await chain.measure({ startsOn: '2026-01-01' });
    const stopped = await chain.measure();
    await chain.move(stopped, 'STOPPED', 'Ingen pengar.');
    app.clock.set('2026-11-22T12:00:00Z');
    const given = await chain.give(measuresDone(timeless, past, stale, stopped));
    expect(await lacksOf(given, observer)).toEqual([
      [past.id, ['RESULT']],
      [stale.id, ['PROGRESS']],
      [timeless.id, ['TIMETABLE']],
    ]);
    const { status, risks } = await standingOf(given, observer);
    expect(status).toBe('AT_RISK');
    expect(risks.map(({ code, part }) => [code, part?.id])).toEqual([
      ['STOPPED', stopped.id],
      ['LACKS_SOMETHING', past.id],
      ['STALE', stale.id],
      ['LACKS_SOMETHING', timeless.id],
    ]);
    app.clock.set(TODAY);
  });

  it('follows a measure through editions, and says when the new one does not carry it', async () => {
    const plan = await town.set.plan();
    const [kept, left] = [await chain.measure({}, plan), await chain.measure({}, plan)];
    const given = await chain.give(measuresDone(kept, left), plan);
    const next = await chain.revise({ ...plan, version: plan.version });
    const { plan: seen } = await coordinator.query<{ plan: { measures: { nodes: Thing[] } } }>(
      'query ($id: ID!) { plan(id: $id) { measures { nodes { id version title } } } }',
      { id: next.id },
    );
    const [first, second] = seen.measures.nodes;
    await chain.does('dropMeasure', { measure: second?.id, version: second?.version, reason: 'Ikkje lenger.' });
    expect(await lacksOf(given, observer)).toEqual(
      expect.arrayContaining([
        [kept.id, []],
        [left.id, []],
      ]),
    );
    await chain.decide(next);
    expect(await lacksOf(given, observer)).toEqual(
      expect.arrayContaining([
        [first?.id, []],
        [left.id, ['NOT_CARRIED']],
      ]),
    );
    const { mandate: shown } = await observer.query<{ mandate: object }>(
      'query ($id: ID!) { mandate(id: $id) { plan { id } rule { ... on MeasuresDone { measures { id } } } } }',
      { id: given.id },
    );
    expect(shown).toEqual({ plan: { id: next.id }, rule: { measures: [{ id: first?.id }, { id: left.id }] } });
    await chain.move({ id: first?.id ?? '', version: 2 }, 'DONE', 'Ferdig.');
    expect(await standingOf(given, observer)).toMatchObject({ done: 1 });
  });

  it('names only measures that all see who see the mandate', async () => {
    const draft = await town.set.plan({ status: 'DRAFT' });
    const hidden = await chain.measure({}, draft);
    const open = await chain.measure();
    const problem = async (ids: string[], plan = chain.strategy.id) =>
      (
        await coordinator.mutate('giveMandate', {
          plan,
          mandate: { title: 'x', dueOn: '2030-01-01', rule: { measuresDone: ids } },
        })
      ).problems[0];
    const path = (index: number) => ['mandate', 'rule', 'measuresDone', String(index)];
    expect(await problem([open.id, hidden.id])).toMatchObject({ rule: 'STILL_A_DRAFT', path: path(1) });
    expect(await problem([newId()])).toMatchObject({ code: 'NOT_FOUND', path: path(0) });
    expect(await problem(['zz'])).toMatchObject({ code: 'NOT_FOUND', path: path(0) });
    expect(await problem([])).toMatchObject({ rule: 'REQUIRED' });
    expect(await problem([open.id, open.id])).toMatchObject({ rule: 'DUPLICATE' });
    expect(await problem(Array.from({ length: 51 }, () => newId()))).toMatchObject({ rule: 'TOO_MANY', limit: 50 });
    const foreign = await elsewhere.set.plan();
    const theirs = done(
      await elsewhere.coordinator.mutate('addMeasure', {
        plan: foreign.id,
        measure: { kind: 'MEASURE', title: 'Noko' },
      }),
    );
    expect(await problem([theirs.id])).toMatchObject({ rule: 'OTHER_NETWORK', path: path(0) });
    // the draft's own mandate is seen by those who see its measures
    const own = await chain.give(measuresDone(hidden), draft);
    expect(await standingOf(own, unit)).toMatchObject({
      required: 1,
      done: 0,
      underway: [{ part: { id: hidden.id } }],
    });
  });
});
