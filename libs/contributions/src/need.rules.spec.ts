import { checkCovers, statusOf } from './need.rules.js';
import { checkQuantity, unitFor } from './resource.rules.js';

const need = { networkId: 'network', quantity: 5, covered: 3, isClosed: false, version: 1 };
const problem = (code: string, rule: string, limit: number | null = null) =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, rule, limit })] }) as unknown as Error;

describe('a need', () => {
  it.each([
    [0, false, 'OPEN'],
    [5, false, 'COVERED'],
    [5, true, 'CLOSED'],
  ])('with %i of 5 covered, closed %s, is %s', (covered, isClosed, status) => {
    expect(statusOf({ quantity: 5, covered, isClosed })).toBe(status);
  });

  it('takes what it lacks and no more', () => {
    expect(() => {
      checkCovers(2, need, []);
    }).not.toThrow();
    expect(() => {
      checkCovers(3, need, []);
    }).toThrow(problem('NEED_ALREADY_COVERED', 'MORE_THAN_LACKING', 2));
  });

  it('takes nothing once it is closed', () => {
    expect(() => {
      checkCovers(1, { ...need, isClosed: true }, []);
    }).toThrow(problem('WRONG_STATUS', 'NEED_STATUS'));
  });
});

describe('quantities', () => {
  it('have the unit of their kind unless another that fits is named', () => {
    expect(unitFor('VOLUNTEERS', null, [])).toBe('PEOPLE');
    expect(unitFor('VOLUNTEERS', 'HOURS', [])).toBe('HOURS');
    expect(() => unitFor('EQUIPMENT', 'KRONER', [])).toThrow(problem('INVALID', 'UNIT_DOES_NOT_FIT'));
  });

  it.each([
    [0, 'HOURS', problem('INVALID', 'TOO_SMALL', 1)],
    [1_000_001, 'HOURS', problem('INVALID', 'TOO_LARGE', 1_000_000)],
    [100_000_001, 'KRONER', problem('INVALID', 'TOO_LARGE', 100_000_000)],
  ] as const)('of %i %s are refused', (quantity, unit, refusal) => {
    expect(() => {
      checkQuantity(quantity, unit, []);
    }).toThrow(refusal);
  });

  it('of 100 million kroner are fine', () => {
    expect(() => {
      checkQuantity(100_000_000, 'KRONER', []);
    }).not.toThrow();
  });
});
