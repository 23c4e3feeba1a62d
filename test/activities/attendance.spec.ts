import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, type Made, network, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { volunteer, coordinator, partner, member, outsider, stranger } = await town.people();

const FIRST = '2026-10-13T16:00:00.000Z';
const COUNTS = { participants: 14, volunteers: 3, hours: 7.5 };
const SUM = 'attendance { occurrences participants volunteers hours }';
const NOTED = 'id viewerCanNoteAttendance attendance { participants volunteers hours notedAt version }';

interface Weekly extends Made {
  times: string[];
}

/** Three Tuesdays from 13 October. */
async function weekly(wishes: object = {}): Promise<Weekly> {
  const made = await town.set.activity({ startsAt: new Date(FIRST), recurrence: 'FREQ=WEEKLY;COUNT=3', ...wishes });
  const query = 'query ($id: ID!) { activity(id: $id) { occurrences(first: 9) { nodes { id } } } }';
  const { activity } = await coordinator.query<{ activity: { occurrences: { nodes: { id: string }[] } } }>(query, {
    id: made.id,
  });
  return { ...made, times: activity.occurrences.nodes.map(({ id }) => id) };
}

const note = (by: Actor, occurrence: string | undefined, counts: object = {}) =>
  by.mutate('noteAttendance', { occurrence, ...COUNTS, ...counts }, { select: NOTED });

async function sumsSeenBy(actor: Actor, ids: { activity: string; campaign: string }, to?: string) {
  const query = `query ($activity: ID!, $campaign: ID!, $organisation: ID!, $network: ID, $to: DateTime) {
    activity(id: $activity) { ${SUM.replace('attendance', 'attendance(to: $to)')} }
    campaign(id: $campaign) { ${SUM.replace('attendance', 'attendance(to: $to)')} }
    organisation(id: $organisation) { ${SUM.replace('attendance', 'attendance(network: $network, to: $to)')} } }`;
  const answer = await actor.query<Record<string, { attendance: object } | null>>(query, {
    ...{ ...ids, organisation: town.club.id, network: town.id, to },
  });
  return [answer.activity, answer.campaign, answer.organisation].map((thing) => thing?.attendance ?? null);
}

const whoMayNote = (actors: readonly Actor[], id: string) =>
  Promise.all(
    actors.map(async (actor) => {
      const query =
        'query ($id: ID!) { activity(id: $id) { occurrences(first: 2) { nodes { viewerCanNoteAttendance } } } }';
      const { activity } = await actor.query<{
        activity: { occurrences: { nodes: { viewerCanNoteAttendance: boolean }[] } };
      }>(query, { id });
      // the second has not begun
      expect(activity.occurrences.nodes[1]).toEqual({ viewerCanNoteAttendance: false });
      return activity.occurrences.nodes[0]?.viewerCanNoteAttendance;
    }),
  );

beforeEach(() => {
  app.clock.set('2026-10-14T09:00:00+02:00');
});

it('is noted by the organiser when it has begun, and put right', async () => {
  app.clock.set('2026-10-01T12:00:00+02:00');
  const { times } = await weekly();
  app.clock.set('2026-10-13T17:59:59+02:00');
  expectProblem(await note(volunteer, times[0]), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  app.clock.set('2026-10-13T18:00:00+02:00');
  const noted = done(await note(volunteer, times[0]));
  expect(noted).toMatchObject({
    viewerCanNoteAttendance: true,
    attendance: { ...COUNTS, version: 1, notedAt: FIRST },
  });
  expectProblem(await note(coordinator, times[0], { participants: 20 }), 'CONFLICT', 'STALE_VERSION');
  const right = done(await note(coordinator, times[0], { participants: 20, version: 1 }));
  expect(right).toMatchObject({ attendance: { ...COUNTS, participants: 20, version: 2 } });
});

it('is told with what changed', async () => {
  const { times } = await weekly();
  const after = await town.lastSequence();
  done(await note(volunteer, times[0]));
  done(await note(volunteer, times[0], { hours: 8, version: 1 }));
  const query = `query ($slug: String!, $after: Int) { network(slug: $slug) { events(first: 5, after: $after) { nodes {
    kind subject { __typename } organisation { id } changes { field before after } } } } }`;
  const { network } = await stranger.query<{ network: { events: { nodes: object[] } } }>(query, {
    slug: town.slug,
    after,
  });
  const told = { kind: 'ATTENDANCE_NOTED', subject: { __typename: 'Occurrence' }, organisation: { id: town.club.id } };
  expect(network.events.nodes).toEqual([
    {
      ...told,
      changes: [
        { field: 'participants', before: null, after: '14' },
        { field: 'volunteers', before: null, after: '3' },
        { field: 'hours', before: null, after: '7.5' },
      ],
    },
    { ...told, changes: [{ field: 'hours', before: '7.5', after: '8' }] },
  ]);
});

it('is summed on the activity, its campaign and its organiser, as far as the viewer sees', async () => {
  const campaign = await town.set.campaign({ partners: [town.club] });
  const shown = await weekly({ campaign });
  const hidden = await weekly({ campaign, visibility: 'DRAFT' });
  const [before] = (await sumsSeenBy(stranger, { activity: shown.id, campaign: campaign.id })).slice(2);
  app.clock.set('2026-10-21T09:00:00+02:00');
  for (const occurrence of [shown.times[0], shown.times[1], hidden.times[0]]) done(await note(volunteer, occurrence));
  const ids = { activity: shown.id, campaign: campaign.id };
  const sum = (occurrences: number) => ({
    occurrences,
    participants: 14 * occurrences,
    volunteers: 3 * occurrences,
    hours: 7.5 * occurrences,
  });
  expect((await sumsSeenBy(stranger, ids)).slice(0, 2)).toEqual([sum(2), sum(2)]);
  expect((await sumsSeenBy(volunteer, ids)).slice(0, 2)).toEqual([sum(2), sum(3)]);
  expect((await sumsSeenBy(volunteer, ids, '2026-10-14T00:00:00Z')).slice(0, 2)).toEqual([sum(1), sum(2)]);
  expect((await sumsSeenBy(outsider, { ...ids, activity: hidden.id }))[0]).toBeNull();
  const of = (attendance: unknown) => (attendance as { occurrences: number }).occurrences;
  const organiser = (await sumsSeenBy(stranger, ids))[2];
  expect(of(organiser) - of(before)).toBe(2);
});

it('is refused to others, for what was called off, and with counts that cannot be', async () => {
  const { id, times } = await weekly();
  for (const by of [partner, member, outsider]) expectProblem(await note(by, times[0]), 'FORBIDDEN', 'NOT_ALLOWED');
  expect(await whoMayNote([volunteer, coordinator, partner, outsider, stranger], id)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expectProblem(await note(volunteer, newId()), 'NOT_FOUND');
  const { times: hidden } = await weekly({ visibility: 'NETWORK' });
  expectProblem(await note(outsider, hidden[0]), 'NOT_FOUND');
  expectProblem(await note(volunteer, times[0], { participants: -1 }), 'INVALID', 'TOO_SMALL');
  expectProblem(await note(volunteer, times[0], { volunteers: 100_001 }), 'INVALID', 'TOO_LARGE');
  expectProblem(await note(volunteer, times[0], { hours: -0.5 }), 'INVALID', 'TOO_SMALL');
  done(await volunteer.mutate('cancelOccurrence', { occurrence: times[1], version: 1, reason: 'Storm' }));
  app.clock.set('2026-10-21T09:00:00+02:00');
  expectProblem(await note(volunteer, times[1]), 'WRONG_STATUS', 'ACTIVITY_STATUS');
});

it('of two who note at once one is told', async () => {
  const { times } = await weekly();
  const outcomes = await Promise.all([note(volunteer, times[0]), note(coordinator, times[0], { participants: 20 })]);
  expect(outcomes.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  expectProblem(outcomes.find(({ problems }) => problems.length > 0) ?? outcomes[0], 'CONFLICT', 'STALE_VERSION');
});
