// Several deeds to one plan at once: each version is decided once, and nothing slips in after the check.
import { done, network, type Outcome, startApp, type Thing } from '../kit/index.js';
import { Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const write = new Writing(town);

/** Codes of what was refused. */
const refusals = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ problems }) => problems.map(({ code }) => code)).sort();

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

describe('deeds at once', () => {
  it('decide one version once', async () => {
    const draft = await write.complete();
    const decisions = times(6, (n) => write.decide(draft, { outcome: n % 2 === 0 ? 'ADOPTED' : 'REJECTED' }));
    const changes = times(4, (n) => write.change(draft, { title: `Plan ${String(n)}` }));
    expect(refusals(await Promise.all([...decisions, ...changes]))).toEqual(times(9, () => 'CONFLICT'));
  });

  it('change no text that was adopted', async () => {
    for (let round = 0; round < 5; round += 1) {
      const draft = await write.complete();
      const goal = done(await write.addGoal(draft, { title: 'Før' }));
      const [decided, added, changed, dropped] = await Promise.all([
        write.decide(draft),
        write.addGoal(draft),
        write.changeGoal(goal, { title: 'Etter' }),
        write.dropGoal(goal),
      ]);
      done(decided);
      const seen = await write.look<{ goals: Thing[] }>(draft, 'goals { id title }');
      const told = [added, changed, dropped].map(({ problems }) => problems[0]?.code ?? 'done');
      expect(new Set([...told, 'done', 'WRONG_STATUS', 'CONFLICT', 'NOT_FOUND']).size).toBe(4);
      // what was refused is not there, what was done is
      const isThere = (id: string | undefined) => seen.goals.some((one) => one.id === id);
      if (added.thing) expect(isThere(added.thing.id)).toBe(true);
      expect(isThere(goal.id)).toBe(dropped.problems.length > 0);
      expect(seen.goals).toHaveLength((added.thing ? 1 : 0) + (dropped.thing ? 0 : 1));
    }
  });

  it('begin one next edition, and replace one', async () => {
    const adopted = await write.adopted();
    const begun = await Promise.all(times(5, () => write.revise(adopted)));
    expect(refusals(begun)).toEqual(times(4, () => 'CONFLICT'));
    const draft = begun.find(({ thing }) => thing)?.thing as Thing;
    const [decided, abandoned] = await Promise.all([
      write.decide(draft, { decidedOn: '2026-01-01' }),
      write.abandon(draft),
    ]);
    expect(refusals([decided, abandoned])).toEqual(['CONFLICT']);
    const { status } = await write.look<{ status: string }>(adopted, 'status');
    expect(status).toBe(decided.thing ? 'REPLACED' : 'ADOPTED');
  });

  it('give a number once', async () => {
    const draft = done(await write.draft());
    const added = await Promise.all(times(8, () => write.addGoal(draft, { number: '7' })));
    expect(refusals(added)).toEqual(times(7, () => 'ALREADY_EXISTS'));
  });

  it('leave no plan under one that was abandoned', async () => {
    for (let round = 0; round < 4; round += 1) {
      const parent = done(await write.draft());
      const theme = { level: 'THEMATIC_PLAN', title: 'Tema', parent: parent.id };
      const outcomes = await Promise.all([write.abandon(parent), write.draft(theme)]);
      expect(refusals(outcomes)).toEqual(['WRONG_STATUS']);
    }
  });
});
