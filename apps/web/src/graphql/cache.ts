// What the app has read, kept by id, so that whatever changes one thing changes it everywhere on the screen.
import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { keyless, members } from './gen/schema.js';

type Thing = { __typename: string; id: string };

/** Lists of a network that a thing of a type may come into or go out of, or whose order it may change. */
const LISTS: Record<string, readonly string[]> = {
  Campaign: ['campaigns', 'ranking', 'mandates'],
  Activity: ['activities', 'occurrences'],
  Occurrence: ['occurrences', 'activities'],
  Need: ['needs', 'occurrences'],
  Contribution: ['needs', 'mandates', 'contributions'],
  Membership: ['memberships', 'mandates'],
  Organisation: ['memberships'],
  Plan: ['plans', 'mandates'],
  Measure: ['ranking', 'dueMeasures', 'mandates'],
  Milestone: ['mandates'],
  Mandate: ['mandates'],
  Evidence: ['mandates'],
};

/** Something happened to a thing, and to those it hangs on: screens that show them read them anew. */
export function outdate(cache: Cache, networkId: string, things: readonly Thing[]): void {
  const network = { __typename: 'Network', id: networkId };
  const lists = new Set(things.flatMap(({ __typename }) => LISTS[__typename] ?? []));
  for (const thing of things) cache.invalidate(thing);
  // an organisation that joins or leaves changes what its people may
  if (things.some(({ __typename }) => __typename === 'Membership')) cache.invalidate('Query', 'viewer');
  for (const { fieldName, arguments: args } of cache.inspectFields(network)) {
    if (lists.has(fieldName)) cache.invalidate(network, fieldName, args ?? undefined);
  }
  if (lists.has('mandates')) outdateStandings(cache);
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
      Subscription: {
        networkEvents: ({ networkEvents }, { network }, store) => {
          const { subject } = networkEvents as { subject: unknown };
          outdate(store, network as string, thingsIn(subject));
        },
      },
    },
  });
