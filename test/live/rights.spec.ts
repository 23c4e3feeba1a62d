// Roles and sessions that begin or end while somebody listens count before the next event.
import { setTimeout as pause } from 'node:timers/promises';
import { type Actor, network, startApp } from '../kit/index.js';
import { RawSocket } from './raw-socket.js';

const app = await startApp();
const town = await network(app);
const FOLLOW = `subscription ($network: ID!, $after: Int) { networkEvents(network: $network, after: $after) { sequence kind } }`;

const sequenceOf = (payload: unknown): number =>
  (payload as { data: { networkEvents: { sequence: number } } }).data.networkEvents.sequence;

describe('rights that end midway', () => {
  const watching = async (actor: Actor) => {
    const watch = await new RawSocket(app.url).greeted(actor.secret);
    watch.subscribe('1', FOLLOW, { network: town.id, after: await town.lastSequence() });
    await pause(100);
    return watch;
  };
  const heardBy = ({ messages }: RawSocket) =>
    messages.flatMap(({ type, payload }) => (type === 'next' ? sequenceOf(payload) : []));

  it('an ended session is shown out within a second, and is told nothing that came after', async () => {
    const member = await town.person({ of: town.club, role: 'MEMBER' });
    const watch = await watching(member);
    await member.mutate('signOut');
    const after = await town.lastSequence();
    await town.set.activity();
    const begun = Date.now();
    expect(await watch.closed).toMatchObject({ code: 4401 });
    expect(Date.now() - begun).toBeLessThan(1_500);
    expect(heardBy(watch).filter((sequence) => sequence > after)).toEqual([]);
  });

  it('no event that is committed after a role is lost is told', async () => {
    const { admin } = await town.people();
    for (let round = 0; round < 5; round += 1) {
      const member = await town.person({ of: town.club, role: 'MEMBER' });
      const watch = await watching(member);
      const before = await town.lastSequence();
      await town.set.activity({ visibility: 'NETWORK' });
      await watch.hear(({ type, payload }) => type === 'next' && sequenceOf(payload) === before + 1);
      await admin.mutate('removePerson', { organisation: town.club.id, person: member.personId });
      const after = await town.lastSequence();
      await town.set.activity({ visibility: 'NETWORK' });
      await town.set.activity();
      await watch.hear(({ type, payload }) => type === 'next' && sequenceOf(payload) === after + 2);
      expect(heardBy(watch).filter((sequence) => sequence > after)).toEqual([after + 2]);
    }
  });

  it('a role that is given counts for the next event', async () => {
    const person = await town.person({ of: (await network(app)).club, role: 'EDITOR' });
    const watch = await watching(person);
    await town.give(person, 'OBSERVER');
    const after = await town.lastSequence();
    await town.set.activity({ visibility: 'NETWORK' });
    await watch.hear(({ type, payload }) => type === 'next' && sequenceOf(payload) === after + 1);
  });
});
