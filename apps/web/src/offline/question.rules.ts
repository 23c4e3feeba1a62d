// Which kept answer is an answer to what is asked now.

/** As `operation` of urql has it: the document's key, its variables. */
export interface Question {
  document: string;
  variables: Readonly<Record<string, unknown>>;
}

/** From one hour of reading to the next, "now" moves: a question about what comes from now on is the same one tomorrow. */
const NEAR_MS = 36 * 60 * 60 * 1000;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

export const exactly = ({ document, variables }: Question): string => JSON.stringify([document, variables]);

/**
 * The same for all questions that are alike but for the moment they were asked at, which is where their earliest time lies close to that moment. Null
 * for those about another time, e.g. the calendar of a week in spring: they have their exact answer or none.
 */
export function looselyAt(question: Question, now: number): string | null {
  const times: number[] = [];
  const timeless = JSON.stringify([question.document, question.variables], (_, value: unknown) => {
    if (typeof value !== 'string' || !TIME.test(value)) return value;
    times.push(Date.parse(value));
    return 'TIME';
  });
  if (times.length === 0) return timeless;
  return Math.abs(Math.min(...times) - now) < NEAR_MS ? timeless : null;
}
