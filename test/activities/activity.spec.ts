import { newId } from '@saman/kernel';
import { done, expectProblem, network, type Outcome, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2027-02-10T12:00:00+01:00');
const town = await network(app);
const { volunteer, coordinator, partner, unit, member, outsider, stranger } = await town.people();

const TOUR = {
  title: 'Kveldstur',
  description: 'Vi går rundt vatnet.',
  startsAt: '2027-03-02T18:00:00+01:00',
  endsAt: '2027-03-02T20:00:00+01:00',
};
const FIELDS = `id version status visibility title recurrence except startsAt endsAt audiences cancelReason viewerCanEdit
  campaign { id } organiser { id } place { name latitude } contact { name } occurrences(first: 100) { nodes { id startsAt status } }`;

const register = (activity: object = {}, by = volunteer, organisation = town.club.id): Promise<Outcome> => {
  const args = { network: town.id, organisation, activity: { ...TOUR, ...activity } };
  return by.mutate('registerActivity', args, { select: FIELDS });
};
const change = (activity: { id: string; version: number }, changes: object, by = volunteer): Promise<Outcome> =>
  by.mutate('changeActivity', { activity: activity.id, version: activity.version, changes }, { select: FIELDS });
const cancel = (activity: { id: string; version: number }, reason?: string, by = volunteer): Promise<Outcome> =>
  by.mutate('cancelActivity', { activity: activity.id, version: activity.version, reason }, { select: FIELDS });
const seenBy = async (by: typeof volunteer, id: string) =>
  (await by.query<{ activity: object | null }>('query ($id: ID!) { activity(id: $id) { id } }', { id })).activity;

beforeAll(() => {
  app.clock.set('2027-02-10T12:00:00+01:00');
});

describe('registering an activity', () => {
  it('is done by the EDITOR, or a coordinator for the organisation, and everybody sees it', async () => {
    const tour = done(await register());
    expect(tour).toMatchObject({
      status: 'SCHEDULED',
      visibility: 'PUBLIC',
      audiences: ['EVERYONE'],
      viewerCanEdit: true,
    });
    expect(tour.occurrences).toMatchObject({ nodes: [{ startsAt: '2027-03-02T17:00:00.000Z', status: 'SCHEDULED' }] });
    expect(await seenBy(stranger, tour.id)).toEqual({ id: tour.id });
    expect(done(await register({}, coordinator)).organiser).toEqual({ id: town.club.id });
  });

  it('is refused to others', async () => {
    expectProblem(await register({}, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await register({}, member), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await register({}, outsider), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await register({}, volunteer, newId()), 'NOT_FOUND');
    await expect(register({}, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('takes an id that a phone chose, once', async () => {
    const id = newId();
    expect(done(await register({ id })).id).toBe(id);
    expectProblem(await register({ id }), 'ALREADY_EXISTS', 'ID_TAKEN');
    expectProblem(await register({ id: 'zz' }), 'INVALID', 'NOT_AN_ID');
  });

  it.each([
    ['no title', { title: ' ' }, 'EMPTY', ['activity', 'title']],
    ['its end first', { endsAt: TOUR.startsAt }, 'END_BEFORE_START', ['activity', 'endsAt']],
    ['three weeks', { endsAt: '2027-03-23T18:00:00+01:00' }, 'LASTS_TOO_LONG', ['activity', 'endsAt']],
    ['a rule by the hour', { recurrence: 'FREQ=HOURLY' }, 'RECURRENCE_TOO_FINE', ['activity', 'recurrence']],
    ['what is no rule', { recurrence: 'every week' }, 'RECURRENCE_UNREADABLE', ['activity', 'recurrence']],
    ['all days excepted', { except: ['2027-03-02'] }, 'RECURRENCE_EMPTY', ['activity', 'except']],
    ['nobody to come', { audiences: [] }, 'REQUIRED', ['activity', 'audiences']],
    ['half a position', { place: { name: 'Vatnet', latitude: 60.6 } }, 'REQUIRED', ['activity', 'place', 'longitude']],
    [
      'a place beyond the pole',
      { place: { name: 'Nord', latitude: 91, longitude: 0 } },
      'TOO_LARGE',
      ['activity', 'place', 'latitude'],
    ],
  ] as const)('is refused with %s', async (_, activity, rule, path) => {
    expect(expectProblem(await register(activity), 'INVALID', rule).path).toEqual(path);
  });

  it('goes under a campaign that the organiser takes part in, while it is open', async () => {
    const shared = await town.set.campaign({ owner: town.health, partners: [town.club] });
    expect(done(await register({ campaign: shared.id })).campaign).toEqual({ id: shared.id });
    const other = await town.set.campaign({ owner: town.health });
    expectProblem(await register({ campaign: other.id }), 'FORBIDDEN', 'NOT_A_PARTNER');
    const over = await town.set.campaign({ owner: town.club, status: 'COMPLETED' });
    expectProblem(await register({ campaign: over.id }), 'WRONG_STATUS', 'CAMPAIGN_STATUS');
    const hidden = await town.set.campaign({ owner: town.health, visibility: 'DRAFT' });
    expectProblem(await register({ campaign: hidden.id }), 'NOT_FOUND');
    const elsewhere = await network(app);
    const foreign = await elsewhere.set.campaign({ owner: elsewhere.club, visibility: 'PUBLIC' });
    expectProblem(await register({ campaign: foreign.id }), 'INVALID', 'OTHER_NETWORK');
  });

  it('names no campaign that is hidden, and lists nothing under it', async () => {
    const campaign = await town.set.campaign({ owner: town.club, visibility: 'NETWORK' });
    const tour = done(await register({ campaign: campaign.id }));
    const query = `query ($id: ID!, $slug: String!, $campaign: ID!) { activity(id: $id) { campaign { id } }
      network(slug: $slug) { activities(campaign: $campaign) { totalCount } } }`;
    const asked = { id: tour.id, slug: town.slug, campaign: campaign.id };
    const inside = { activity: { campaign: { id: campaign.id } }, network: { activities: { totalCount: 1 } } };
    expect(await partner.query(query, asked)).toEqual(inside);
    expect(await stranger.query(query, asked)).toEqual({
      activity: { campaign: null },
      network: { activities: { totalCount: 0 } },
    });
  });
});

describe('a draft', () => {
  it('is there for its editors and the coordinator alone, and only widens', async () => {
    const draft = done(await register({ visibility: 'DRAFT', contact: { name: 'Kari', phone: '56519400' } }));
    const seen = await Promise.all([volunteer, coordinator].map((by) => seenBy(by, draft.id)));
    expect(seen).toEqual([{ id: draft.id }, { id: draft.id }]);
    const unseen = await Promise.all([member, partner, outsider, stranger].map((by) => seenBy(by, draft.id)));
    expect(unseen).toEqual([null, null, null, null]);
    expectProblem(await change(draft, { title: 'Tur' }, partner), 'NOT_FOUND');
    expectProblem(await cancel(draft, 'Storm', outsider), 'NOT_FOUND');
    const open = done(await change(draft, { visibility: 'PUBLIC' }));
    expectProblem(await change(open, { visibility: 'NETWORK' }), 'WRONG_STATUS', 'VISIBILITY_NARROWED');
    const contact = 'query ($id: ID!) { activity(id: $id) { contact { name } } }';
    expect(await partner.query(contact, open)).toEqual({ activity: { contact: { name: 'Kari' } } });
    expect(await stranger.query(contact, { id: open.id })).toEqual({ activity: { contact: null } });
  });
});

describe('changing an activity', () => {
  it('changes what is named, and tells of texts only that they changed', async () => {
    const campaign = await town.set.campaign({ owner: town.club });
    const tour = done(await register({ place: { name: 'Vatnet' }, campaign: campaign.id }));
    const after = done(await change(tour, { title: 'Haustur', place: null, campaign: null }));
    expect(after).toMatchObject({ title: 'Haustur', place: null, campaign: null, version: 2, startsAt: tour.startsAt });
    const events = `query ($slug: String!, $activity: ID!) { network(slug: $slug) { events(first: 1, filter: { activity: $activity }) {
      nodes { kind changes { field before after } } } } }`;
    expect(await coordinator.query(events, { slug: town.slug, activity: tour.id })).toEqual({
      network: {
        events: {
          nodes: [
            {
              kind: 'ACTIVITY_CHANGED',
              changes: [
                { field: 'campaign', before: campaign.id, after: null },
                { field: 'title', before: null, after: null },
                { field: 'place', before: null, after: null },
              ],
            },
          ],
        },
      },
    });
  });

  it('is refused', async () => {
    const tour = done(await register());
    expectProblem(await change({ id: newId(), version: 1 }, { title: 'Tur' }), 'NOT_FOUND');
    expectProblem(await change({ id: 'zz', version: 1 }, { title: 'Tur' }), 'NOT_FOUND');
    expectProblem(await change(tour, { title: 'Tur' }, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await change({ ...tour, version: 2 }, { title: 'Tur' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(tour, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await change(tour, { title: null }), 'INVALID', 'REQUIRED');
    expectProblem(await change(tour, { endsAt: '2027-03-02T17:00:00+01:00' }), 'INVALID', 'END_BEFORE_START');
    const other = await town.set.campaign({ owner: town.health });
    expectProblem(await change(tour, { campaign: other.id }), 'FORBIDDEN', 'NOT_A_PARTNER');
    const called = done(await cancel(tour));
    expectProblem(await change(called, { title: 'Tur' }), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});

describe('calling an activity off', () => {
  it('calls off what is still to come', async () => {
    const weekly = done(await register({ recurrence: 'FREQ=WEEKLY;COUNT=3' }));
    app.clock.set('2027-03-05T12:00:00+01:00');
    const called = done(await cancel(weekly));
    app.clock.set('2027-02-10T12:00:00+01:00');
    expect(called).toMatchObject({ status: 'CANCELLED', cancelReason: null, viewerCanEdit: false });
    const { nodes } = called.occurrences as { nodes: { status: string }[] };
    expect(nodes.map(({ status }) => status)).toEqual(['SCHEDULED', 'CANCELLED', 'CANCELLED']);
  });

  it('needs a reason from a coordinator', async () => {
    const tour = done(await register());
    expectProblem(await cancel(tour, undefined, coordinator), 'INVALID', 'REASON_REQUIRED');
    expectProblem(await cancel(tour, ' ', coordinator), 'INVALID', 'EMPTY');
    expectProblem(await cancel(tour, 'Storm', partner), 'FORBIDDEN', 'NOT_ALLOWED');
    const called = done(await cancel(tour, 'Storm', coordinator));
    expect(called.cancelReason).toBe('Storm');
    expectProblem(await cancel(called, 'Storm', coordinator), 'WRONG_STATUS', 'ACTIVITY_STATUS');
    expectProblem(await cancel(tour, 'Storm', coordinator), 'CONFLICT', 'STALE_VERSION');
  });
});

describe('an organisation with coming activities', () => {
  it('cannot leave the network before they are called off', async () => {
    const village = await network(app);
    const villagers = await village.people();
    const args = { network: village.id, organisation: village.club.id, activity: TOUR };
    const tour = done(await villagers.volunteer.mutate('registerActivity', args));
    const leave = () => villagers.admin.mutate('leaveNetwork', { membership: village.club.membershipId });
    expectProblem(await leave(), 'WRONG_STATUS', 'STILL_RESPONSIBLE');
    done(await cancel(tour, undefined, villagers.volunteer));
    expect(done(await leave()).status).toBe('LEFT');
  });
});
