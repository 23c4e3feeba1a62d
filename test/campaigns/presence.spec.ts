import { Actor, network, startApp } from '../kit/index.js';

const app = await startApp();
const elsewhere = await startApp();
const town = await network(app);
const { volunteer, unit, outsider, stranger } = await town.people();

interface Here {
  person: { name: string; id: string };
  doing: string;
}

const PRESENCE = 'subscription ($campaign: ID!) { presence(campaign: $campaign) { person { id } doing } }';

const beHere = (actor: Actor, campaign: { id: string }, doing: string) =>
  actor.mutate('beHere', { campaign: campaign.id, doing });
const at = (actor: Actor, { id }: { id: string }) => actor.subscribe<Here[]>(PRESENCE, { campaign: id });

describe('who is at a campaign now', () => {
  afterEach(() => {
    app.clock.run();
    elsewhere.clock.run();
  });

  it('shows who comes, what they do, and that they have left, whatever process they speak to', async () => {
    const campaign = await town.set.campaign({ visibility: 'NETWORK' });
    const watch = at(new Actor(elsewhere.url, volunteer.personId, volunteer.secret), campaign);
    expect(await watch.next()).toEqual([]);

    await beHere(unit, campaign, 'LOOKING');
    expect(await watch.next()).toEqual([{ person: { id: unit.personId }, doing: 'LOOKING' }]);
    await beHere(unit, campaign, 'EDITING');
    expect(await watch.next()).toEqual([{ person: { id: unit.personId }, doing: 'EDITING' }]);
    elsewhere.clock.advance(26, 'seconds');

    expect(await watch.next()).toEqual([]);
    await watch.close();
  });

  it('is for the network’s people alone', async () => {
    const open = await town.set.campaign({ visibility: 'PUBLIC' });
    const hidden = await town.set.campaign({ visibility: 'NETWORK' });

    await expect(at(outsider, open).next()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(at(outsider, hidden).next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(at(stranger, open).next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(beHere(outsider, open, 'LOOKING')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(beHere(outsider, hidden, 'LOOKING')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
