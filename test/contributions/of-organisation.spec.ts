// What an organisation is part of, answers for and gives, as lists of a network.
import { type Actor, network, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { volunteer, outsider, stranger, coordinator } = await town.people();
const own = await town.set.campaign({ owner: town.club, title: 'Vår eigen' });
const joined = await town.set.campaign({ owner: town.health, partners: [town.club], title: 'Vi er med' });
const other = await town.set.campaign({ owner: town.health, title: 'Ein annan' });
const held = await town.set.need({ campaign: own, title: 'Termosar', quantity: 4 });
await town.set.need({ campaign: other, title: 'Koppar' });
const taken = await town.set.contribution({ from: town.company, need: held, quantity: 2 });
const given = await town.set.contribution({ from: town.club, campaign: joined, quantity: 3, isConfirmed: true });
await town.set.contribution({ from: town.company, campaign: other });

const idsOf = async (by: Actor, list: string, organisation = town.club.id): Promise<string[]> => {
  const asked = list.replace('*', `organisation: "${organisation}"`);
  const { network: seen } = await by.query<{ network: { list: { nodes: { id: string }[] } } }>(
    `query ($slug: String!) { network(slug: $slug) { list: ${asked} { nodes { id } } } }`,
    { slug: town.slug },
  );
  return seen.list.nodes.map(({ id }) => id).sort();
};
const ids = (...things: { id: string }[]) => things.map(({ id }) => id).sort();

it('campaigns: those that it owns or is a partner of', async () => {
  for (const by of [volunteer, stranger]) expect(await idsOf(by, 'campaigns(*)')).toEqual(ids(own, joined));
  expect(await idsOf(volunteer, 'campaigns(*)', 'zz')).toEqual([]);
});

it('needs: what it answers for', async () => {
  expect(await idsOf(stranger, 'needs(*)')).toEqual([held.id]);
  expect(await idsOf(stranger, 'needs(*)', 'zz')).toEqual([]);
});

it('contributions: what it gives and what is given to it, for the network’s people', async () => {
  expect(await idsOf(volunteer, 'contributions(*)')).toEqual(ids(taken, given));
  expect(await idsOf(volunteer, 'contributions(status: [CONFIRMED], *)')).toEqual([given.id]);
  for (const by of [outsider, stranger]) expect(await idsOf(by, 'contributions(*)')).toEqual([]);
});

it('hides what belongs to a draft from those who do not see it', async () => {
  const draft = await town.set.campaign({ owner: town.health, visibility: 'DRAFT' });
  const hidden = await town.set.contribution({ from: town.club, campaign: draft });
  expect(await idsOf(coordinator, 'contributions(*)')).toContain(hidden.id);
  expect(await idsOf(volunteer, 'contributions(*)')).not.toContain(hidden.id);
});
