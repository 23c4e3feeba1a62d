import { type Party, standingOf } from './standing.rules.js';

const required = { kinds: 2, sectors: 2 };

function party(organisationId: string, facts: Partial<Party> = {}): Party {
  const what = { kind: 'VOLUNTARY' as const, sector: 'CIVIL_SOCIETY' as const };
  return { organisationId, ...what, isOwner: false, hasAccepted: true, hasGiven: true, pledgeId: null, ...facts };
}
const club = party('club');
const unit = party('unit', { kind: 'MUNICIPAL_UNIT', sector: 'HEALTH_AND_CARE' });

describe('the cross-sector standing', () => {
  it('counts kinds and sectors of those who gave something that was confirmed', () => {
    const standing = standingOf([club, unit], required, true);
    expect(standing).toMatchObject({ isCrossSector: true, counted: ['club', 'unit'], steps: [] });
    expect(standing.kinds).toEqual(['MUNICIPAL_UNIT', 'VOLUNTARY']);
    expect(standing.sectors).toEqual(['CIVIL_SOCIETY', 'HEALTH_AND_CARE']);
  });

  it('counts nobody who has not accepted, and nobody whose gift is not confirmed', () => {
    const invited = { ...unit, hasAccepted: false };
    const promised = { ...unit, hasGiven: false, pledgeId: 'pledge' };
    for (const other of [invited, promised]) {
      expect(standingOf([club, other], required, true)).toMatchObject({ isCrossSector: false, counted: ['club'] });
    }
  });

  it('counts the owner, who has given nothing yet, since it answers for the campaign', () => {
    const owner = { ...unit, isOwner: true, hasGiven: false };
    expect(standingOf([club, owner], required, true)).toMatchObject({ isCrossSector: true, counted: ['club', 'unit'] });
    expect(standingOf([owner], required, true).steps.map(({ code }) => code)).not.toContain('PLEDGE');
  });

  it('needs both counts: two kinds in one sector are not enough', () => {
    const sameSector = { ...unit, sector: club.sector };
    const standing = standingOf([club, sameSector], required, true);
    expect(standing.isCrossSector).toBe(false);
    expect(standing.steps.map(({ code }) => code)).toEqual(['INVITE_ANOTHER_SECTOR']);
  });

  it('names the nearest step first', () => {
    const asked = party('hospital', {
      kind: 'PARTNER',
      sector: 'SPECIALIST_HEALTH',
      hasAccepted: false,
      hasGiven: false,
    });
    const idle = party('library', { kind: 'MUNICIPAL_UNIT', sector: 'CITIZEN_SERVICES', hasGiven: false });
    const promised = { ...unit, hasGiven: false, pledgeId: 'pledge' };
    expect(standingOf([club, asked, idle, promised], required, true).steps).toEqual([
      { code: 'CONFIRM_CONTRIBUTION', organisationId: 'unit', contributionId: 'pledge' },
      { code: 'PLEDGE', organisationId: 'library', contributionId: null },
      { code: 'ANSWER_INVITATION', organisationId: 'hospital', contributionId: null },
    ]);
  });

  it('names no step of an organisation that would bring nothing new', () => {
    const second = party('choir', { hasGiven: false, pledgeId: 'pledge' });
    const steps = standingOf([club, second], required, true).steps;
    expect(steps.map(({ code }) => code)).toEqual(['INVITE_ANOTHER_KIND', 'INVITE_ANOTHER_SECTOR']);
  });

  it('tells strangers neither who was asked nor who has promised', () => {
    const promised = { ...unit, hasGiven: false, pledgeId: 'pledge' };
    const standing = standingOf([club, promised], required, false);
    expect(standing.steps.every((step) => step.organisationId === null && step.contributionId === null)).toBe(true);
    expect(standing).toEqual(standingOf([club], required, false));
  });
});
