// What happened, told to everybody: in the list of the past, and by subscription, as it happens and afterwards.
import { type Actor, startApp, type WatchedEvent } from '../kit/index.js';
import { insiders, type Role, ROLES, stage } from './cast.js';
import { everything } from './everything.js';
import { end, happen, lastDeeds } from './happenings.js';
import { eventKinds } from './selection.js';

const app = await startApp();
const scene = await stage(app);
const made = await everything(scene);
await happen(made);
const { town, cast } = scene;

/** With all that depends on who looks, but for what is about a person alone: events are told to rights, not to persons. */
const FIELDS = `sequence kind at actor { id name } organisation { id } changes { field before after } subject {
  __typename ... on Node { id }
  ... on Plan { viewerCanEdit parent { id } children { totalCount } editions { id } goals { id } missing { requirement } }
  ... on Process { of: plan { viewerCanEdit } phases { title } milestones { isOverdue } }
  ... on Milestone { isOverdue process { id } meeting { id } }
  ... on ProcessTemplate { deadlines { title } }
  ... on Goal { number plan { viewerCanEdit } area { plan { id } } campaigns { totalCount } }
  ... on Measure { viewerCanEdit isStale notes { totalCount } done { totalCount } due { totalCount } goal { id } campaigns { totalCount } }
  ... on Mandate { viewerCanEdit standing { status done } plan { viewerCanEdit } campaigns { totalCount } evidence { totalCount } }
  ... on Evidence { parties { contributions { contribution } } setAside { by { id } } mandates { id } subject { ... on Campaign { id } } }
  ... on Campaign { mandates { id } goals { id } measures { id } wasCrossSector viewerCanEdit partners { status } contributions { totalCount } crossSector { steps { code } } }
  ... on Activity { viewerCanEdit contact { name } campaign { id } }
  ... on Need { viewerCanEdit contributions { totalCount } campaign { id } }
  ... on Contribution { viewerCanConfirm note campaign { id } }
  ... on Organisation { viewerCanEdit contact { name } people { email } }
  ... on Network { viewerCanCoordinate people { email } }
} `;

interface Told extends WatchedEvent {
  actor: { id: string } | null;
}

const FOR_INSIDERS =
  /^MEMBERSHIP_(APPLIED|INVITED|REFUSED)$|^CONTRIBUTION_|^PARTNER_(INVITED|DECLINED|LEFT)$|^MEASURE_(NOTED|CARRIED_OUT)$/;

async function past(actor: Actor, after = 0): Promise<Told[]> {
  const told: Told[] = [];
  for (;;) {
    const { network } = await actor.query<{
      network: { events: { nodes: Told[]; pageInfo: { hasNextPage: boolean } } };
    }>(
      `query ($slug: String!, $after: Int!) {
        network(slug: $slug) { events(first: 100, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage } } } }`,
      { slug: town.slug, after: told.at(-1)?.sequence ?? after },
    );
    told.push(...network.events.nodes);
    if (!network.events.pageInfo.hasNextPage) return told;
  }
}

const follow = (actor: Actor, after: number) =>
  actor.subscribe<Told>(
    `subscription ($network: ID!, $after: Int!) { networkEvents(network: $network, after: $after) { ${FIELDS} } }`,
    { network: town.id, after },
  );

const seesEvent = (role: Role, { kind, subject }: Told): boolean =>
  (insiders.includes(role) || !FOR_INSIDERS.test(kind)) && made.seenBy(subject?.id ?? '').includes(role);

const sequencesOf = (events: readonly Told[]) => events.map(({ sequence }) => sequence);

const marker = await end(made);
const whole = await past(cast.coordinator);

describe('the log', () => {
  it('is whole to a coordinator, and has every kind of event', async () => {
    expect(sequencesOf(whole)).toEqual(Array.from({ length: await town.lastSequence() }, (_, index) => index + 1));
    expect([...new Set(whole.map(({ kind }) => kind))].sort()).toEqual(eventKinds);
  });
});

describe.each(ROLES)('%s', (role) => {
  it('is told of the past what is for them, and who did it only as one of the people', async () => {
    const told = await past(cast[role]);
    expect(sequencesOf(told)).toEqual(sequencesOf(whole.filter((event) => seesEvent(role, event))));
    const named = told.filter(({ actor }) => actor !== null);
    expect(named).toHaveLength(insiders.includes(role) ? told.length : 0);
  });

  it('gets the same by subscription when they come back', async () => {
    const watch = follow(cast[role], 0);
    expect(await watch.until(({ subject }) => subject?.id === marker)).toEqual(await past(cast[role]));
    await watch.close();
  });
});

describe('as it happens', () => {
  it('everybody who listens is told what they would find afterwards', async () => {
    const from = await town.lastSequence();
    const watches = ROLES.map((role) => follow(cast[role], from));
    const arriving = watches.map(async (watch) => {
      const told: Told[] = [];
      for (;;) {
        told.push(await watch.next());
        if (told.at(-1)?.subject?.id === (await goodbye)) return told;
      }
    });
    const goodbye = lastDeeds(made).then(() => end(made));
    const told = await Promise.all(arriving);
    expect(told).toEqual(await Promise.all(ROLES.map((role) => past(cast[role], from))));
    await Promise.all(watches.map((watch) => watch.close()));
  });
});
