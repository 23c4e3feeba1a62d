// What is hidden from somebody is not shown, counted or timed: it answers like what does not exist.
import { newId } from '@saman/kernel';
import { system } from '@saman/platform';
import { raw } from 'sql-template-tag';
import { type Actor, done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, member, partner, outsider, stranger } = await town.people();

interface Ids {
  campaign: string;
  activity: string;
  occurrence: string;
  need: string;
  gift: string;
}

/** All that hangs on a campaign, none of it for others than those who see the campaign. */
async function hidden(visibility: 'DRAFT' | 'NETWORK'): Promise<Ids> {
  const { health } = town;
  const campaign = await town.set.campaign({ visibility, title: 'Hemmeleg' });
  const activity = await town.set.activity({ organiser: health, campaign, visibility, title: 'Hemmeleg' });
  await town.set.need({ campaign });
  const need = await town.set.need({ activity, eachOccurrence: true });
  const gift = await town.set.contribution({ from: health, need });
  const read = 'query ($id: ID!) { need(id: $id) { occurrence { id } } }';
  const answer = await coordinator.query<{ need: { occurrence: { id: string } } }>(read, { id: need.id });
  return {
    campaign: campaign.id,
    activity: activity.id,
    occurrence: answer.need.occurrence.id,
    need: need.id,
    gift: gift.id,
  };
}
const missing = (): Ids => ({
  campaign: newId(),
  activity: newId(),
  occurrence: newId(),
  need: newId(),
  gift: newId(),
});

const NEED = { title: 'Ski', kind: 'EQUIPMENT', quantity: 1 };
const day = { deliveredOn: '2026-03-01' };
const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };

/** Every deed that names one of the things. */
function deedsOn({ campaign, activity, occurrence, need, gift }: Ids): [string, object][] {
  const [version, organisation] = [1, town.company.id];
  const pledges = [{ campaign }, { activity }, { need }].map((target) => ({
    kind: 'EQUIPMENT',
    quantity: 1,
    ...target,
  }));
  const tour = { title: 'Tur', description: 'Tur.', ...times, campaign };
  return [
    ['changeCampaign', { campaign, version, changes: { title: 'Open' } }],
    ...['PLANNED', 'ACTIVE', 'CANCELLED'].map((to): [string, object] => ['moveCampaign', { campaign, version, to }]),
    ['invitePartner', { campaign, organisation }],
    ['answerInvitation', { campaign, organisation, accept: true }],
    ['leaveCampaign', { campaign, organisation }],
    ['registerActivity', { network: town.id, organisation, activity: tour }],
    ['changeActivity', { activity, version, changes: { title: 'Open' } }],
    ['cancelActivity', { activity, version }],
    ['cancelOccurrence', { occurrence, version }],
    ...[{ campaign }, { activity }, { occurrence }, { activity, eachOccurrence: true }].map(
      (target): [string, object] => ['openNeed', { need: { ...NEED, ...target } }],
    ),
    ['changeNeed', { need, version, changes: { quantity: 2 } }],
    ['closeNeed', { need, version }],
    ...pledges.map((contribution): [string, object] => ['pledgeContribution', { organisation, contribution }]),
    ['changeContribution', { contribution: gift, version, quantity: 2 }],
    ['confirmContribution', { contribution: gift, version }],
    ['declineContribution', { contribution: gift, version, reason: 'Nei.' }],
    ['deliverContribution', { contribution: gift, version, ...day }],
    ['withdrawContribution', { contribution: gift, version }],
  ];
}

const READ = `query ($campaign: ID!, $activity: ID!, $need: ID!, $gift: ID!) {
  campaign(id: $campaign) { id } activity(id: $activity) { id } need(id: $need) { id } contribution(id: $gift) { id } }`;
const LISTS = `query ($slug: String!, $campaign: ID!) { network(slug: $slug) {
  campaigns { totalCount nodes { id } } hidden: campaigns(search: "hemmeleg") { totalCount }
  activities { totalCount nodes { id } } of: activities(campaign: $campaign) { totalCount } found: activities(search: "hemmeleg") { totalCount }
  occurrences(from: "2020-01-01T00:00:00Z") { totalCount } needs { totalCount nodes { id } } } }`;
const BELOW = `query ($id: ID!) { activity(id: $id) { campaign { id } needs { totalCount nodes { campaign { id } contributions { totalCount } } } } }`;

const everything = async (actor: Actor, ids: Ids) => ({
  things: await actor.query(READ, ids),
  lists: await actor.query(LISTS, { slug: town.slug, campaign: ids.campaign }),
  log: await logSeenBy(actor, town),
  filtered: await Promise.all(
    [{ campaign: ids.campaign }, { activity: ids.activity }, { need: ids.need }].map((by) =>
      logSeenBy(actor, town, 0, by),
    ),
  ),
});

describe('what is hidden', () => {
  it.each([
    ['a partner’s people, of a draft', partner, 'DRAFT'],
    ['an observer, of a draft', observer, 'DRAFT'],
    ['a member, of a draft', member, 'DRAFT'],
    ['somebody from another network', outsider, 'NETWORK'],
    ['a stranger', stranger, 'NETWORK'],
  ] as const)('is neither shown nor counted for %s', async (_, actor, visibility) => {
    const before = await everything(actor, missing());
    const ids = await hidden(visibility);
    expect(await everything(actor, ids)).toEqual(before);
    expect(await coordinator.query(READ, ids)).not.toEqual(before.things);
  });

  it.each([
    ['a draft', partner, 'DRAFT'],
    ['another network', outsider, 'NETWORK'],
  ] as const)('refuses every deed in the words for what is missing: %s', async (_, actor, visibility) => {
    const ids = await hidden(visibility);
    const last = await town.lastSequence();
    for (const [[deed, args], [, others]] of zip(deedsOn(ids), deedsOn(missing()))) {
      const [refused, unknown] = [await actor.mutate(deed, args), await actor.mutate(deed, others)];
      expect([deed, refused]).toEqual([deed, unknown]);
      expect(refused.problems[0]?.code).toMatch(deed === 'registerActivity' ? /FORBIDDEN|NOT_FOUND/ : /NOT_FOUND/);
    }
    expect(await town.lastSequence()).toBe(last);
  });

  it('answers at once while others are changing it', async () => {
    const ids = await hidden('NETWORK');
    const library = await town.member('PARTNER', 'KNOWLEDGE', 'Biblioteket');
    const membership = done(await coordinator.mutate('leaveNetwork', { membership: library.membershipId })).id;
    await app.database.write(system, async (tx) => {
      await tx.query(raw(`SELECT FROM membership WHERE id = '${membership}' FOR UPDATE`));
      for (const table of ['campaign', 'activity', 'occurrence', 'need', 'contribution']) {
        await tx.query(raw(`SELECT FROM ${table} WHERE network_id = '${town.id}' FOR UPDATE`));
      }
      for (const [deed, args] of deedsOn(ids)) expect((await outsider.mutate(deed, args)).thing).toBeNull();
      for (const args of [{ membership }, { membership: newId() }]) {
        expectProblem(await outsider.mutate('leaveNetwork', args), 'NOT_FOUND');
        expectProblem(await outsider.mutate('answerMembership', { ...args, accept: true }), 'NOT_FOUND');
      }
      // nobody waited for this transaction to end: else they would wait until the test is over
    });
  });

  it('is hidden below what is seen, too', async () => {
    const campaign = await town.set.campaign({ visibility: 'NETWORK', partners: [town.club] });
    const activity = await town.set.activity({ campaign, visibility: 'PUBLIC' });
    await town.set.contribution({ need: await town.set.need({ activity }) });
    const needs = { totalCount: 1, nodes: [{ campaign: null, contributions: { totalCount: 0 } }] };
    for (const actor of [outsider, stranger]) {
      expect(await actor.query(BELOW, activity)).toEqual({ activity: { campaign: null, needs } });
    }
    const seen = { totalCount: 1, nodes: [{ campaign: { id: campaign.id }, contributions: { totalCount: 1 } }] };
    expect(await member.query(BELOW, activity)).toEqual({ activity: { campaign: { id: campaign.id }, needs: seen } });
  });
});

const zip = <A, B>(one: readonly A[], other: readonly B[]): [A, B][] =>
  one.map((value, index) => [value, other[index] as B]);
