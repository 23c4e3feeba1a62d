import { newId } from '@saman/kernel';
import { Daily } from '@saman/platform';
import { done, expectProblem, network, type Outcome, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { volunteer, coordinator, partner, member, outsider, stranger } = await town.people();

interface Time {
  id: string;
  startsAt: string;
  endsAt: string;
  status: string;
  version: number;
}
const TIMES = 'nodes { id startsAt endsAt status version }';
const FIELDS = `id version status startsAt endsAt occurrences(first: 100) { totalCount ${TIMES} }`;

const WEEKLY = {
  title: 'Strikkekveld',
  description: 'Ta med garn.',
  startsAt: '2026-10-13T18:00:00+02:00',
  endsAt: '2026-10-13T20:00:00+02:00',
  recurrence: 'FREQ=WEEKLY',
};

const register = async (activity: object = {}) => {
  const args = { network: town.id, organisation: town.club.id, activity: { ...WEEKLY, ...activity } };
  return done(await volunteer.mutate('registerActivity', args, { select: FIELDS }));
};
const change = async ({ id, version }: { id: string; version: number }, changes: object) =>
  done(await volunteer.mutate('changeActivity', { activity: id, version, changes }, { select: FIELDS }));
const timesOf = ({ occurrences }: Record<string, unknown>): Time[] => (occurrences as { nodes: Time[] }).nodes;
const starts = (times: readonly Time[]) => times.map(({ startsAt }) => startsAt.slice(0, 16));
const cancel = (occurrence: { id: string; version: number }, reason?: string, by = volunteer): Promise<Outcome> =>
  by.mutate('cancelOccurrence', { occurrence: occurrence.id, version: occurrence.version, reason });

beforeEach(() => {
  app.clock.set('2026-10-01T12:00:00+02:00');
});

describe('a weekly activity', () => {
  it('stays at 18:00 across daylight saving, both ways', async () => {
    const weekly = await register();
    // summer time ends on 25 October 2026 and begins on 28 March 2027
    expect(starts(timesOf(weekly)).slice(0, 3)).toEqual(['2026-10-13T16:00', '2026-10-20T16:00', '2026-10-27T17:00']);
    expect(starts(timesOf(weekly))).toEqual(expect.arrayContaining(['2027-03-23T17:00', '2027-03-30T16:00']));
    expect(timesOf(weekly)[2]?.endsAt).toBe('2026-10-27T19:00:00.000Z');
  });

  it('is there for 24 months, and a day later for a day more', async () => {
    const weekly = await register();
    const count = async () => {
      const query = 'query ($id: ID!) { activity(id: $id) { occurrences { totalCount } } }';
      const { activity } = await stranger.query<{ activity: { occurrences: { totalCount: number } } }>(query, {
        id: weekly.id,
      });
      return activity.occurrences.totalCount;
    };
    // Tuesdays from 13 October 2026 to before 1 October 2028
    expect(await count()).toBe(103);
    app.clock.advance(3, 'days');
    await app.get(Daily).run();
    // Tuesday 3 October 2028 is within 24 months now
    expect(await count()).toBe(104);
    await app.get(Daily).run();
    expect(await count()).toBe(104);
  });

  it('begins on the first day that fits, and leaves excepted days out', async () => {
    const { startsAt, ...weekly } = await register({
      recurrence: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3',
      except: ['2026-10-22'],
    });
    expect(startsAt).toBe('2026-10-15T16:00:00.000Z');
    expect(starts(timesOf(weekly))).toEqual(['2026-10-15T16:00', '2026-10-29T17:00']);
  });

  it('keeps what is past and what stays when it changes', async () => {
    const before = await register({ recurrence: 'FREQ=WEEKLY;COUNT=5' });
    app.clock.set('2026-10-21T12:00:00+02:00');
    const after = await change(before, {
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8',
      endsAt: '2026-10-13T21:00:00+02:00',
    });
    expect(timesOf(after).slice(0, 2)).toEqual(timesOf(before).slice(0, 2));
    expect(starts(timesOf(after))).toEqual([
      ...['2026-10-13T16:00', '2026-10-20T16:00', '2026-10-22T16:00', '2026-10-27T17:00'],
      ...['2026-10-29T17:00', '2026-11-03T17:00', '2026-11-05T17:00'],
    ]);
    expect(timesOf(after)[3]).toMatchObject({
      id: timesOf(before)[2]?.id,
      endsAt: '2026-10-27T20:00:00.000Z',
      version: 2,
    });
    const fewer = await change(after, { recurrence: 'FREQ=WEEKLY;UNTIL=20261027' });
    expect(starts(timesOf(fewer))).toEqual(['2026-10-13T16:00', '2026-10-20T16:00', '2026-10-27T17:00']);
  });

  it('calls off, where it drops them, the times that something hangs on', async () => {
    const before = await register({ recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const [, second] = timesOf(before);
    const need = { occurrence: second?.id, title: 'Kaker', kind: 'EQUIPMENT', unit: 'PIECES', quantity: 3 };
    done(await volunteer.mutate('openNeed', { need }));
    const after = await change(before, { recurrence: null });
    expect(timesOf(after).map(({ id, status }) => [id, status])).toEqual([
      [timesOf(before)[0]?.id, 'SCHEDULED'],
      [second?.id, 'CANCELLED'],
    ]);
  });

  it('takes place again, with its needs, where the series comes back to what it had left', async () => {
    const weekly = await register({ recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const need = { activity: weekly.id, eachOccurrence: true, title: 'Garn', kind: 'EQUIPMENT', quantity: 2 };
    done(await volunteer.mutate('openNeed', { need }));
    const [first] = timesOf(weekly);
    const off = await change(weekly, { except: ['2026-10-20'] });
    expect(timesOf(off).map(({ status }) => status)).toEqual(['SCHEDULED', 'CANCELLED', 'SCHEDULED', 'SCHEDULED']);
    const on = await change(off, { except: [] });
    expect(timesOf(on).map(({ status }) => status)).toEqual(Array(4).fill('SCHEDULED'));
    expect(timesOf(on).map(({ id }) => id)).toEqual(timesOf(weekly).map(({ id }) => id));
    const query = `query ($id: ID!) { activity(id: $id) { needs(first: 50) { nodes { status occurrence { id } } } } }`;
    const { activity } = await volunteer.query<{
      activity: { needs: { nodes: { status: string; occurrence: { id: string } }[] } };
    }>(query, { id: weekly.id });
    const open = activity.needs.nodes.filter(({ status }) => status === 'OPEN').map(({ occurrence }) => occurrence.id);
    expect(new Set(open)).toEqual(new Set(timesOf(weekly).map(({ id }) => id)));
    expect(open).toContain(first?.id);
    // what somebody called off stays so
    const [, second] = timesOf(on);
    if (second) done(await cancel(second, 'Sjukdom.'));
    const later = await change(await change(on, { except: ['2026-10-20'] }), { except: [] });
    expect(timesOf(later)[1]?.status).toBe('CANCELLED');
  });

  it('is registered for what was done, but its one time is not moved afterwards', async () => {
    const past = await register({
      startsAt: '2026-09-01T18:00:00+02:00',
      endsAt: '2026-09-01T20:00:00+02:00',
      recurrence: null,
    });
    expect(timesOf(past)).toHaveLength(1);
    const changes = { startsAt: '2026-08-31T18:00:00+02:00' };
    const outcome = await volunteer.mutate('changeActivity', { activity: past.id, version: 1, changes });
    expectProblem(outcome, 'WRONG_STATUS', 'ACTIVITY_STATUS');
    const ancient = { startsAt: '2010-09-01T18:00:00+02:00', endsAt: '2010-09-01T20:00:00+02:00', recurrence: null };
    const args = { network: town.id, organisation: town.club.id, activity: { ...WEEKLY, ...ancient } };
    expectProblem(await volunteer.mutate('registerActivity', args), 'INVALID', 'DATE_OUT_OF_RANGE');
  });
});

describe('calling one time off', () => {
  it('leaves the others', async () => {
    const [first, second] = timesOf(await register());
    if (!first || !second) throw new Error('no times');
    expectProblem(await cancel(second, undefined, coordinator), 'INVALID', 'REASON_REQUIRED');
    const called = done(await cancel(second, 'Storm', coordinator));
    expect(called).toMatchObject({ status: 'CANCELLED', cancelReason: 'Storm', version: 2 });
    expectProblem(await cancel({ ...second, version: 2 }), 'WRONG_STATUS', 'ACTIVITY_STATUS');
    expect(done(await cancel(first)).status).toBe('CANCELLED');
  });

  it('is refused to others, with a stale version, and once it has begun', async () => {
    const [first] = timesOf(await register());
    if (!first) throw new Error('no times');
    expectProblem(await cancel(first, 'Storm', partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await cancel(first, 'Storm', member), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await cancel({ ...first, version: 2 }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await cancel({ ...first, id: newId() }), 'NOT_FOUND');
    expectProblem(await cancel({ ...first, id: 'zz' }), 'NOT_FOUND');
    app.clock.set('2026-10-13T18:00:00+02:00');
    expectProblem(await cancel(first), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});

describe('what is on', () => {
  it('is listed in order of time, without what the viewer may not see', async () => {
    const village = await network(app);
    const villagers = await village.people();
    const add = async (activity: object) => {
      const args = {
        network: village.id,
        organisation: village.club.id,
        activity: { ...WEEKLY, recurrence: null, ...activity },
      };
      return done(await villagers.volunteer.mutate('registerActivity', args)).id;
    };
    const day = (date: string) => ({ startsAt: `${date}T18:00:00+02:00`, endsAt: `${date}T20:00:00+02:00` });
    const late = await add({ ...day('2026-10-20'), audiences: ['SENIORS'] });
    const early = await add({ ...day('2026-10-14') });
    const hidden = await add({ ...day('2026-10-15'), visibility: 'DRAFT' });
    await add(day('2026-10-02'));
    const query = `query ($slug: String!, $to: DateTime, $audience: Audience) { network(slug: $slug) {
      occurrences(from: "2026-10-02T19:00:00Z", to: $to, audience: $audience) { totalCount nodes { activity { id } } }
      activities(from: "2026-10-02T19:00:00Z", to: $to, audience: $audience) { nodes { id } } } }`;
    const listed = async (by: typeof volunteer, wishes: object = {}) => {
      interface Lists {
        network: {
          occurrences: { totalCount: number; nodes: { activity: { id: string } }[] };
          activities: { nodes: { id: string }[] };
        };
      }
      const { network } = await by.query<Lists>(query, { slug: village.slug, ...wishes });
      const ids = network.occurrences.nodes.map(({ activity }) => activity.id);
      expect(network.occurrences.totalCount).toBe(ids.length);
      expect(new Set(network.activities.nodes.map(({ id }) => id))).toEqual(new Set(ids));
      return ids;
    };
    expect(await listed(villagers.volunteer)).toEqual([early, hidden, late]);
    for (const by of [stranger, outsider]) expect(await listed(by)).toEqual([early, late]);
    expect(await listed(stranger, { to: '2026-10-16T00:00:00Z' })).toEqual([early]);
    expect(await listed(stranger, { audience: 'SENIORS' })).toEqual([late]);
  });
});
