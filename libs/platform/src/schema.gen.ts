// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.

/** What kind of thing happened. Each room adds its own. */
export type EventKind = string;

/** Which events are wanted: those that fit every field given here. An absent field, and null, ask for nothing. */
export interface EventFilter {
  /** Only events of one of these kinds. */
  kinds?: EventKind[] | null;
}

/** Arguments of Subscription.networkEvents. */
export interface NetworkEventsArgs {
  /** The network's id. */
  network: string;
  /** The last sequence the client has seen; absent: only what happens from now on. */
  after?: number | null;
  /** The logId that `after` was counted in. */
  log?: string | null;
  /** Which events are wanted; absent: all of them. */
  filter?: EventFilter | null;
}

/** The kinds of refusal. */
export const ProblemCode = [
  /** A value breaks a rule; `path` names it. */
  'INVALID',
  /** There is no such thing, or the caller may not see it: the two look alike. */
  'NOT_FOUND',
  /** The caller may see it but not do this to it. */
  'FORBIDDEN',
  /** `version` is not the current one: read again, then decide. */
  'CONFLICT',
  /** Not possible in the thing's present status. */
  'WRONG_STATUS',
  /** The pledge is larger than what the need still lacks. */
  'NEED_ALREADY_COVERED',
  /** There is one already. */
  'ALREADY_EXISTS',
  /** Unknown address or wrong password: the two look alike. */
  'SIGN_IN_FAILED',
  /** Too many attempts; come back later. */
  'TRY_LATER',
] as const;
export type ProblemCode = (typeof ProblemCode)[number];

/** The kinds of what a search may find. Rooms add their own. */
export type FindableKind = string;
