// What the app has read, kept by id, so that whatever changes one thing changes it everywhere on the screen.
import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { keyless, members } from './gen/schema.js';
import { isTaken } from './own-readers.js';

type Thing = { __typename: string; id: string };

const WHAT_IS_ON = ['occurrences', 'occurrencesByDay', 'occurrencesByPlace'];

/** Lists of a network that a thing of a type may come into or go out of, or whose order it may change. */
const LISTS: Record<string, readonly string[]> = {
  Campaign: ['campaigns', 'ranking', 'mandates'],
  Activity: ['activities', ...WHAT_IS_ON],
  Occurrence: [...WHAT_IS_ON, 'activities'],
  Need: ['needs', ...WHAT_IS_ON],
  Contribution: ['mandates', 'contributions'],
  Membership: ['memberships', 'members', 'mandates'],
  Organisation: ['memberships', 'members'],
  Plan: ['plans', 'mandates'],
  Measure: ['ranking', 'dueMeasures', 'mandates'],
  Milestone: ['mandates'],
  ProcessTemplate: ['processTemplates'],
  Mandate: ['mandates'],
  Evidence: ['mandates'],
};

/** Of what something else hangs on these words stay as they are: a change of theirs is an event of its own. */
const OWN_WORDS = new Set(['__typename', 'id', 'title', 'name', 'slug', 'organiser', 'startsAt']);

/** What of a contribution is read with its need, where a screen reads that itself. */
const WITH_NEED = new Set([...OWN_WORDS, 'version', 'status', 'quantity', 'organisation']);

/** Lists that an event may have changed, by their names. A contribution says itself when a need of it is covered. */
export function listsOf(event: object): string[] {
  const things = thingsIn('subject' in event ? event.subject : null);
  const [subject] = things;
  const moved = subject?.__typename === 'Contribution' ? [subject] : things;
  return moved.flatMap(({ __typename }) => LISTS[__typename] ?? []);
}

/** Something happened to things, and to those they hang on: screens that show them read them anew. */
function outdate(cache: Cache, events: readonly object[]): void {
  const subjects = new Map<string, Thing>();
  const others = new Map<string, Thing>();
  const gifts = new Map<string, Thing>();
  for (const event of events) {
    const [subject, ...hangsOn] = thingsIn('subject' in event ? event.subject : null);
    if (!subject) continue;
    for (const thing of hangsOn) others.set(thing.id, thing);
    const isRead =
      subject.__typename === 'Contribution' && hangsOn.some((thing) => thing.__typename === 'Need' && isTaken(thing));
    (isRead ? gifts : subjects).set(subject.id, subject);
  }
  for (const thing of subjects.values()) if (!isTaken(thing)) cache.invalidate(thing);
  for (const thing of gifts.values()) outdateBut(WITH_NEED, cache, thing);
  for (const thing of others.values())
    if (!subjects.has(thing.id) && !isTaken(thing)) outdateBut(OWN_WORDS, cache, thing);
  // an organisation that joins or leaves changes what its people may
  if ([...subjects.values()].some(({ __typename }) => __typename === 'Membership')) cache.invalidate('Query', 'viewer');
}

function outdateBut(kept: ReadonlySet<string>, cache: Cache, thing: Thing): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(thing)) {
    if (!kept.has(fieldName)) cache.invalidate(thing, fieldName, args ?? undefined);
  }
}

function outdateLists(cache: Cache, networkId: string, lists: ReadonlySet<string>): void {
  const network = { __typename: 'Network', id: networkId };
  for (const { fieldName, arguments: args } of cache.inspectFields(network)) {
    if (lists.has(fieldName)) cache.invalidate(network, fieldName, args ?? undefined);
  }
  if (lists.has('mandates')) outdateStandings(cache);
}

/** Earlier lists of what was asked by id: they would pile up. */
function forgetNamed(cache: Cache, network: string, but: unknown): void {
  const entity = { __typename: 'Network', id: network };
  const now = JSON.stringify(but);
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (args?.['ids'] && JSON.stringify(args['ids']) !== now) cache.invalidate(entity, fieldName, args);
  }
}

/** How a mandate stands is computed from much that has no event of its own: whatever may have moved it, it is read anew. */
function outdateStandings(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'mandate' || fieldName === 'whatIf') cache.invalidate('Query', fieldName, args ?? undefined);
  }
}

/** Deeds that change what the viewer alone sees. */
const ABOUT_ONESELF = [
  'follow',
  'unfollow',
  'chooseMail',
  'createWebhook',
  'deleteWebhook',
  'endSession',
  'endOtherSessions',
];

/** The things named in a subject of an event: itself, and what it hangs on. */
export function thingsIn(subject: unknown): Thing[] {
  if (!isThing(subject)) return [];
  const { __typename, id, ...rest } = subject;
  return [{ __typename, id }, ...Object.values(rest).flatMap(thingsIn)];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '__typename' in value && 'id' in value;

/** A deed's answer tells what it changed; where more may have changed, the event that follows tells. */
export const cache = () =>
  cacheExchange({
    keys: Object.fromEntries(keyless.map((type) => [type, () => null])),
    // what an event's subject may be is known, not guessed by the fields it has
    possibleTypes: Object.fromEntries(Object.entries(members).map(([type, names]) => [type, [...names]])),
    updates: {
      // what people keep for themselves has no events
      Mutation: Object.fromEntries(
        ABOUT_ONESELF.map(
          (deed) =>
            [deed, (_answer: unknown, _args: unknown, store: Cache) => store.invalidate('Query', 'viewer')] as const,
        ),
      ),
      Network: {
        // what was asked by id is read where it is shown: the list itself is nobody's
        needs: ({ id }, { ids }, store) => {
          if (ids) forgetNamed(store, id as string, ids);
        },
      },
      Subscription: {
        // as the client hands them on: the events of a moment, or lists that are due
        networkEvents: (told, { network }, store) => {
          const { networkEvents, lists = [] } = told as { networkEvents: object[]; lists?: string[] };
          outdate(store, networkEvents);
          if (lists.length > 0) outdateLists(store, network as string, new Set(lists));
        },
      },
    },
  });
