import { Problem } from '@saman/kernel';
import { stranger, Viewer } from '../people/viewer.js';
import type { OrganisationRole } from '../schema.gen.js';
import { checkKeepsAdmin, checkMayChange, checkMayInvitePerson, checkMayRegister } from './organisation.rules.js';

const belonging = (role: OrganisationRole) =>
  new Viewer({
    personId: 'p',
    sessionHash: null,
    isOperator: false,
    organisations: [{ id: 'club', role, activeIn: ['voss'] }],
    networks: [{ id: 'voss', role: 'COORDINATOR' }],
  });

function outcome(rule: () => void): string {
  try {
    rule();
    return 'may';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('an organisation', () => {
  it('is changed by its ADMIN alone, who has seen it as it is', () => {
    const club = { id: 'club', version: 3 };
    expect(outcome(() => checkMayChange(belonging('ADMIN'), club, 3))).toBe('may');
    expect(outcome(() => checkMayChange(belonging('ADMIN'), club, 2))).toBe('CONFLICT');
    expect(outcome(() => checkMayChange(belonging('EDITOR'), club, 2))).toBe('FORBIDDEN');
    expect(outcome(() => checkMayChange(stranger, club, 3))).toBe('FORBIDDEN');
  });

  it.each([
    ['ADMIN', 1, 'EDITOR', 'WRONG_STATUS'],
    ['ADMIN', 1, null, 'WRONG_STATUS'],
    ['ADMIN', 1, 'ADMIN', 'may'],
    ['ADMIN', 2, null, 'may'],
    ['EDITOR', 1, 'ADMIN', 'may'],
    ['MEMBER', 1, null, 'may'],
    [null, 1, 'MEMBER', 'NOT_FOUND'],
  ] as const)('keeps an ADMIN: %s of %d ADMINs becomes %s: %s', (role, admins, next, expected) => {
    expect(outcome(() => checkKeepsAdmin({ role, admins }, next))).toBe(expected);
  });

  it.each([
    ['its ADMIN', 'ADMIN', [], 'MEMBER', 'may'],
    ['its EDITOR', 'EDITOR', [], 'MEMBER', 'FORBIDDEN'],
    ['the coordinator of a network that waits for its answer', 'EDITOR', ['voss'], 'ADMIN', 'may'],
    ['that coordinator', 'EDITOR', ['voss'], 'EDITOR', 'FORBIDDEN'],
    ['the coordinator of another network', 'EDITOR', ['sogndal'], 'ADMIN', 'FORBIDDEN'],
  ] as const)('gets people: %s (%s, invited to %j) invites to %s: %s', (_, role, invitedTo, promised, expected) => {
    expect(outcome(() => checkMayInvitePerson(belonging(role), { id: 'club', invitedTo }, promised))).toBe(expected);
  });

  it('is registered up to 20 times before one of them joins', () => {
    expect(outcome(() => checkMayRegister(19))).toBe('may');
    expect(outcome(() => checkMayRegister(20))).toBe('TRY_LATER');
  });
});
