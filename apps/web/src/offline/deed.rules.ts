// A deed that waits for a network, and what becomes of it.
import { newId } from '../app/new-id.js';
import type { Problem } from '../graphql/deeds.js';

export type DeedKind = 'REGISTER' | 'NEED' | 'AIM' | 'PLEDGE' | 'ATTENDANCE';

/** What the person wanted, in their words: shown where it will appear, and in the list of what waits. */
export interface Wish {
  kind: DeedKind;
  /** The activity's or the need's. */
  title: string;
  /** Ids of the things that it concerns: in their place it is shown as waiting. */
  about: readonly string[];
  /** Where it was written, a path of the app: where to look when it is refused. */
  at: string;
  /** What the sentence about it needs, by name, e.g. how many. */
  values?: Readonly<Record<string, string | number>>;
  /** What was written on the form, by the draft's name: the form opens with it again. */
  draft?: { name: string; words: object };
}

export interface Deed {
  /** A uuid v7: in the order in which they were made, and sent. */
  id: string;
  /** The Idempotency-Key of all attempts. */
  key: string;
  person: string;
  /** When the key was made: the server forgets keys. */
  madeAt: number;
  wish: Wish;
  query: string;
  variables: Record<string, unknown>;
  /** A deed that must be done before: as long as that one is here, this one waits. */
  after?: string;
  /** Why it was refused: it then waits for the person. */
  refused?: Refused;
}

export type Refused = { problems: readonly Problem[] } | { code: string };

/** The server knows keys for 14 days; older deeds might be done a second time. */
export const MOST_DAYS = 13;
export const TOO_OLD = 'TOO_OLD';
const DAY_MS = 24 * 60 * 60 * 1000;

export const isTooOld = ({ madeAt }: Deed, now: number): boolean => now - madeAt > MOST_DAYS * DAY_MS;

/** The one to be sent next for the person, of those that have not `failed` just now. What follows one that is still here waits with it. */
export function nextOf(deeds: readonly Deed[], person: string, failed: ReadonlySet<string>): Deed | undefined {
  const here = new Set(deeds.map(({ id }) => id));
  return [...deeds]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .filter((deed) => deed.person === person && !deed.refused && !failed.has(deed.id))
    .find(({ after }) => after === undefined || !here.has(after));
}

/** It was registered before, under its own id, and only the answer was lost on its way. */
export const isThereAlready = (said: object): boolean =>
  'problems' in said && (said.problems as readonly Problem[]).some(({ rule }) => rule === 'ID_TAKEN');

/** The deed and all that follow it. */
export function withFollowers(deeds: readonly Deed[], id: string): string[] {
  const followers = deeds.filter(({ after }) => after === id).flatMap((deed) => withFollowers(deeds, deed.id));
  return [id, ...followers];
}

/** Of a promise that somebody else was faster with: how much is still lacking. */
export function leftFor({ wish, refused }: Deed): number {
  const problems = refused && 'problems' in refused ? refused.problems : [];
  const covered = problems.find(({ code }) => code === 'NEED_ALREADY_COVERED');
  return (wish.kind === 'PLEDGE' && covered?.limit) || 0;
}

/** Whether its key is too old to be sent again: then only the person can know whether it was done. */
export const isUncertain = ({ refused }: Deed): boolean =>
  refused !== undefined && 'code' in refused && refused.code === TOO_OLD;

/** As another deed, with a key of its own. */
export const anew = (): Partial<Deed> => ({ key: newId(), madeAt: Date.now() });

/** The same promise of so much: another deed. */
export function promiseOf(amount: number, { wish, variables }: Deed, quantity: string): Partial<Deed> {
  const contribution = { ...(variables['contribution'] as object), quantity: amount };
  const values = { ...wish.values, amount, quantity };
  return { ...anew(), variables: { ...variables, contribution }, wish: { ...wish, values } };
}

/** Between attempts that came to nothing: two seconds, then longer and longer, up to a minute. */
export const pauseAfter = (attempts: number): number => Math.min(2_000 * 2 ** attempts, 60_000);
