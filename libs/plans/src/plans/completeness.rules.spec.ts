import { PlanLevel, PlanRequirement } from '../schema.gen.js';
import { checkComplete, type Contents, gaps, type Said } from './completeness.rules.js';

const DAY = '2026-11-22';
const full: Omit<Said, 'level'> = {
  vision: 'Saman',
  background: 'Kort',
  endsOn: '2026-11-23',
  documents: [{ kind: 'ANALYSIS' }],
};
const rich: Contents = { areas: 1, goals: 1, goalsWithoutCriteria: [], measures: 1, measuresWithoutTimetable: [] };
const none: Omit<Said, 'level'> = { vision: null, background: null, endsOn: DAY, documents: [{ kind: 'REPLACES' }] };
const poor: Contents = { ...rich, areas: 0, goals: 0, measures: 0 };

const MORE = ['GOAL_CRITERIA', 'MEASURE_TIMETABLE'] as const;
const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;
const of = (level: PlanLevel, said: Omit<Said, 'level'>, contents: Contents) =>
  gaps({ ...said, level }, contents, DAY).map(({ requirement }) => requirement);

it.each([
  ['STRATEGY', ['VISION', 'BACKGROUND', 'GOAL_AREAS', 'END_AHEAD']],
  ['THEMATIC_PLAN', ['BACKGROUND', 'GOALS', 'MEASURES', 'END_AHEAD', 'ANALYSES']],
  ['SPECIALIST_PLAN', ['BACKGROUND', 'GOALS', 'MEASURES', 'END_AHEAD', 'ANALYSES']],
  ['ANNUAL_PLAN', ['MEASURES', 'END_AHEAD']],
] as const)('a %s needs %s', (level, demanded) => {
  expect(of(level, full, rich)).toEqual([]);
  expect(of(level, none, poor)).toEqual(demanded);
  const check = () => {
    checkComplete({ ...none, level }, poor, DAY);
  };
  expect(check).toThrow(refusal('INVALID'));
});

it('names each goal without criteria, and each measure without a timetable', () => {
  const contents = { ...rich, goalsWithoutCriteria: ['a', 'b'], measuresWithoutTimetable: ['c'] };
  expect(gaps({ ...full, level: 'THEMATIC_PLAN' }, contents, DAY)).toEqual([
    { requirement: 'GOAL_CRITERIA', goalId: 'a', measureId: null },
    { requirement: 'GOAL_CRITERIA', goalId: 'b', measureId: null },
    { requirement: 'MEASURE_TIMETABLE', goalId: null, measureId: 'c' },
  ]);
  expect(of('STRATEGY', full, contents)).toEqual([]);
  expect(of('ANNUAL_PLAN', full, contents)).toEqual(['MEASURE_TIMETABLE']);
});

it('has every requirement at some level', () => {
  const asked = PlanLevel.flatMap((level) => of(level, none, poor));
  expect([...new Set([...asked, ...MORE])].sort()).toEqual([...PlanRequirement].sort());
});
