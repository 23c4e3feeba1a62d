import { done, network, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { volunteer, coordinator, member, outsider, stranger } = await town.people();

const register = async (startsAt: string, endsAt: string, more: object = {}) => {
  const activity = { title: 'Strikkekveld', description: 'Ta med garn.', startsAt, endsAt, ...more };
  const args = { network: town.id, organisation: town.club.id, activity };
  return done(await volunteer.mutate('registerActivity', args, { select: 'id version' }));
};

async function weeksOf(actor: typeof volunteer, year: number): Promise<number[]> {
  const query = 'query ($slug: String!, $year: Int!) { network(slug: $slug) { occurrencesByWeek(year: $year) } }';
  const { network: found } = await actor.query<{ network: { occurrencesByWeek: number[] } }>(query, {
    slug: town.slug,
    year,
  });
  return found.occurrencesByWeek;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

describe('how often people meet, week by week', () => {
  it('counts an evening in the week that it has in the network’s own time zone', async () => {
    // Sunday 11 October 23:30 in Oslo is the last of week 41; an hour later week 42 has begun, though it is still Sunday in London
    await register('2026-10-11T23:30:00+02:00', '2026-10-11T23:45:00+02:00');
    await register('2026-10-12T00:30:00+02:00', '2026-10-12T01:00:00+02:00');
    const weeks = await weeksOf(stranger, 2026);
    expect(weeks.slice(40, 42)).toEqual([1, 1]);
    // 2026 is one of the years with a week 53
    expect(weeks).toHaveLength(53);
    expect(await weeksOf(stranger, 2027)).toHaveLength(52);
  });

  it('leaves out what was called off, and what the viewer may not see', async () => {
    const before = await Promise.all([stranger, outsider, member, coordinator].map((actor) => weeksOf(actor, 2028)));
    expect(before.map(sum)).toEqual([0, 0, 0, 0]);
    await register('2028-03-07T18:00:00+01:00', '2028-03-07T19:00:00+01:00', { visibility: 'NETWORK' });
    await register('2028-03-08T18:00:00+01:00', '2028-03-08T19:00:00+01:00', { visibility: 'DRAFT' });
    const off = await register('2028-03-09T18:00:00+01:00', '2028-03-09T19:00:00+01:00');
    done(await volunteer.mutate('cancelActivity', { activity: off.id, version: off.version }));
    const seen = await Promise.all([stranger, outsider, member, coordinator].map((actor) => weeksOf(actor, 2028)));
    expect(seen.map(sum)).toEqual([0, 0, 1, 2]);
    expect(seen[3]?.[9]).toBe(2);
  });

  it('knows no year that the calendar of people’s plans does not reach', async () => {
    for (const [year, rule, limit] of [[1999, 'TOO_SMALL', 2000] as const, [2101, 'TOO_LARGE', 2100] as const]) {
      const query = 'query ($slug: String!, $year: Int!) { network(slug: $slug) { occurrencesByWeek(year: $year) } }';
      const { errors = [] } = await stranger.ask(query, { slug: town.slug, year });
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID', rule, limit });
    }
  });
});
