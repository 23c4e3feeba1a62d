import { Viewer } from '@saman/organisations';
import { canEdit, checkDays, checkWidens, nextStep } from './campaign.rules.js';
import { CampaignStatus } from './schema.gen.js';

const NETWORK = 'network';
const person = { personId: 'person', sessionHash: null, isOperator: false };
const owner = new Viewer({
  ...person,
  organisations: [{ id: 'owner', role: 'EDITOR', activeIn: [NETWORK] }],
  networks: [],
});
const coordinator = new Viewer({ ...person, organisations: [], networks: [{ id: NETWORK, role: 'COORDINATOR' }] });
const member = new Viewer({
  ...person,
  organisations: [{ id: 'other', role: 'ADMIN', activeIn: [NETWORK] }],
  networks: [],
});

const campaign = (status: CampaignStatus) => ({
  networkId: NETWORK,
  ownerId: 'owner',
  status,
  visibility: 'NETWORK' as const,
  version: 1,
});
const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;

/** Every step there is, with who may take it. */
const STEPS: Record<string, { event: string; owner: boolean }> = {
  'PROPOSED PLANNED': { event: 'CAMPAIGN_PLANNED', owner: false },
  'PLANNED ACTIVE': { event: 'CAMPAIGN_STARTED', owner: true },
  'ACTIVE COMPLETED': { event: 'CAMPAIGN_COMPLETED', owner: false },
  'COMPLETED EVALUATED': { event: 'CAMPAIGN_EVALUATED', owner: false },
  'PROPOSED CANCELLED': { event: 'CAMPAIGN_CANCELLED', owner: true },
  'PLANNED CANCELLED': { event: 'CAMPAIGN_CANCELLED', owner: true },
  'ACTIVE CANCELLED': { event: 'CAMPAIGN_CANCELLED', owner: true },
};
const pairs = CampaignStatus.flatMap((from) => CampaignStatus.map((to) => [from, to] as const));

describe('a campaign moves', () => {
  it.each(pairs)('from %s to %s by the one step there is, or not at all', (from, to) => {
    const step = STEPS[`${from} ${to}`];
    const move = (viewer: Viewer) => () => nextStep(viewer, campaign(from), 1, to);
    expect(move(member)).toThrow(refusal('FORBIDDEN'));
    if (!step) {
      expect(move(coordinator)).toThrow(refusal('WRONG_STATUS'));
      return;
    }
    expect(move(coordinator)()).toBe(step.event);
    if (step.owner) expect(move(owner)()).toBe(step.event);
    else expect(move(owner)).toThrow(refusal('FORBIDDEN'));
  });

  it('by no stale version', () => {
    expect(() => nextStep(coordinator, campaign('PROPOSED'), 2, 'PLANNED')).toThrow(refusal('CONFLICT'));
  });
});

describe('a campaign is changed', () => {
  it.each(CampaignStatus.map((status) => [status] as const))('while %s by its owner only if it is open', (status) => {
    const isOpen = ['PROPOSED', 'PLANNED', 'ACTIVE'].includes(status);
    expect(canEdit(owner, campaign(status))).toBe(isOpen);
    expect(canEdit(coordinator, campaign(status))).toBe(isOpen);
    expect(canEdit(member, campaign(status))).toBe(false);
  });

  it('to end on the day it starts, not before', () => {
    expect(() => {
      checkDays({ startsOn: '2026-03-01', endsOn: '2026-03-01' }, 'campaign');
    }).not.toThrow();
    expect(() => {
      checkDays({ startsOn: '2026-03-01', endsOn: '2026-02-28' }, 'campaign');
    }).toThrow(refusal('INVALID'));
  });

  it('to be seen by more people, never by fewer', () => {
    expect(() => {
      checkWidens('DRAFT', 'PUBLIC');
    }).not.toThrow();
    expect(() => {
      checkWidens('PUBLIC', 'NETWORK');
    }).toThrow(refusal('WRONG_STATUS'));
  });
});
