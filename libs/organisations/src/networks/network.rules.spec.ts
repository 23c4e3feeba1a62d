import { Problem } from '@saman/kernel';
import { stranger, Viewer } from '../people/viewer.js';
import { checkGains, checkMayDismiss, checkMayName, checkMunicipalities, checkOperates } from './network.rules.js';

const person = (isOperator: boolean, role?: 'COORDINATOR' | 'OBSERVER') =>
  new Viewer({
    personId: 'self',
    sessionHash: null,
    isOperator,
    organisations: [],
    networks: role ? [{ id: 'voss', role }] : [],
  });
const operator = person(true);
const coordinator = person(false, 'COORDINATOR');
const observer = person(false, 'OBSERVER');

function outcome(rule: () => void): string {
  try {
    rule();
    return 'may';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('a network', () => {
  it('is made by operators alone', () => {
    expect([operator, coordinator, observer, stranger].map((viewer) => outcome(() => checkOperates(viewer)))).toEqual([
      'may',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it.each([
    [operator, 'COORDINATOR', 'may'],
    [operator, 'OBSERVER', 'may'],
    [coordinator, 'COORDINATOR', 'FORBIDDEN'],
    [coordinator, 'OBSERVER', 'may'],
    [observer, 'OBSERVER', 'FORBIDDEN'],
    [stranger, 'OBSERVER', 'FORBIDDEN'],
  ] as const)('has its people named by those who may: case %#', (viewer, role, expected) => {
    expect(outcome(() => checkMayName(viewer, 'voss', role))).toBe(expected);
    if (role === 'OBSERVER' && viewer === coordinator)
      expect(outcome(() => checkMayName(viewer, 'narvik', role))).toBe('FORBIDDEN');
  });

  it.each([
    [null, 'OBSERVER', 'may'],
    ['OBSERVER', 'COORDINATOR', 'may'],
    ['OBSERVER', 'OBSERVER', 'ALREADY_EXISTS'],
    ['COORDINATOR', 'OBSERVER', 'ALREADY_EXISTS'],
    ['COORDINATOR', 'COORDINATOR', 'ALREADY_EXISTS'],
  ] as const)('makes nobody who is %s %s: %s', (before, role, expected) => {
    expect(outcome(() => checkGains(before, role))).toBe(expected);
  });

  it.each([
    ['operator', operator, 'other', 'COORDINATOR', 'may'],
    ['coordinator', coordinator, 'other', 'OBSERVER', 'may'],
    ['coordinator', coordinator, 'other', 'COORDINATOR', 'FORBIDDEN'],
    ['coordinator', coordinator, 'self', 'COORDINATOR', 'may'],
    ['coordinator', coordinator, 'other', null, 'NOT_FOUND'],
    ['observer', observer, 'self', 'OBSERVER', 'may'],
    ['observer', observer, 'other', 'OBSERVER', 'FORBIDDEN'],
    // whether the other has a role is not told
    ['observer', observer, 'other', null, 'FORBIDDEN'],
  ] as const)('lets the %s take roles away: case %#', (_, viewer, id, role, expected) => {
    expect(outcome(() => checkMayDismiss(viewer, 'voss', { id, role }))).toBe(expected);
  });

  it('names each municipality once', () => {
    const voss = { number: '4621', name: 'Voss', county: 'Vestland' };
    expect(outcome(() => checkMunicipalities([voss, { ...voss, number: '4620' }]))).toBe('may');
    expect(outcome(() => checkMunicipalities([voss, voss]))).toBe('INVALID');
    const many = Array.from({ length: 401 }, (_, index) => ({ ...voss, number: String(1000 + index) }));
    expect(outcome(() => checkMunicipalities(many))).toBe('INVALID');
  });
});
