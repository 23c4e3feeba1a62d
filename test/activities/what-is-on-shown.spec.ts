// What is on, as a search, a calendar and a map show it: found by words, counted by day and by place.
import { type Actor, network, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2027-03-01T12:00:00+01:00');
const town = await network(app);
const { volunteer, outsider, stranger } = await town.people();
const { set } = town;
const at = (clock: string) => new Date(`2027-03-${clock}:00+01:00`);

const choir = await set.activity({
  title: 'Kor for alle',
  startsAt: at('02T18:00'),
  recurrence: 'FREQ=WEEKLY;COUNT=4',
  place: { name: 'Kulturhuset' },
});
const ski = await set.activity({
  title: 'Skirenn, korte løyper òg',
  startsAt: at('03T11:00'),
  place: { name: 'Kulturhuset', latitude: 60.62, longitude: 6.41 },
});
const night = await set.activity({ title: 'Nattevandring', startsAt: at('02T23:30') });
const hidden = await set.activity({ title: 'Korstyret', startsAt: at('02T17:00'), visibility: 'NETWORK' });

interface Shown {
  activity: { id: string };
}

async function found<Of>(by: Actor, field: string, select: string, wishes: string): Promise<Of> {
  const { network: shown } = await by.query<{ network: Record<string, Of> }>(
    `query ($slug: String!) { network(slug: $slug) { ${field}(${wishes}) { ${select} } } }`,
    { slug: town.slug },
  );
  return shown[field] as Of;
}

const byWords = async (wishes: string, by: Actor = stranger) => {
  const select = 'totalCount nodes { activity { id } } pageInfo { hasNextPage endCursor }';
  type Page = { totalCount: number; nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  const page = await found<Page>(by, 'occurrences', select, `from: "2027-03-01T00:00:00Z", ${wishes}`);
  return { ...page, ids: page.nodes.map(({ activity }) => activity.id) };
};

const byDay = async (wishes: string, by: Actor = stranger) => {
  type Day = { date: string; totalCount: number; first: Shown[] };
  const days = await found<Day[]>(by, 'occurrencesByDay', 'date totalCount first { activity { id } }', wishes);
  return days.map(({ date, totalCount, first }) => [date, totalCount, first.map(({ activity }) => activity.id)]);
};

const byPlace = async (wishes: string, by: Actor = stranger) => {
  type There = { place: { name: string; latitude: number | null } | null; totalCount: number; next: Shown };
  const select = 'place { name latitude } totalCount next { activity { id } }';
  const places = await found<There[]>(by, 'occurrencesByPlace', select, `from: "2027-03-01T00:00:00Z" ${wishes}`);
  return places.map(({ place, totalCount, next }) => [place?.name, place?.latitude, totalCount, next.activity.id]);
};

describe('what is on', () => {
  it('is found by words, each activity once where that is wished', async () => {
    expect((await byWords('search: "kor"')).ids).toEqual([choir.id, ski.id, choir.id, choir.id, choir.id]);
    expect((await byWords('search: "ALLE kor", firstOfEach: true')).ids).toEqual([choir.id]);
    expect((await byWords('search: "kor", firstOfEach: true', volunteer)).ids).toEqual([hidden.id, choir.id, ski.id]);
    expect((await byWords('search: "kor", firstOfEach: true', outsider)).ids).toEqual([choir.id, ski.id]);
    // the first of those that are left, not the first of all
    expect((await byWords('search: "kor", firstOfEach: true, to: "2027-03-02T00:00:00Z"')).ids).toEqual([]);
  });

  it('is read page by page, each activity once', async () => {
    const first = await byWords('first: 2, firstOfEach: true');
    expect([first.totalCount, first.ids]).toEqual([3, [choir.id, night.id]]);
    const next = await byWords(`first: 2, firstOfEach: true, after: "${first.pageInfo.endCursor}"`);
    expect([next.ids, next.pageInfo.hasNextPage]).toEqual([[ski.id], false]);
  });

  it('is counted by day in the network’s time zone, with the first few of each', async () => {
    const march = 'month: "2027-03-15"';
    expect(await byDay(march)).toEqual([
      ['2027-03-02', 2, [choir.id, night.id]],
      ['2027-03-03', 1, [ski.id]],
      ...['2027-03-09', '2027-03-16', '2027-03-23'].map((day) => [day, 1, [choir.id]]),
    ]);
    expect((await byDay(`${march}, search: "kor"`, volunteer))[0]).toEqual(['2027-03-02', 2, [hidden.id, choir.id]]);
    expect(await byDay(`${march}, place: ""`)).toEqual([['2027-03-02', 1, [night.id]]]);
    expect(await byDay('month: "2027-02-28"')).toEqual([]);
    for (let times = 0; times < 7; times++) await set.activity({ title: 'Opent hus', startsAt: at('30T08:00') });
    const [last] = (await byDay(march)).slice(-1);
    expect([last?.[1], (last?.[2] as string[]).length]).toEqual([7, 6]);
  });

  it('is counted by place, the one with most first, each as fully as it is known', async () => {
    const week = 'to: "2027-03-08T00:00:00Z"';
    expect(await byPlace(week)).toEqual([
      ['Kulturhuset', 60.62, 2, choir.id],
      [undefined, undefined, 1, night.id],
    ]);
    expect(await byPlace(week, volunteer)).toContainEqual([undefined, undefined, 2, hidden.id]);
    expect(await byPlace(`${week}, search: "ski"`)).toEqual([['Kulturhuset', 60.62, 1, ski.id]]);
    await set.need({ activity: ski, title: 'Tidtakar' });
    expect(await byPlace(`${week}, needsHelp: true`)).toEqual([['Kulturhuset', 60.62, 1, ski.id]]);
  });
});
