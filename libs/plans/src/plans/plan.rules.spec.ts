import { Viewer } from '@saman/organisations';
import { PlanLevel, PlanStatus } from '../schema.gen.js';
import {
  canEdit,
  checkDays,
  checkInForce,
  checkMayEditContents,
  checkParent,
  checkYears,
  isInForce,
  stepTo,
} from './plan.rules.js';

const NETWORK = 'network';
const person = { personId: 'person', sessionHash: null, isOperator: false };
const editor = new Viewer({
  ...person,
  organisations: [{ id: 'unit', role: 'EDITOR', activeIn: [NETWORK] }],
  networks: [],
});
const coordinator = new Viewer({ ...person, organisations: [], networks: [{ id: NETWORK, role: 'COORDINATOR' }] });
const other = new Viewer({
  ...person,
  organisations: [{ id: 'other', role: 'ADMIN', activeIn: [NETWORK] }],
  networks: [],
});

const plan = (status: PlanStatus) => ({ networkId: NETWORK, responsibleId: 'unit', status, version: 1 });
const refusal = (code: string, path?: string[]) =>
  expect.objectContaining(
    path ? { code, problems: [expect.objectContaining({ path }) as object] } : { code },
  ) as unknown as Error;
const each = <T>(values: readonly T[]) => values.map((value) => [value] as const);

describe('what a plan says', () => {
  it.each(each(PlanStatus))('is changed while %s only if it is a draft', (status) => {
    const isDraft = status === 'DRAFT';
    for (const viewer of [editor, coordinator]) {
      expect(canEdit(viewer, plan(status))).toBe(isDraft);
      const change = () => {
        checkMayEditContents(viewer, plan(status));
      };
      if (isDraft) expect(change).not.toThrow();
      else expect(change).toThrow(refusal('WRONG_STATUS'));
    }
    expect(canEdit(other, plan(status))).toBe(false);
    expect(() => {
      checkMayEditContents(other, plan(status));
    }).toThrow(refusal('FORBIDDEN'));
  });

  it('is not changed by a stale version', () => {
    expect(() => {
      checkMayEditContents(editor, plan('DRAFT'), 2);
    }).toThrow(refusal('CONFLICT'));
  });

  it.each(each(PlanStatus))('holds while %s if it is in force', (status) => {
    const holds = status === 'ADOPTED' || status === 'UNDER_REVISION';
    expect(isInForce(plan(status))).toBe(holds);
    const check = () => {
      checkInForce(plan(status));
    };
    if (holds) expect(check).not.toThrow();
    else expect(check).toThrow(refusal('WRONG_STATUS'));
  });

  it('ends on the day it starts, not before, as its documents do', () => {
    checkDays({ startsOn: '2026-01-01', endsOn: '2026-01-01' }, 'plan');
    expect(() => {
      checkDays({ startsOn: '2026-01-02', endsOn: '2026-01-01' }, 'changes');
    }).toThrow(refusal('INVALID', ['changes', 'endsOn']));
    checkYears([{ fromYear: 2026, toYear: 2026 }, { fromYear: 2026 }, { toYear: 2020 }, {}], 'plan');
    expect(() => {
      checkYears([{}, { fromYear: 2026, toYear: 2025 }], 'plan');
    }).toThrow(refusal('INVALID', ['plan', 'documents', '1', 'toYear']));
  });
});

describe('a step that needs no decision', () => {
  it.each(each(PlanStatus))('goes from %s to a hearing and back, or not at all', (status) => {
    const step =
      (to: 'IN_HEARING' | 'DRAFT', viewer = coordinator) =>
      () =>
        stepTo(viewer, plan(status), 1, to);
    if (status === 'DRAFT') expect(step('IN_HEARING')()).toBe('PLAN_SENT_TO_HEARING');
    else expect(step('IN_HEARING')).toThrow(refusal('WRONG_STATUS'));
    if (status === 'IN_HEARING') expect(step('DRAFT')()).toBe('PLAN_TAKEN_BACK');
    else expect(step('DRAFT')).toThrow(refusal('WRONG_STATUS'));
    expect(step('DRAFT', editor)).toThrow(refusal('FORBIDDEN'));
    expect(() => stepTo(coordinator, plan(status), 2, 'DRAFT')).toThrow(refusal('CONFLICT'));
  });
});

describe('the tree', () => {
  const MAY: Record<PlanLevel, readonly PlanLevel[]> = {
    STRATEGY: [],
    THEMATIC_PLAN: ['STRATEGY'],
    SPECIALIST_PLAN: ['THEMATIC_PLAN'],
    ANNUAL_PLAN: ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN'],
  };
  const under =
    (level: PlanLevel, parent: PlanLevel | null, status: PlanStatus = 'ADOPTED') =>
    () => {
      checkParent(level, parent && { level: parent, status });
    };

  it.each(PlanLevel.flatMap((level) => [null, ...PlanLevel].map((parent) => [level, parent] as const)))(
    'has a %s under %s where that is the level above',
    (level, parent) => {
      const isRight = parent === null ? MAY[level].length === 0 : MAY[level].includes(parent);
      if (isRight) expect(under(level, parent)).not.toThrow();
      else expect(under(level, parent)).toThrow(refusal('INVALID', ['plan', 'parent']));
    },
  );

  it('has nothing under what was abandoned', () => {
    expect(under('THEMATIC_PLAN', 'STRATEGY', 'ABANDONED')).toThrow(refusal('WRONG_STATUS', ['plan', 'parent']));
    expect(under('THEMATIC_PLAN', 'STRATEGY', 'DRAFT')).not.toThrow();
  });
});
