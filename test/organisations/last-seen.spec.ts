import { type Actor, done, expectProblem, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { volunteer, outsider, stranger } = await town.people();

const lastSeen = async (actor: Actor): Promise<number | null> => {
  const query = `query ($slug: String!) { network(slug: $slug) { viewerLastSeen } }`;
  const found = await actor.query<{ network: { viewerLastSeen: number | null } }>(query, { slug: town.slug });
  return found.network.viewerLastSeen;
};
const mark = (actor: Actor, sequence: number) => actor.mutate('markSeen', { network: town.id, sequence });

describe('how far somebody has seen the log', () => {
  it('is the same on all devices, only goes forward, and is in no log', async () => {
    await town.set.activity();
    await town.set.activity();
    const last = await town.lastSequence();
    expect(await lastSeen(volunteer)).toBe(0);

    expect(done(await mark(volunteer, last))).toMatchObject({ viewerLastSeen: last });
    expect(done(await mark(volunteer, last - 1))).toMatchObject({ viewerLastSeen: last });

    expect(await lastSeen(volunteer)).toBe(last);
    expect(await lastSeen(outsider)).toBe(0);
    expect(await lastSeen(stranger)).toBeNull();
    expect(await town.lastSequence()).toBe(last);
  });

  it('is not beyond the log, nor below 0, nor in a network that does not exist', async () => {
    const last = await town.lastSequence();
    expect(expectProblem(await mark(volunteer, last + 1), 'INVALID', 'TOO_LARGE')).toMatchObject({ limit: last });
    expectProblem(await mark(volunteer, -1), 'INVALID', 'TOO_SMALL');
    expectProblem(await volunteer.mutate('markSeen', { network: 'nowhere', sequence: 0 }), 'NOT_FOUND');
    await expect(mark(stranger, 0)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is taken out with what is kept about a person', async () => {
    await mark(outsider, 1);
    const { myData } = await outsider.query<{ myData: string }>('{ myData }');
    expect(JSON.parse(myData)).toMatchObject({ lastSeen: [{ network_id: town.id, sequence: 1 }], presence: [] });
  });
});
