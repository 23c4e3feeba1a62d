// What a plan's screens decide without a screen: whose words a form shows, which steps are open, what a decision would do.
import { rulesOf } from './rules.js';

type Words = Record<string, unknown>;
type Own = Record<string, { mine: unknown; from: unknown }>;

interface Written {
  writeIn: (own: Own, now: Words, changes: Words) => Own;
  wordsOf: (own: Own, now: Words) => Words;
  changesOf: (own: Own, now: Words) => Words;
  conflictsOf: (own: Own, now: Words) => string[];
  ownIn: (kept: Own, now: Words) => Own;
  keepMine: (own: Own, now: Words) => Own;
  takeTheirs: (own: Own, now: Words) => Own;
  linesOf: (text: string) => string[];
}

describe('what is written in a form', () => {
  const before = { title: 'Ute', vision: 'Ut', goals: [1] };
  const theirs = { title: 'Ute i dag', vision: 'Ut på tur', goals: [1] };
  const written = rulesOf<Written>('../app/written/written.rules.ts');

  it('is the person’s where they wrote, and follows the others where they did not', async () => {
    const { writeIn, wordsOf, changesOf, conflictsOf } = await written;
    const own = writeIn({}, before, { title: 'Ute kvar dag' });
    expect(wordsOf(own, theirs)).toEqual({ title: 'Ute kvar dag', vision: 'Ut på tur', goals: [1] });
    expect(changesOf(own, theirs)).toEqual({ title: 'Ute kvar dag' });
    expect(conflictsOf(own, before)).toEqual([]);
    expect(conflictsOf(own, theirs)).toEqual(['title']);
  });

  it('is no conflict where both wrote the same, or the person went back to what stood', async () => {
    const { writeIn, changesOf, conflictsOf } = await written;
    const same = writeIn({}, before, { title: 'Ute i dag', goals: [1, 3] });
    expect(conflictsOf(same, theirs)).toEqual([]);
    expect(changesOf(same, theirs)).toEqual({ goals: [1, 3] });
    const back = writeIn(same, before, { title: 'Ute', goals: [1] });
    expect([changesOf(back, before), conflictsOf(back, theirs)]).toEqual([{}, []]);
  });

  it('remembers what stood there when the person began, not when they went on', async () => {
    const { writeIn, conflictsOf } = await written;
    const begun = writeIn({}, before, { title: 'Ute kvar' });
    expect(conflictsOf(writeIn(begun, theirs, { title: 'Ute kvar dag' }), theirs)).toEqual(['title']);
  });

  it('stays, or gives way where the two differ and nowhere else', async () => {
    const { writeIn, wordsOf, conflictsOf, keepMine, takeTheirs } = await written;
    const own = writeIn({}, before, { title: 'Ute kvar dag', goals: [3] });
    expect(conflictsOf(keepMine(own, theirs), theirs)).toEqual([]);
    expect(wordsOf(keepMine(own, theirs), theirs)['title']).toBe('Ute kvar dag');
    expect(wordsOf(takeTheirs(own, theirs), theirs)).toEqual({ ...theirs, goals: [3] });
  });

  it('is taken up again as far as the form still asks for it, also when others wrote meanwhile', async () => {
    const { writeIn, ownIn, wordsOf, conflictsOf } = await written;
    const kept = { ...writeIn({}, before, { title: 'Ute kvar dag' }), gone: { mine: 1, from: 0 } };
    expect(wordsOf(ownIn(kept, theirs), theirs)).toEqual({ ...theirs, title: 'Ute kvar dag' });
    expect(conflictsOf(ownIn(kept, theirs), theirs)).toEqual(['title']);
  });

  it('is a sentence a line', async () => {
    const { linesOf } = await written;
    expect(linesOf(' Ein \n\n\tTo\r\n')).toEqual(['Ein', 'To']);
    expect(linesOf('  \n')).toEqual([]);
  });
});

type Facts = Record<'status' | 'change', string> &
  Record<'missing' | 'replaces' | 'revision' | 'viewerCanEdit', unknown>;

interface Way {
  stepsOf: (plan: Facts, isCoordinator: boolean) => string[];
  nextOf: (plan: Facts) => string | null;
  lacksOf: (missing: readonly object[]) => { requirement: string; parts: { id: string }[] }[];
}

describe('the way of a plan', () => {
  const draft = { status: 'DRAFT', change: 'NEW', missing: [], replaces: null, revision: null, viewerCanEdit: true };
  const inStatus = (status: string): Facts => ({ ...draft, status, viewerCanEdit: false });
  const rules = rulesOf<Way>('plans/writing/way.rules.ts');

  it('opens each step to those who may take it', async () => {
    const { stepsOf } = await rules;
    expect(stepsOf(draft, true)).toEqual(['change', 'hearing', 'decide', 'abandon']);
    expect(stepsOf(draft, false)).toEqual(['change', 'abandon']);
    expect(stepsOf({ ...draft, replaces: {} }, false)).toEqual(['change']);
    expect(stepsOf(inStatus('IN_HEARING'), true)).toEqual(['decide', 'takeBack']);
    expect(stepsOf(inStatus('ADOPTED'), true)).toEqual(['revise']);
    for (const status of ['UNDER_REVISION', 'REPLACED', 'ABANDONED'])
      expect(stepsOf(inStatus(status), true)).toEqual([]);
    for (const status of ['DRAFT', 'IN_HEARING', 'ADOPTED']) expect(stepsOf(inStatus(status), false)).toEqual([]);
  });

  it('has a next step where something presses', async () => {
    const { nextOf } = await rules;
    expect(nextOf({ ...draft, missing: [{}] })).toBe('change');
    expect(nextOf(draft)).toBe('hearing');
    expect(nextOf({ ...draft, change: 'SMALL' })).toBe('decide');
    expect(nextOf(inStatus('IN_HEARING'))).toBe('decide');
    expect(nextOf(inStatus('ADOPTED'))).toBeNull();
    expect(nextOf({ ...inStatus('ADOPTED'), revision: { standing: 'AHEAD' } })).toBeNull();
    expect(nextOf({ ...inStatus('ADOPTED'), revision: { standing: 'OVERDUE' } })).toBe('revise');
    expect(nextOf(inStatus('REPLACED'))).toBeNull();
  });

  it('names each lack once, with what lacks it', async () => {
    const { lacksOf } = await rules;
    const missing = [
      { requirement: 'VISION', goal: null, measure: null },
      { requirement: 'GOAL_CRITERIA', goal: { id: 'a' }, measure: null },
      { requirement: 'GOAL_CRITERIA', goal: { id: 'b' }, measure: null },
      { requirement: 'MEASURE_TIMETABLE', goal: null, measure: { id: 'c' } },
    ];
    expect(lacksOf(missing)).toEqual([
      { requirement: 'VISION', parts: [] },
      { requirement: 'GOAL_CRITERIA', parts: [{ id: 'a' }, { id: 'b' }] },
      { requirement: 'MEASURE_TIMETABLE', parts: [{ id: 'c' }] },
    ]);
  });
});

interface Decision {
  consequenceOf: (plan: object, decision: object) => string;
}

describe('a decision', () => {
  const rules = rulesOf<Decision>('plans/writing/decision.rules.ts');
  const of = async (facts: object, outcome = 'ADOPTED', bodyKind = 'COUNCIL') =>
    (await rules).consequenceOf(
      { approval: 'POLITICAL', missing: [], replaces: null, ...facts },
      { outcome, bodyKind },
    );

  it('says what it would do', async () => {
    expect(await of({})).toBe('adopts');
    expect(await of({ replaces: {} })).toBe('replaces');
    expect(await of({ missing: [{}] })).toBe('incomplete');
    expect(await of({ missing: [{}] }, 'SENT_BACK')).toBe('back');
    expect(await of({}, 'REJECTED')).toBe('back');
    expect(await of({}, 'NOTED')).toBe('noted');
    expect(await of({ approval: 'NOTICE' }, 'NOTED')).toBe('adopts');
    expect(await of({}, 'ADOPTED', 'ADMINISTRATION')).toBe('wrongBody');
    expect(await of({ approval: 'NOTICE' }, 'NOTED', 'ADMINISTRATION')).toBe('wrongBody');
    expect(await of({ approval: 'ADMINISTRATIVE' }, 'ADOPTED', 'ADMINISTRATION')).toBe('adopts');
    expect(await of({ approval: null }, 'ADOPTED', 'ADMINISTRATION')).toBe('adopts');
  });
});

interface Levels {
  parentsFor: (level: string, plans: readonly object[]) => { id: string }[];
  levelsUnder: (level: string) => string[];
  daysOf: (level: string, today: string) => object;
}

describe('a new plan', () => {
  const rules = rulesOf<Levels>('plans/level.rules.ts');

  it('stands under a plan of the level above, each once', async () => {
    const { parentsFor, levelsUnder } = await rules;
    const plans = [
      { id: 'next', level: 'STRATEGY', replaces: { id: 'now' } },
      { id: 'theme', level: 'THEMATIC_PLAN', replaces: null },
      { id: 'now', level: 'STRATEGY', replaces: { id: 'old' } },
    ];
    const idsFor = (level: string) => parentsFor(level, plans).map(({ id }) => id);
    expect(idsFor('STRATEGY')).toEqual([]);
    expect(idsFor('THEMATIC_PLAN')).toEqual(['now']);
    expect(idsFor('SPECIALIST_PLAN')).toEqual(['theme']);
    expect(idsFor('ANNUAL_PLAN')).toEqual(['now', 'theme']);
    expect(levelsUnder('STRATEGY')).toEqual(['THEMATIC_PLAN', 'ANNUAL_PLAN']);
    expect(levelsUnder('ANNUAL_PLAN')).toEqual([]);
  });

  it('begins with next year, and an annual plan ends with it', async () => {
    const { daysOf } = await rules;
    expect(daysOf('ANNUAL_PLAN', '2026-11-22')).toEqual({ startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(daysOf('STRATEGY', '2026-11-22')).toEqual({ startsOn: '2027-01-01', endsOn: '' });
  });
});
