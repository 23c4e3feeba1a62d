import { DAY, instantAt, wallClock } from '@saman/platform';
import fc from 'fast-check';
import { done, network, startApp } from '../kit/index.js';
import { readings } from './calendars.js';

const app = await startApp();
const town = await network(app);
const { volunteer, stranger } = await town.people();

const NOW = new Date('2026-09-22T12:00:00+02:00');
const SPAN = { from: NOW, to: new Date(NOW.getTime() + 420 * DAY) };

interface Occurrence {
  startsAt: string;
  endsAt: string;
  status: string;
}

beforeEach(() => {
  app.clock.set(NOW);
});

const rules = fc.constantFrom(
  ...['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3;COUNT=40', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYMONTH=3,10'],
  ...[
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU',
    'FREQ=WEEKLY;BYDAY=SA,SU;COUNT=30',
  ],
  ...[
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
    'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270325T200000Z',
    'FREQ=WEEKLY;BYMONTH=3,4;BYDAY=SU',
  ],
  ...[
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=-1SU',
    'FREQ=MONTHLY;BYDAY=2TU,4TU',
  ],
  ...[
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU',
    'FREQ=MONTHLY;BYDAY=SU',
    'FREQ=MONTHLY;BYMONTH=3,10;BYDAY=-1SU',
    'FREQ=MONTHLY;BYDAY=+1MO;COUNT=5',
  ],
  ...[
    'FREQ=YEARLY',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=28',
    'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'FREQ=YEARLY;BYMONTH=3,10',
  ],
  ...[
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYWEEKNO=10;BYDAY=TU',
    'FREQ=YEARLY;BYYEARDAY=1,100,-1',
  ],
  ...[
    'FREQ=DAILY;BYHOUR=2;BYMINUTE=30',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=YEARLY;BYDAY=20MO',
  ],
);

/** From 30 days before now, at the quarter; often where clocks change. */
const starts = fc
  .tuple(
    fc.integer({ min: -30, max: 60 }),
    fc.constantFrom('00:00', '01:45', '02:00', '02:30', '03:00', '18:00', '23:30'),
  )
  .map(([days, time]) => {
    const day = new Date(NOW.getTime() + days * DAY).toISOString().slice(0, 10);
    return new Date(instantAt(Date.parse(`${day}T${time}Z`), 'Europe/Oslo').instant);
  });

const minutes = fc.constantFrom(30, 60, 120, 600, 1440, 3000);

const register = async (activity: object) => {
  const args = {
    network: town.id,
    organisation: town.club.id,
    activity: { title: 'Kveld', description: 'Kom!', ...activity },
  };
  return done(await volunteer.mutate('registerActivity', args, { select: 'id version startsAt' }));
};

const occurrencesOf = async (id: string) => {
  const nodes: (Occurrence & { id: string; version: number })[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const query = `query ($id: ID!, $after: String, $to: DateTime) { activity(id: $id) { occurrences(first: 100, after: $after, to: $to) {
      nodes { id startsAt endsAt status version } pageInfo { hasNextPage endCursor } } } }`;
    const {
      activity,
    }: { activity: { occurrences: { nodes: typeof nodes; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
      await stranger.query(query, { id, after, to: SPAN.to });
    nodes.push(...activity.occurrences.nodes);
    ({ hasNextPage: isMore, endCursor: after } = activity.occurrences.pageInfo);
  }
  return nodes;
};

const feedOf = async (id: string) => (await fetch(`${app.url}/${town.slug}/activities/${id}/calendar.ics`)).text();

const plain = (all: readonly { startsAt: string; endsAt: string; isCancelled: boolean }[]) =>
  all.map(({ startsAt, endsAt, isCancelled }) => `${startsAt} ${endsAt}${isCancelled ? ' off' : ''}`);

const move = async ({ id, version, startsAt, endsAt }: Occurrence & { id: string; version: number }, hours: number) => {
  const [start, end] = [startsAt, endsAt].map((moment) => new Date(Date.parse(moment) + hours * 3_600_000));
  done(await volunteer.mutate('moveOccurrence', { occurrence: id, version, startsAt: start, endsAt: end }));
};

async function compare(id: string) {
  const rows = await occurrencesOf(id);
  const within = rows.filter(({ startsAt }) => startsAt >= SPAN.from.toISOString() && startsAt < SPAN.to.toISOString());
  const expected = plain(within.map((row) => ({ ...row, isCancelled: row.status === 'CANCELLED' }))).sort();
  const { ical, tsIcs } = readings(await feedOf(id), SPAN);
  expect({ ical: plain(ical).sort(), tsIcs: plain(tsIcs).sort() }).toEqual({ ical: expected, tsIcs: expected });
}

it('shows in any calendar just the times that the series has', async () => {
  const places = { off: fc.nat(5), left: fc.nat(5), moved: fc.nat(5) };
  const cases = fc.record({
    rule: rules,
    start: starts,
    length: minutes,
    later: fc.integer({ min: 1, max: 50 }),
    ...places,
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ rule, start, length, off, left, moved, later }) => {
      const times = { startsAt: start, endsAt: new Date(start.getTime() + length * 60_000) };
      const made = await register({ recurrence: rule, ...times });
      const coming = (await occurrencesOf(made.id)).filter(({ startsAt }) => startsAt > NOW.toISOString());
      const gone = coming[off];
      if (gone) done(await volunteer.mutate('cancelOccurrence', { occurrence: gone.id, version: gone.version }));
      const except = coming[left]?.startsAt;
      if (except) {
        const day = new Date(wallClock(Date.parse(except), 'Europe/Oslo')).toISOString().slice(0, 10);
        await volunteer.mutate('changeActivity', {
          activity: made.id,
          version: made.version,
          changes: { except: [day] },
        });
      }
      const time = (await occurrencesOf(made.id)).filter(({ startsAt }) => startsAt > NOW.toISOString())[moved];
      if (time?.status === 'SCHEDULED') await move(time, later);
      await compare(made.id);
    }),
    { numRuns: 20 },
  );
}, 60_000);
