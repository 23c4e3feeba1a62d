// What a person writes in a form, beside what stands there now: only the fields they touched are theirs, all others follow what others write.

/** Of each field that was touched: what the person wrote, and what stood there when they began. */
export type Own<W> = { readonly [F in keyof W]?: { readonly mine: W[F]; readonly from: W[F] } };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const touched = <W extends object>(own: Own<W>) => Object.keys(own) as (keyof W & string)[];

/** Writes in some fields, where `now` is what stands there. What says again what it said when they began is not theirs. */
export function writeIn<W extends object>(own: Own<W>, now: W, changes: Partial<W>): Own<W> {
  const written = (Object.keys(changes) as (keyof W)[]).map((field) => [
    field,
    { mine: changes[field], from: own[field] ? own[field].from : now[field] },
  ]);
  const all = { ...own, ...(Object.fromEntries(written) as Own<W>) };
  const differing = touched(all).filter((field) => !isSame(all[field]?.mine, all[field]?.from));
  return Object.fromEntries(differing.map((field) => [field, all[field]])) as Own<W>;
}

/** What was kept, as far as the form still asks for it. */
export const ownIn = <W extends object>(kept: Own<W>, now: W): Own<W> =>
  Object.fromEntries(Object.entries(kept).filter(([field]) => field in now)) as Own<W>;

/** All fields as the form shows them. */
export function wordsOf<W extends object>(own: Own<W>, now: W): W {
  return { ...now, ...Object.fromEntries(touched(own).map((field) => [field, own[field]?.mine])) };
}

/** What the person wants otherwise than it stands now. */
export function changesOf<W extends object>(own: Own<W>, now: W): Partial<W> {
  const differing = touched(own).filter((field) => !isSame(own[field]?.mine, now[field]));
  return Object.fromEntries(differing.map((field) => [field, own[field]?.mine])) as Partial<W>;
}

/** Fields that somebody else changed while the person wrote something else in them. */
export const conflictsOf = <W extends object>(own: Own<W>, now: W): (keyof W & string)[] =>
  touched(own).filter((field) => !isSame(own[field]?.from, now[field]) && !isSame(own[field]?.mine, now[field]));

/** The person has seen what the others wrote, and stays with their own. */
export function keepMine<W extends object>(own: Own<W>, now: W): Own<W> {
  return Object.fromEntries(
    touched(own).map((field) => [field, { mine: own[field]?.mine, from: now[field] }]),
  ) as Own<W>;
}

/** Where the two differ, what the others wrote stands; what else the person wrote is kept. */
export function takeTheirs<W extends object>(own: Own<W>, now: W): Own<W> {
  const conflicts = conflictsOf(own, now);
  return Object.fromEntries(
    touched(own)
      .filter((field) => !conflicts.includes(field))
      .map((field) => [field, own[field]]),
  ) as Own<W>;
}

/** One sentence on each line, as a list; empty lines are nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
