import { Problem } from '@saman/kernel';
import { stranger, Viewer } from '../people/viewer.js';
import { MembershipStatus, type OrganisationRole } from '../schema.gen.js';
import { checkMayAnswer, checkMayLeave, requested, seesMembership } from './membership.rules.js';

const ids = { networkId: 'voss', organisationId: 'club' };

const belonging = (role: OrganisationRole) =>
  new Viewer({
    personId: 'p',
    sessionHash: null,
    isOperator: false,
    organisations: [{ id: 'club', role, activeIn: [] }],
    networks: [],
  });
const inNetwork = (id: string, role: 'COORDINATOR' | 'OBSERVER') =>
  new Viewer({ personId: 'p', sessionHash: null, isOperator: false, organisations: [], networks: [{ id, role }] });
const viewers = {
  admin: belonging('ADMIN'),
  editor: belonging('EDITOR'),
  coordinator: inNetwork('voss', 'COORDINATOR'),
  otherCoordinator: inNetwork('narvik', 'COORDINATOR'),
  observer: inNetwork('voss', 'OBSERVER'),
  stranger,
  operator: new Viewer({ personId: 'p', sessionHash: null, isOperator: true, organisations: [], networks: [] }),
};
type Who = keyof typeof viewers;
const everybody = Object.keys(viewers) as Who[];

function outcome(rule: () => unknown): unknown {
  try {
    return rule() ?? 'may';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('a membership', () => {
  it('is asked for by the ADMIN, offered by the coordinator, and by nobody else', () => {
    const outcomes = everybody.map((who) => [who, outcome(() => requested(viewers[who], ids, null))]);
    expect(Object.fromEntries(outcomes)).toEqual({
      ...Object.fromEntries(everybody.map((who) => [who, 'FORBIDDEN'])),
      admin: 'APPLIED',
      coordinator: 'INVITED',
    });
  });

  it.each(MembershipStatus)('that is %s is asked for anew only when it has ended', (status) => {
    const isEnded = status === 'LEFT' || status === 'REFUSED';
    expect(outcome(() => requested(viewers.admin, ids, status))).toBe(isEnded ? 'APPLIED' : 'ALREADY_EXISTS');
    expect(outcome(() => requested(viewers.stranger, ids, status))).toBe('FORBIDDEN');
  });

  it.each([
    ['APPLIED', 'coordinator', 'may'],
    ['APPLIED', 'admin', 'FORBIDDEN'],
    ['INVITED', 'admin', 'may'],
    ['INVITED', 'coordinator', 'FORBIDDEN'],
    ['ACTIVE', 'coordinator', 'WRONG_STATUS'],
    ['LEFT', 'admin', 'WRONG_STATUS'],
    ['APPLIED', 'otherCoordinator', 'FORBIDDEN'],
    ['APPLIED', 'observer', 'FORBIDDEN'],
    ['INVITED', 'editor', 'FORBIDDEN'],
    ['ACTIVE', 'operator', 'FORBIDDEN'],
  ] as const)('that is %s, answered by %s: %s', (status, who, expected) => {
    expect(outcome(() => checkMayAnswer(viewers[who], { ...ids, status }, {}))).toBe(expected);
  });

  it('is given kind and sector by a coordinator alone', () => {
    const here = { kind: 'PARTNER' } as const;
    expect(outcome(() => checkMayAnswer(viewers.admin, { ...ids, status: 'INVITED' }, here))).toBe('FORBIDDEN');
    expect(outcome(() => checkMayAnswer(viewers.admin, { ...ids, status: 'INVITED' }, { kind: null }))).toBe('may');
    expect(outcome(() => checkMayAnswer(viewers.coordinator, { ...ids, status: 'APPLIED' }, here))).toBe('may');
  });

  it.each(everybody)('is ended, and seen while it is not ACTIVE, by those it concerns: %s', (who) => {
    const isParty = who === 'admin' || who === 'coordinator';
    expect(outcome(() => checkMayLeave(viewers[who], { ...ids, status: 'ACTIVE' }))).toBe(
      isParty ? 'may' : 'FORBIDDEN',
    );
    expect(outcome(() => checkMayLeave(viewers[who], { ...ids, status: 'APPLIED' }))).toBe(
      isParty ? 'WRONG_STATUS' : 'FORBIDDEN',
    );
    const isInside = isParty || who === 'editor' || who === 'observer';
    expect(seesMembership(viewers[who], { ...ids, status: 'APPLIED' })).toBe(isInside);
    expect(seesMembership(viewers[who], { ...ids, status: 'ACTIVE' })).toBe(true);
  });
});
