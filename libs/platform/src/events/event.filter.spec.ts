import { fits, wantedBy } from './event.filter.js';

const campaign = '01900000-0000-7000-8000-00000000000a';
const organisation = '01900000-0000-7000-8000-00000000000b';
const planned = { kind: 'CAMPAIGN_PLANNED', about: [campaign, organisation] };

const fitsFilter = (filter: Record<string, unknown> | null) => fits(wantedBy(filter), planned);

describe('a filter of events', () => {
  it('lets everything through when it asks for nothing', () => {
    expect(fitsFilter(null)).toBe(true);
    expect(fitsFilter({})).toBe(true);
    expect(fitsFilter({ kinds: null, campaign: null })).toBe(true);
  });

  it('asks for one of its kinds', () => {
    expect(fitsFilter({ kinds: ['CAMPAIGN_STARTED', 'CAMPAIGN_PLANNED'] })).toBe(true);
    expect(fitsFilter({ kinds: ['CAMPAIGN_STARTED'] })).toBe(false);
    expect(fitsFilter({ kinds: [] })).toBe(false);
  });

  it('asks for all of its things, by their ids as they were given out', () => {
    expect(fitsFilter({ campaign, organisation })).toBe(true);
    expect(fitsFilter({ campaign: campaign.toUpperCase() })).toBe(false);
    expect(fitsFilter({ campaign, organisation: '01900000-0000-7000-8000-00000000000c' })).toBe(false);
  });

  it('fits nothing when an id can be nobody’s', () => {
    expect(fitsFilter({ campaign: 'zz' })).toBe(false);
  });
});
