// Nothing hints at what is hidden: neither questions by id, nor filters, nor words, nor what the log says of a change.
import { newId } from '@saman/kernel';
import { done, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, outsider, stranger, member } = await town.people();
const { slug } = town;

const outside = [
  ['somebody from another network', outsider],
  ['a stranger', stranger],
] as const;

const hidden = await town.set.campaign({ visibility: 'NETWORK', title: 'Hemmeleg', owner: town.club });
const walk = await town.set.activity({ title: 'Open tur', campaign: hidden });
const draft = await town.set.activity({ title: 'Løynd tur', visibility: 'DRAFT' });
const need = await town.set.need({ activity: draft });
const moved = await town.set.activity();
const changes = { campaign: hidden.id };
done(await coordinator.mutate('changeActivity', { activity: moved.id, version: 1, changes }));
const gift = await town.set.contribution({ need });

describe.each(outside)('to %s', (_, actor) => {
  it.each([
    ['campaign', hidden.id],
    ['activity', draft.id],
    ['need', need.id],
    ['contribution', gift.id],
  ])('a hidden %s answers like a missing one', async (type, id) => {
    const ask = (one: string) => actor.ask(`query ($id: ID!) { it: ${type}(id: $id) { id } }`, { id: one });
    const [there, ...missing] = await Promise.all([id, newId(), 'zz'].map(ask));
    expect(there?.data).toEqual({ it: null });
    expect(missing.map(({ text }) => text)).toEqual([there?.text, there?.text]);
  });

  it('no filter finds what is hidden, or what belongs to it', async () => {
    const found = await actor.query(
      `query ($slug: String!, $campaign: ID!, $organisation: ID!) { network(slug: $slug) {
        under: activities(campaign: $campaign) { totalCount nodes { id } }
        named: campaigns(search: "Hemmeleg") { totalCount nodes { id } }
        worded: activities(search: "Løynd") { totalCount nodes { id } }
        of: activities(organisation: $organisation) { totalCount nodes { id } }
        needs { totalCount nodes { id } } } }`,
      { slug, campaign: hidden.id, organisation: town.club.id },
    );
    const none = { totalCount: 0, nodes: [] };
    const open = { totalCount: 2, nodes: [{ id: moved.id }, { id: walk.id }] };
    expect(found).toEqual({ network: { under: none, named: none, worded: none, of: open, needs: none } });
  });

  it('no filter of the log finds what belongs to it', async () => {
    expect(await logSeenBy(actor, town, 0, { campaign: hidden.id })).toEqual([]);
    expect(await logSeenBy(actor, town, 0, { need: need.id })).toEqual([]);
  });

  it('the log does not say into which hidden campaign an activity was moved', async () => {
    const told = await logSeenBy(actor, town, 0, { activity: moved.id });
    expect(told.map(({ kind }) => kind)).toEqual(['ACTIVITY_REGISTERED', 'ACTIVITY_CHANGED']);
    expect(JSON.stringify(told)).not.toContain(hidden.id);
    expect(JSON.stringify(await logSeenBy(member, town, 0, { activity: moved.id }))).toContain(hidden.id);
  });
});
