// What each rule makes of its facts: what is on the way, and what it lacks.
import type { Party } from '@saman/contributions';
import { type CampaignFacts, campaignsOnTheWay, supposing } from './campaigns-completed.rules.js';
import { type MeasureFacts, measuresOnTheWay } from './measures-done.rules.js';
import { type MilestoneFacts, milestonesOnTheWay } from './milestones-reached.rules.js';
import { networkOnTheWay } from './network-established.rules.js';
import { planOnTheWay } from './plan-adopted.rules.js';
import type { Terms } from './rule.js';

const mandate: Terms = {
  ...{ id: 'mandate', networkId: 'network', rule: '', from: '2025-01-01', dueOn: '2035-12-31', today: '2030-01-01' },
  ...{ required: 2, linkedOnly: false, parts: ['a', 'b'], doneOn: [], doneThings: [] },
};
const done = { ...mandate, doneThings: ['a'], doneOn: ['2029-01-01'] };

const party = (organisationId: string, facts: Partial<Party> = {}): Party => ({
  ...{ organisationId, kind: 'VOLUNTARY', sector: 'CIVIL_SOCIETY', isOwner: false },
  ...{ hasAccepted: true, hasGiven: true, pledgeId: null, ...facts },
});
const unit = party('unit', { kind: 'MUNICIPAL_UNIT', sector: 'HEALTH_AND_CARE', isOwner: true });
const club = party('club');

const campaign = (facts: Partial<CampaignFacts> = {}): CampaignFacts => ({
  ...{ id: 'campaign', networkId: 'network', endsOn: '2031-06-30', mandates: [], parties: [unit, club] },
  ...{ required: { kinds: 2, sectors: 2 }, isInsider: true, ...facts },
});

describe('campaigns on the way', () => {
  const one = (facts: Partial<CampaignFacts>, terms: Partial<Terms> = {}) =>
    campaignsOnTheWay({ ...mandate, ...terms }, [campaign(facts)]).underway[0];
  const lacks = (...parties: Party[]) => one({ parties })?.lacks;

  it('lack what would make them cross-sector', () => {
    expect(lacks(unit, club)).toEqual([]);
    expect(lacks(unit)).toEqual([
      { code: 'KIND', organisationId: null },
      { code: 'SECTOR', organisationId: null },
    ]);
    const asked = { hasAccepted: false, hasGiven: false };
    expect(lacks(unit, party('club', asked))).toEqual([{ code: 'PARTNER_ANSWER', organisationId: 'club' }]);
    expect(lacks(unit, party('club', { hasGiven: false }))).toEqual([{ code: 'CONTRIBUTION', organisationId: 'club' }]);
    const pledged = { hasGiven: false, pledgeId: 'pledge' };
    expect(lacks(unit, party('club', pledged))).toEqual([{ code: 'CONFIRMATION', organisationId: 'club' }]);
    const sameSector = party('club', { sector: 'HEALTH_AND_CARE' });
    expect(lacks(unit, sameSector)).toEqual([{ code: 'SECTOR', organisationId: null }]);
  });

  it('tell people outside only of kinds and sectors', () => {
    const asked = party('club', { hasAccepted: false, hasGiven: false });
    expect(one({ parties: [unit, asked], isInsider: false })?.lacks.map(({ code }) => code)).toEqual([
      'KIND',
      'SECTOR',
    ]);
  });

  it('are those of the network that end in the plan’s days, and where so asked those that are linked', () => {
    expect(one({ networkId: 'other' })).toBeUndefined();
    expect(one({}, { linkedOnly: true })).toBeUndefined();
    expect(one({ mandates: ['mandate'] }, { linkedOnly: true })).toBeDefined();
    expect(one({ endsOn: '2036-01-01' })).toMatchObject({ inTime: false });
    expect(one({ endsOn: '2024-06-30' }, { today: '2024-01-01' })).toBeUndefined();
    expect(one({ endsOn: '2024-06-30' }, { today: '2025-01-01' })).toMatchObject({ inTime: true });
  });

  it('are what they would be after changes, in their order', () => {
    const before = [campaign({ parties: [unit] })];
    const company = { organisationId: 'company', kind: 'PARTNER', sector: 'BUSINESS' } as const;
    const days = { startsOn: '2030-01-01', endsOn: '2036-01-01' };
    const at = { campaignId: 'campaign' };
    const [joined] = supposing(before, [{ ...at, partner: company }]);
    expect(joined?.parties[1]).toMatchObject({ ...company, hasAccepted: true, hasGiven: true });
    expect(
      supposing(before, [
        { ...at, partner: company },
        { ...at, moveTo: days },
      ]),
    ).toMatchObject([{ endsOn: '2036-01-01' }]);
    expect(supposing(before, [{ ...at, cancel: true }])).toEqual([]);
    expect(supposing(before, [{ campaignId: 'other', cancel: true }])).toEqual(before);
    const invited = campaign({ parties: [unit, party('company', { hasAccepted: false, hasGiven: false })] });
    expect(supposing([invited], [{ ...at, partner: company }])[0]?.parties).toHaveLength(2);
  });
});

describe('measures on the way', () => {
  const measure = (lineId: string, facts: Partial<MeasureFacts> = {}): [string, MeasureFacts] => [
    lineId,
    {
      ...{ id: `row ${lineId}`, lineId, status: 'ONGOING', endsOn: '2031-01-01', isStale: false, isCarried: true },
      ...facts,
    },
  ];
  const found = (terms: Terms, ...measures: [string, MeasureFacts][]) => measuresOnTheWay(terms, new Map(measures));

  it('are those named that are neither done nor stopped', () => {
    expect(found(done, measure('a'), measure('b')).underway.map(({ part }) => part.id)).toEqual(['row b']);
    const { underway, stopped } = found(mandate, measure('a', { status: 'STOPPED' }), measure('b', { status: 'DONE' }));
    expect([underway, stopped]).toEqual([[], [{ type: 'Measure', id: 'row a' }]]);
  });

  it('lack a timetable, a result, news, or an edition that has them', () => {
    const lacks = (facts: Partial<MeasureFacts>) =>
      found(mandate, measure('a', facts)).underway[0]?.lacks.map(({ code }) => code);
    expect(lacks({})).toEqual([]);
    expect(lacks({ endsOn: null })).toEqual(['TIMETABLE']);
    expect(lacks({ endsOn: '2029-12-31' })).toEqual(['RESULT']);
    expect(lacks({ endsOn: '2030-01-01', isStale: true })).toEqual(['PROGRESS']);
    expect(lacks({ isCarried: false, status: 'PLANNED' })).toEqual(['NOT_CARRIED']);
  });
});

describe('milestones on the way', () => {
  const milestone = (id: string, facts: Partial<MilestoneFacts> = {}): [string, MilestoneFacts] => [
    id,
    { id, plannedUntil: '2031-01-01', isReached: false, isDropped: false, ...facts },
  ];

  it('are those named that are not reached; of a gate without a day nobody knows; what was dropped is stopped', () => {
    const found = (terms: Terms, ...all: [string, MilestoneFacts][]) => milestonesOnTheWay(terms, new Map(all));
    expect(found(done, milestone('a'), milestone('b')).underway).toMatchObject([
      { part: { id: 'b' }, inTime: true, lacks: [] },
    ]);
    const [a, b] = [milestone('a', { plannedUntil: null }), milestone('b', { isDropped: true })];
    expect(found(mandate, a, b)).toMatchObject({
      underway: [{ part: { id: 'a' }, inTime: false, lacks: [{ code: 'DAY' }] }],
      stopped: [{ id: 'b' }],
    });
    expect(found(mandate, milestone('a', { isReached: true })).underway).toEqual([]);
  });
});

describe('a network and a plan on the way', () => {
  it('a network lacks the kinds of which there is no member', () => {
    expect(networkOnTheWay(mandate, []).underway).toEqual([]);
    expect(networkOnTheWay(done, ['VOLUNTARY']).underway).toEqual([]);
    expect(networkOnTheWay(mandate, ['VOLUNTARY']).underway).toMatchObject([
      {
        part: { type: 'Network', id: 'network' },
        lacks: [
          { code: 'MEMBER_OF_KIND', kind: 'MUNICIPAL_UNIT' },
          { code: 'MEMBER_OF_KIND', kind: 'PARTNER' },
        ],
      },
    ]);
  });

  it('a plan lacks what is missing for adoption, and a draft is on the way for nobody', () => {
    const heard = { id: 'plan', missing: ['VISION' as const] };
    expect(planOnTheWay(mandate, undefined).underway).toEqual([]);
    expect(planOnTheWay(done, heard).underway).toEqual([]);
    expect(planOnTheWay(mandate, heard).underway).toMatchObject([
      { part: { type: 'Plan', id: 'plan' }, inTime: true, lacks: [{ code: 'REQUIREMENT', requirement: 'VISION' }] },
    ]);
    expect(planOnTheWay({ ...mandate, today: '2036-01-01' }, heard).underway).toMatchObject([{ inTime: false }]);
  });
});
