// One need for every coming occurrence, also for those that time brings.
import { Daily } from '@saman/platform';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { coordinator, volunteer, partner, stranger } = await town.people();

const COFFEE = { title: 'Kaffi', kind: 'EQUIPMENT', quantity: 2 };
const open = (activity: { id: string }, by = volunteer) =>
  by.mutate('openNeed', { need: { ...COFFEE, activity: activity.id, eachOccurrence: true } });

interface Time {
  id: string;
  version: number;
  startsAt: string;
  status: string;
  needs: { nodes: { id: string; status: string; neededBy: string }[] };
}

async function timesOf({ id }: { id: string }): Promise<Time[]> {
  const query = `query ($id: ID!, $after: String) { activity(id: $id) { occurrences(first: 100, after: $after) {
    nodes { id version startsAt status needs { nodes { id status neededBy } } } pageInfo { endCursor hasNextPage } } } }`;
  type Answer = { activity: { occurrences: { nodes: Time[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } };
  const times: Time[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await stranger.query<Answer>(query, { id, after });
    const { nodes, pageInfo } = answer.activity.occurrences;
    times.push(...nodes);
    if (!pageInfo.hasNextPage) return times;
    after = pageInfo.endCursor;
  }
}

const weekly = (recurrence = 'FREQ=WEEKLY', startsAt = '2026-10-06T18:00:00+02:00') =>
  town.set.activity({ recurrence, startsAt: new Date(startsAt) });

beforeEach(() => {
  app.clock.set('2026-10-01T12:00:00+02:00');
});

afterEach(() => expectInvariants(town));

describe('a need at each occurrence', () => {
  it('is opened at all that are to come, on their days, each told', async () => {
    const activity = await weekly('FREQ=WEEKLY;COUNT=4');
    app.clock.set('2026-10-07T12:00:00+02:00');
    const after = await town.lastSequence();
    const first = done(await open(activity));
    const times = await timesOf(activity);
    expect(times.map(({ needs }) => needs.nodes.map(({ neededBy }) => neededBy))).toEqual([
      ...[[], ['2026-10-13'], ['2026-10-20'], ['2026-10-27']],
    ]);
    expect(times[1]?.needs.nodes[0]?.id).toBe(first.id);
    const events = await logSeenBy(stranger, town, after);
    expect(events.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ...[
        ['NEED_OPENED', after + 1],
        ['NEED_OPENED', after + 2],
        ['NEED_OPENED', after + 3],
      ],
    ]);
  });

  it('is refused to others, and where nothing is to come', async () => {
    const activity = await weekly('FREQ=WEEKLY;COUNT=2');
    expectProblem(await open(activity, partner), 'FORBIDDEN', 'NOT_ALLOWED');
    app.clock.set('2026-10-20T12:00:00+02:00');
    expectProblem(await open(activity), 'WRONG_STATUS', 'ACTIVITY_STATUS');
    await expect(open(activity, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('comes with the occurrences that time brings, by nobody’s hand', async () => {
    const activity = await weekly();
    done(await open(activity));
    const before = await timesOf(activity);
    const after = await town.lastSequence();
    app.clock.advance(15, 'days');
    await app.get(Daily).run();
    const times = await timesOf(activity);
    expect(times).toHaveLength(before.length + 2);
    expect(times.slice(before.length).map(({ needs }) => needs.nodes.map(({ neededBy }) => neededBy))).toEqual([
      ...[['2028-10-03'], ['2028-10-10']],
    ]);
    const events = await logSeenBy(coordinator, town, after, { activity: activity.id });
    expect(events.map(({ kind, actor, organisation }) => [kind, actor, organisation?.id])).toEqual([
      ...[
        ['NEED_OPENED', null, town.club.id],
        ['NEED_OPENED', null, town.club.id],
      ],
    ]);
  });

  it('comes with those that a changed series brings, and closes with those that it drops', async () => {
    const activity = await weekly('FREQ=WEEKLY;COUNT=3');
    done(await open(activity));
    const changes = { recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3' };
    done(await volunteer.mutate('changeActivity', { activity: activity.id, version: 1, changes }));
    const times = await timesOf(activity);
    expect(times.map(({ startsAt, status, needs }) => [startsAt.slice(5, 10), status, needs.nodes[0]?.status])).toEqual(
      [
        ['10-06', 'SCHEDULED', 'OPEN'],
        ['10-08', 'SCHEDULED', 'OPEN'],
        ['10-13', 'SCHEDULED', 'OPEN'],
        ['10-20', 'CANCELLED', 'CLOSED'],
      ],
    );
  });

  it('does not come any more once the activity is called off', async () => {
    const activity = await weekly();
    done(await open(activity));
    done(await volunteer.mutate('cancelActivity', { activity: activity.id, version: 1 }));
    const before = await timesOf(activity);
    expect(before.every(({ needs }) => needs.nodes.every(({ status }) => status === 'CLOSED'))).toBe(true);
    app.clock.advance(15, 'days');
    await app.get(Daily).run();
    expect(await timesOf(activity)).toHaveLength(before.length);
  });

  it('is listed once where only the next is asked for, with how many are to come', async () => {
    const BOARD = `query ($slug: String!, $status: [NeedStatus!], $from: Date) { network(slug: $slug) {
      needs(first: 100, status: $status, from: $from, nextOnly: true) { totalCount nodes { id neededBy laterOpen activity { id } } } } }`;
    type Row = { id: string; neededBy: string; laterOpen: number; activity: { id: string } | null };
    type Board = { network: { needs: { totalCount: number; nodes: Row[] } } };
    const activity = await weekly('FREQ=WEEKLY;COUNT=4');
    const board = async (status: string[], from: string) => {
      const { needs } = (await stranger.query<Board>(BOARD, { slug: town.slug, status, from })).network;
      expect(needs.totalCount).toBe(needs.nodes.length);
      const own = needs.nodes.filter((need) => need.activity?.id === activity.id);
      return own.map(({ neededBy, laterOpen }) => [neededBy, laterOpen]);
    };
    const first = done(await open(activity));
    expect(await board(['OPEN'], '2026-10-01')).toEqual([['2026-10-06', 3]]);
    const contribution = { need: first.id, quantity: 2 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    expect(await board(['OPEN'], '2026-10-01')).toEqual([['2026-10-13', 2]]);
    expect(await board(['COVERED'], '2026-10-01')).toEqual([['2026-10-06', 3]]);
    expect(await board(['OPEN', 'COVERED'], '2026-10-01')).toEqual([['2026-10-06', 3]]);
    expect(await board(['OPEN', 'COVERED'], '2026-10-20')).toEqual([['2026-10-20', 1]]);
  });
});
