/// <reference types="jest" />
import { Problem } from '@saman/kernel';
import { stranger, Viewer } from '@saman/organisations';
import { canEdit, checkMayEdit, checkReason, checkUnderCampaign } from './activity.rules.js';
import { checkMayCallOff } from './occurrence.rules.js';
import { storedPlace } from './place.rules.js';

const NOW = new Date('2026-10-01T12:00Z');
const activity = { networkId: 'n', organiserId: 'o', status: 'SCHEDULED', version: 3 } as const;

type Facts = NonNullable<ConstructorParameters<typeof Viewer>[0]>;
const person = (more: Partial<Facts>) =>
  new Viewer({ personId: 'p', sessionHash: null, isOperator: false, organisations: [], networks: [], ...more });
const editor = person({ organisations: [{ id: 'o', role: 'EDITOR', activeIn: ['n'] }] });
const member = person({ organisations: [{ id: 'o', role: 'MEMBER', activeIn: ['n'] }] });
const former = person({ organisations: [{ id: 'o', role: 'ADMIN', activeIn: [] }] });
const coordinator = person({ networks: [{ id: 'n', role: 'COORDINATOR' }] });
const elsewhere = person({ networks: [{ id: 'other', role: 'COORDINATOR' }], isOperator: true });

function refusal(deed: () => unknown): string | null {
  try {
    deed();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems.map(({ code, rule }) => `${code} ${rule}`).join();
  }
}

describe('who may change an activity', () => {
  it.each([
    ['editor', editor, true],
    ['coordinator', coordinator, true],
    ['member', member, false],
    ['admin of one that has left', former, false],
    ['coordinator elsewhere', elsewhere, false],
    ['nobody', stranger, false],
  ])('%s', (_, viewer, may) => {
    expect(canEdit(viewer, activity)).toBe(may);
    expect(
      refusal(() => {
        checkMayEdit(viewer, activity, 3);
      }),
    ).toBe(may ? null : 'FORBIDDEN NOT_ALLOWED');
  });

  it.each([
    ['a stale version', 2, 'SCHEDULED', 'CONFLICT STALE_VERSION'],
    ['one that was called off', 3, 'CANCELLED', 'WRONG_STATUS ACTIVITY_STATUS'],
    ['both: the version comes first', 2, 'CANCELLED', 'CONFLICT STALE_VERSION'],
  ] as const)('not %s', (_, version, status, expected) => {
    expect(
      refusal(() => {
        checkMayEdit(editor, { ...activity, status }, version);
      }),
    ).toBe(expected);
  });

  it('not without a reason where a coordinator calls off what another organisation does', () => {
    const check = (viewer: Viewer, reason: string | null) =>
      refusal(() => {
        checkReason(viewer, activity, reason);
      });
    expect(check(coordinator, null)).toBe('INVALID REASON_REQUIRED');
    expect([check(coordinator, 'Storm'), check(editor, null)]).toEqual([null, null]);
  });
});

describe('an activity under a campaign', () => {
  it.each([
    ['of its network, where the organiser takes part', 'n', 'ACTIVE', true, null],
    ['of another network', 'other', 'ACTIVE', true, 'INVALID OTHER_NETWORK'],
    ['where the organiser takes no part', 'n', 'ACTIVE', false, 'FORBIDDEN NOT_A_PARTNER'],
    ['that is over', 'n', 'COMPLETED', true, 'WRONG_STATUS CAMPAIGN_STATUS'],
  ] as const)('%s', (_, networkId, status, takesPart, expected) => {
    expect(
      refusal(() => {
        checkUnderCampaign({ networkId, status }, 'n', takesPart, []);
      }),
    ).toBe(expected);
  });
});

describe('an occurrence', () => {
  const coming = { status: 'SCHEDULED', startsAt: new Date('2026-10-06T16:00Z'), version: 1 } as const;
  it.each([
    ['is called off', coming, 1, null],
    ['has another version', coming, 2, 'CONFLICT STALE_VERSION'],
    ['was called off', { ...coming, status: 'CANCELLED' as const }, 1, 'WRONG_STATUS ACTIVITY_STATUS'],
    ['has begun', { ...coming, startsAt: NOW }, 1, 'WRONG_STATUS ACTIVITY_STATUS'],
  ])('%s', (_, occurrence, version, expected) => {
    expect(
      refusal(() => {
        checkMayCallOff(editor, activity, occurrence, { version, reason: null, now: NOW });
      }),
    ).toBe(expected);
  });
});

describe('a place', () => {
  it('has a whole position or none', () => {
    const name = 'Biblioteket';
    expect(storedPlace({ name }, [])).toEqual({ name, address: null, latitude: null, longitude: null });
    expect(refusal(() => storedPlace({ name, latitude: 60.6 }, []))).toBe('INVALID REQUIRED');
    expect(storedPlace(null, [])).toBeNull();
  });
});
