/**
 * Who calls, as far as platform needs to know. The room organisations gives it its full form (Viewer). Made anew for each
 * request and each event batch, so that changed rights count at once.
 */
export interface Caller {
  /** Null when nobody is signed in, and for the system itself. */
  readonly personId: string | null;
  /** Whether the caller is one of the network's people: member of an active organisation, observer or coordinator. */
  isInsiderOf(networkId: string): boolean;
  /** Names all that decides what the caller sees: the same as long as none of it has changed. Absent for the system. */
  readonly sight?: string;
  /** The promise that this deed is done once, where the request carries an Idempotency-Key. */
  readonly once?: OnceKey | undefined;
}

/**
 * Somebody who follows a feed, without the person: only rights are left, so that what is told to one may be told to all who have the same.
 * What an onlooker sees only ever grows with rights.
 */
export interface Onlooker extends Caller {
  /** Null but for those that `as` gives. */
  readonly personId: string | null;
  /** Names all the rights: onlookers of one class are told the same. */
  readonly viewerClass: string;
  /** What the onlooker is in a network, e.g. MEMBER. */
  standingIn(networkId: string): string;
  /** Somebody with nothing but this one's standing in the network: what they see, all of that standing see. */
  barelyIn(networkId: string): Onlooker;
  /** Somebody with the rights of all of these together: what they do not see, none of these sees. */
  with(others: readonly Onlooker[]): Onlooker;
  /** The same rights with the person: a class of its own. */
  as(personId: string): Onlooker;
}

/** An Idempotency-Key with what was asked under it. */
export interface OnceKey {
  readonly key: string;
  /** sha256 of query, operation name and variables. */
  readonly digest: string;
  /** Set once the deed is committed: its answer is then kept. */
  isCarriedOut?: boolean;
}

/** What Saman does by itself: extend occurrences, load the demo's frame. It is nobody's insider and sees nothing by that. */
export const system: Caller = { personId: null, isInsiderOf: () => false };
