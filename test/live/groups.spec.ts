// An event is rendered once for all who may see the same. What each of them gets is what they would get alone.
import fc from 'fast-check';
import { MembershipDeeds } from '@saman/organisations';
import { event, Events, system } from '@saman/platform';
import { type Actor, network, person, startApp, type Town, viewerOf } from '../kit/index.js';
import sql from 'sql-template-tag';
import { fieldByField, filter, selection } from './documents.js';

const app = await startApp({ environment: { LIVE_SOCKETS_PER_ACCOUNT: '1000' } });

type Event = Record<string, unknown> & { sequence: number };

/** Everything that somebody in particular sees differently: drafts, gifts with notes, hidden partners, a member that has left. */
async function busy(town: Town) {
  const { set, club, health, company } = town;
  const former = await town.member('VOLUNTARY', 'CIVIL_SOCIETY', 'Sanitetslaget');
  const campaigns = [
    await set.campaign({ visibility: 'PUBLIC', partners: [club] }),
    await set.campaign({ visibility: 'NETWORK', owner: club }),
    await set.campaign({ visibility: 'DRAFT', status: 'PROPOSED', owner: company }),
    await set.campaign({ visibility: 'DRAFT', status: 'PROPOSED', owner: former }),
  ];
  const [open, within, draft] = campaigns;
  const strategy = await set.plan();
  const plans = [
    strategy,
    await set.plan({ level: 'THEMATIC_PLAN', status: 'DRAFT', parent: strategy, responsible: club }),
    await set.plan({ level: 'THEMATIC_PLAN', status: 'ABANDONED', parent: strategy, responsible: former }),
    await set.plan({ status: 'UNDER_REVISION', responsible: company }),
  ];
  const activities = [
    await set.activity({ visibility: 'PUBLIC', campaign: within }),
    await set.activity({ visibility: 'NETWORK', organiser: health, campaign: open }),
    await set.activity({ visibility: 'DRAFT', organiser: club }),
    await set.activity({ visibility: 'PUBLIC', organiser: company, campaign: draft }),
  ];
  const needs = [];
  for (const campaign of [open, draft]) needs.push(await set.need({ campaign }));
  for (const activity of activities) needs.push(await set.need({ activity }));
  const gifts = [];
  for (const [index, need] of needs.entries())
    gifts.push(await set.contribution({ need, from: index % 2 === 0 ? club : company, isConfirmed: index < 2 }));
  await app
    .get(MembershipDeeds)
    .leave(await viewerOf(app, await town.person({ of: former, role: 'ADMIN' })), former.membershipId);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const subjects = {
    Plan: ids(plans),
    Goal: await goalsOf(plans),
    Campaign: ids(campaigns),
    Activity: ids(activities),
    Need: ids(needs),
    Contribution: ids(gifts),
    Membership: [club.membershipId, former.membershipId],
    Organisation: [club.id, former.id],
    Network: [town.id],
  };
  return { former, subjects };
}

/** The goals of plans, whoever may see them. */
async function goalsOf(plans: readonly { id: string }[]): Promise<string[]> {
  const rows = await app.database.read<{ id: string }>(
    'goals',
    sql`SELECT id FROM goal WHERE plan_id = ANY (${plans.map(({ id }) => id)}::uuid[])`,
  );
  return rows.map(({ id }) => id);
}

/** Something happens to each of the things, though nothing about them changes. */
async function stir(town: Town, subjects: Awaited<ReturnType<typeof busy>>['subjects']): Promise<void> {
  const drafts = Object.entries(subjects).flatMap(([type, ids]) =>
    ids.map((id) => {
      const changes =
        type === 'Activity'
          ? [{ field: 'campaign', before: subjects.Campaign[2] ?? null, after: subjects.Campaign[0] ?? null }]
          : [];
      const about = [town.club.id, subjects.Campaign[0] ?? ''];
      return event({
        kind: type === 'Membership' ? 'ORGANISATION_LEFT' : `${type.toUpperCase()}_CHANGED`,
        networkId: town.id,
        subject: { type, id },
        about,
        changes,
      });
    }),
  );
  await app.database.write(system, (tx) => app.get(Events).append(tx, drafts));
}

const town = await network(app);
const { former, subjects } = await busy(town);
const people = await town.people();
const both = await town.person({ of: former, role: 'EDITOR' });
await town.give(both, 'OBSERVER');
const viewers: Record<string, Actor> = {
  ...people,
  ...{ both, roleless: await person(app), otherVolunteer: await town.person({ of: town.club, role: 'EDITOR' }) },
  former: await town.person({ of: former, role: 'EDITOR' }),
};
const { Campaign: campaign, Activity: activity, Organisation: organisation } = subjects;

const alone = async (actor: Actor, fields: string, after: number, wish: object | null): Promise<Event[]> => {
  const query = `query ($slug: String!, $after: Int, $filter: EventFilter) {
    network(slug: $slug) { events(first: 100, after: $after, filter: $filter) { nodes ${fields} } } }`;
  const { data, errors } = await actor.ask(query, { slug: town.slug, after, filter: wish });
  expect(errors).toBeUndefined();
  return (data as { network: { events: { nodes: Event[] } } }).network.events.nodes;
};

/** Those that a hundred events may be asked for at once: lists within lists cost more than an operation may. */
async function within(all: readonly string[]): Promise<string[]> {
  const query = (fields: string) =>
    `query ($slug: String!) { network(slug: $slug) { events(first: 100) { nodes ${fields} } } }`;
  const answers = await Promise.all(all.map((fields) => people.stranger.ask(query(fields), { slug: town.slug })));
  return all.filter((_, index) => answers[index]?.errors?.[0]?.extensions?.['code'] !== 'LIMIT_EXCEEDED');
}

const follow = (actor: Actor, fields: string, after: number, wish: object | null) => {
  const query = `subscription ($network: ID!, $after: Int, $filter: EventFilter) {
    networkEvents(network: $network, after: $after, filter: $filter) ${fields} }`;
  return actor.subscribe<Event>(query, { network: town.id, after, filter: wish });
};

describe('who follows together with others', () => {
  it('gets what they would get alone, whatever is asked, live and when coming back', async () => {
    const listener = fc.record({
      who: fc.constantFrom(...Object.keys(viewers)),
      wish: filter({ campaign, activity, organisation }),
      isEarly: fc.boolean(),
    });
    const tries = fc.asyncProperty(
      selection,
      fc.array(listener, { minLength: 4, maxLength: 14 }),
      async (fields, all) => {
        fc.pre((await within([fields])).length > 0);
        const after = await town.lastSequence();
        const watches = all.map(({ who, wish, isEarly }) => {
          const actor = viewers[who] as Actor;
          return { actor, wish, watch: isEarly ? follow(actor, fields, after, wish) : null };
        });
        await stir(town, subjects);
        const late = watches.map(({ watch, ...rest }) => ({
          ...rest,
          watch: watch ?? follow(rest.actor, fields, after, rest.wish),
        }));
        await stir(town, subjects);
        for (const { actor, wish, watch } of late) {
          const expected = await alone(actor, fields, after, wish);
          try {
            expect(await watch.take(expected.length)).toEqual(expected);
          } finally {
            await watch.close();
          }
        }
      },
    );
    await fc.assert(tries, { numRuns: Number(process.env.LIVE_RUNS ?? 25), endOnFailure: true });
  }, 300_000);

  it('gets what they would get alone, field by field', async () => {
    // other ones each time: LIVE_FIELDS says how many, and all of them are a matter of minutes
    const all = fieldByField(Object.keys(subjects));
    const count = Math.min(all.length, Number(process.env.LIVE_FIELDS ?? 120));
    const [chosen = []] = fc.sample(fc.shuffledSubarray(all, { minLength: count, maxLength: count }), 1);
    const fields = await within(chosen);
    expect(fields.length).toBeGreaterThan(count / 2);
    const watching = Object.values(viewers);
    for (let from = 0; from < fields.length; from += 10) {
      const after = await town.lastSequence();
      const some = fields.slice(from, from + 10).flatMap((one) => watching.map((actor) => ({ fields: one, actor })));
      const watches = some.map((one) => ({ ...one, watch: follow(one.actor, one.fields, after, null) }));
      await stir(town, subjects);
      const compared = watches.map(async ({ actor, fields, watch }) => {
        const expected = await alone(actor, fields, after, null);
        expect({ fields, told: await watch.take(expected.length) }).toEqual({ fields, told: expected });
        await watch.close();
      });
      await Promise.all(compared);
    }
  }, 300_000);
});
