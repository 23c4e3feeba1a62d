// One time of an activity takes place at another time.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, type Outcome, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { volunteer, partner, stranger } = await town.people();

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

describe('moving one time', () => {
  const at = (day: string, hours: [number, number] = [19, 21]) => ({
    startsAt: `${day}T${String(hours[0])}:00:00+02:00`,
    endsAt: `${day}T${String(hours[1])}:00:00+02:00`,
  });
  const move = ({ id, version }: Time, to: object, by = volunteer): Promise<Outcome> =>
    by.mutate('moveOccurrence', { occurrence: id, version, ...to }, { select: 'id startsAt movedFrom version' });
  const timesNow = async (id: string) => {
    const query = `query ($id: ID!) { activity(id: $id) { ${FIELDS} } }`;
    return (
      await volunteer.query<{ activity: { id: string; version: number } & Record<string, unknown> }>(query, { id })
    ).activity;
  };
  const needOf = async (id: string) => {
    const query = 'query ($id: ID!) { need(id: $id) { version status neededBy covered } }';
    return (await volunteer.query<{ need: object }>(query, { id })).need;
  };

  it('keeps what it needs and what is promised, and leaves the others', async () => {
    app.clock.set('2026-10-01T12:00:00+02:00');
    const weekly = await register({ recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const [, second] = timesOf(weekly);
    if (!second) throw new Error('no times');
    const need = { occurrence: second.id, title: 'Kaker', kind: 'EQUIPMENT', quantity: 3 };
    const { id } = done(await volunteer.mutate('openNeed', { need }));
    const contribution = { need: id, quantity: 2 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    const after = await town.lastSequence();

    const moved = done(await move(second, at('2026-10-22')));

    expect(moved).toMatchObject({ startsAt: '2026-10-22T17:00:00.000Z', movedFrom: second.startsAt, version: 2 });
    expect(await needOf(id)).toEqual({ version: 2, status: 'OPEN', neededBy: '2026-10-22', covered: 2 });
    const now = await timesNow(weekly.id);
    expect(starts(timesOf(now))).toEqual(['2026-10-13T16:00', '2026-10-22T17:00', '2026-10-27T17:00']);
    const told = await stranger.query<{ network: { events: { nodes: { sequence: number }[] } } }>(
      `query ($slug: String!) { network(slug: $slug) { events(first: 5) { nodes { sequence kind changes { field before after } } } } }`,
      { slug: town.slug },
    );
    expect(told.network.events.nodes.filter(({ sequence }) => sequence > after)).toMatchObject([
      { kind: 'NEED_CHANGED', changes: [{ field: 'neededBy', before: '2026-10-20', after: '2026-10-22' }] },
      {
        kind: 'ACTIVITY_CHANGED',
        changes: [{ field: 'occurrence', before: second.startsAt, after: '2026-10-22T17:00:00.000Z' }],
      },
    ]);
    // a series that becomes longer leaves it where it was put
    const longer = await change({ id: weekly.id, version: now.version }, { endsAt: '2026-10-13T21:00:00+02:00' });
    expect(timesOf(longer)[1]).toMatchObject({ id: second.id, endsAt: '2026-10-22T19:00:00.000Z' });
  });

  it('moves what takes place once, and so does changing it', async () => {
    const once = await register({ recurrence: null });
    const [time] = timesOf(once);
    if (!time) throw new Error('no time');
    const need = { occurrence: time.id, title: 'Saft', kind: 'EQUIPMENT', quantity: 3 };
    const { id } = done(await volunteer.mutate('openNeed', { need }));
    done(await move(time, at('2026-10-15')));
    const moved = await timesNow(once.id);
    expect(moved).toMatchObject({ version: 2, startsAt: '2026-10-15T17:00:00.000Z' });
    const changed = await change({ id: once.id, version: moved.version }, at('2026-10-16'));
    expect(timesOf(changed)).toMatchObject([{ id: time.id, startsAt: '2026-10-16T17:00:00.000Z', version: 3 }]);
    expect(await needOf(id)).toMatchObject({ status: 'OPEN', neededBy: '2026-10-16' });
  });

  it('is not what a series does that begins later: what its times need is needed when it was', async () => {
    const weekly = await register({ recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const [, second] = timesOf(weekly);
    if (!second) throw new Error('no times');
    const need = {
      occurrence: second.id,
      title: 'Kaker',
      kind: 'EQUIPMENT',
      quantity: 3,
      neededBy: '2026-10-13',
    };
    const { id } = done(await volunteer.mutate('openNeed', { need }));
    await change(weekly, { startsAt: '2026-10-20T18:00:00+02:00', endsAt: '2026-10-20T20:00:00+02:00' });
    expect(await needOf(id)).toMatchObject({ version: 1, neededBy: '2026-10-13' });
  });

  it('is refused to others, to a time that cannot be, and once it was called off', async () => {
    const [first, second] = timesOf(await register());
    if (!first || !second) throw new Error('no times');
    expectProblem(await move(first, at('2026-10-14'), partner), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await move({ ...first, version: 2 }, at('2026-10-14')), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await move({ ...first, id: newId() }, at('2026-10-14')), 'NOT_FOUND');
    expectProblem(await move(first, at('2026-10-14', [21, 19])), 'INVALID', 'END_BEFORE_START');
    expectProblem(await move(first, at('2026-09-14')), 'INVALID', 'DATE_OUT_OF_RANGE');
    expectProblem(await move(first, at('2026-10-13', [18, 20])), 'INVALID', 'NOTHING_TO_CHANGE');
    done(await cancel(second, 'Storm'));
    expectProblem(await move({ ...second, version: 2 }, at('2026-10-23')), 'WRONG_STATUS', 'ACTIVITY_STATUS');
  });
});
