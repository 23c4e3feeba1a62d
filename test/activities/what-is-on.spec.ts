// What is on where, and where help is needed: for everybody, and only of what they may see.
import { type Actor, network, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2027-03-01T12:00:00+01:00');
const town = await network(app);
const { volunteer, outsider, stranger } = await town.people();
const { set } = town;

const hall = { name: 'Idrettshallen' };
const wood = { name: 'Lundhaugen', latitude: 60.62, longitude: 6.42 };
const weekly = await set.activity({ title: 'Kvar veke', recurrence: 'FREQ=WEEKLY;COUNT=3', place: hall });
const once = await set.activity({ title: 'Éin gong', place: wood });
await set.activity({ title: 'Heime', place: { name: wood.name } });
const nowhere = await set.activity({ title: 'Ikkje bestemt' });
const hidden = await set.activity({ title: 'Løynd', visibility: 'NETWORK', place: { name: 'Kjellaren' } });

interface Found {
  network: {
    places: { name: string; latitude: number | null }[];
    occurrences: { totalCount: number; nodes: { activity: { id: string } }[] };
  };
}

const look = async (by: Actor, wishes: object = {}) => {
  const { network: found } = await by.query<Found>(
    `query ($slug: String!, $from: DateTime!, $place: String, $needsHelp: Boolean) { network(slug: $slug) {
      places(from: $from) { name latitude }
      occurrences(from: $from, place: $place, needsHelp: $needsHelp) { totalCount nodes { activity { id } } } } }`,
    { slug: town.slug, from: app.clock.now().toISOString(), ...wishes },
  );
  const ids = found.occurrences.nodes.map(({ activity }) => activity.id);
  expect(found.occurrences.totalCount).toBe(ids.length);
  return { places: found.places, ids };
};

describe('what is on', () => {
  it('names the places, each once and as fully as it is known, and only of what the viewer may see', async () => {
    const open = [
      { name: 'Idrettshallen', latitude: null },
      { name: 'Lundhaugen', latitude: 60.62 },
    ];
    for (const by of [stranger, outsider]) expect((await look(by)).places).toEqual(open);
    expect((await look(volunteer)).places).toEqual([open[0], { name: 'Kjellaren', latitude: null }, open[1]]);
    expect((await look(stranger, { from: '2027-03-10T12:00:00+01:00' })).places).toEqual([open[0]]);
  });

  it('at a place', async () => {
    expect((await look(stranger, { place: 'Idrettshallen' })).ids).toEqual([weekly.id, weekly.id, weekly.id]);
    for (const place of ['Kjellaren', 'idrettshallen']) expect((await look(stranger, { place })).ids).toEqual([]);
    expect((await look(stranger, { place: '' })).ids).toEqual([nowhere.id]);
    expect((await look(volunteer, { place: 'Kjellaren' })).ids).toEqual([hidden.id]);
  });

  it('that needs help: by itself, or its whole activity', async () => {
    const helped = async (by: Actor = stranger) => (await look(by, { needsHelp: true })).ids;
    expect(await helped()).toEqual([]);
    const kaffi = await set.need({ activity: once, title: 'Kaffi', quantity: 2 });
    await set.need({ activity: weekly, eachOccurrence: true, title: 'Nøkkelberar', quantity: 1 });
    await set.need({ activity: hidden, title: 'Ved' });
    expect((await helped()).sort()).toEqual([once.id, weekly.id, weekly.id, weekly.id].sort());
    expect(await helped(volunteer)).toContain(hidden.id);
    expect(await helped()).not.toContain(nowhere.id);
    await set.contribution({ need: kaffi, quantity: 2 });
    expect(await helped()).not.toContain(once.id);
  });
});
