/** How attempts are slowed: the first `free` failures cost nothing, each further one doubles the wait. Times in seconds. */
export interface Bound {
  readonly free: number;
  readonly longestWait: number;
  /** One failure is forgotten for each such span without an attempt that counted. */
  readonly forgets: number;
}

/**
 * What is guarded. An account stands a guess every quarter of an hour in the long run. Many people share an office's address: it gets more,
 * and is never shut for longer than a minute. A person invites a hundred others at once, and about as many each further day.
 */
export const bounds = {
  account: { free: 10, longestWait: 900, forgets: 900 },
  address: { free: 100, longestWait: 60, forgets: 60 },
  mailTo: { free: 3, longestWait: 3600, forgets: 3600 },
  mailFrom: { free: 30, longestWait: 600, forgets: 600 },
  invitedBy: { free: 100, longestWait: 3600, forgets: 864 },
} as const satisfies Record<string, Bound>;

export interface Counted {
  readonly failures: number;
  readonly latestAt: Date;
}

const secondsSince = (then: Date, now: Date) => Math.max(0, (now.getTime() - then.getTime()) / 1000);

/** The failures that still count. */
export const remembered = (bound: Bound, { failures, latestAt }: Counted, now: Date): number =>
  Math.max(0, failures - Math.floor(secondsSince(latestAt, now) / bound.forgets));

/** Whole seconds until the next attempt is let in; 0: now. */
export function secondsToWait(bound: Bound, counted: Counted, now: Date): number {
  const beyond = remembered(bound, counted, now) - bound.free;
  if (beyond < 0) return 0;
  const wait = Math.min(bound.longestWait, 2 ** beyond);
  return Math.max(0, Math.ceil(wait - secondsSince(counted.latestAt, now)));
}

/**
 * What an address is counted as. A household or office has a whole /64 of IPv6 (RFC 6177), so the rest of it is no mark of anybody; IPv4
 * also comes dressed as IPv6.
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':');
}
