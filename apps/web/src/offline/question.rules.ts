// Which kept answer is an answer to what is asked now.

/** An operation's document, by its key, and its variables. */
export interface Question {
  document: string;
  variables: Readonly<Record<string, unknown>>;
}

/** What an operation asks: the same, in whatever order its variables stand. */
export const questionOf = ({ query, variables }: { query: object; variables: unknown }): Question => ({
  document: String((query as { __key?: number }).__key),
  variables: Object.fromEntries(Object.entries(variables ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))),
});

const HOUR_MS = 60 * 60 * 1000;
const NEAR_MS = 36 * HOUR_MS;
/** Less than from one week to the next. */
const SHIFT_MS = 156 * HOUR_MS;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

export const exactly = ({ document, variables }: Question): string => JSON.stringify([document, variables]);

/** The same for all questions that differ in nothing but times. `times`: how far from the moment they were asked at, in milliseconds. */
export function loosely({ document, variables }: Question, askedAt: number): { alike: string; times: number[] } {
  const times: number[] = [];
  const alike = JSON.stringify([document, variables], (_, value: unknown) => {
    if (typeof value !== 'string' || !TIME.test(value)) return value;
    times.push(Date.parse(value) - askedAt);
    return 'TIME';
  });
  return { alike, times };
}

/**
 * What comes from now on is the same question today and tomorrow, although now moves. The calendar of a week in spring is another one than that of the
 * week after: it has its own answer or none.
 */
export function isSameQuestion(times: readonly number[], others: readonly number[]): boolean {
  const isAboutNow = (all: readonly number[]) => all.some((time) => Math.abs(time) < NEAR_MS);
  return (
    isAboutNow(times) && isAboutNow(others) && times.every((time, n) => Math.abs(time - (others[n] ?? 0)) < SHIFT_MS)
  );
}
