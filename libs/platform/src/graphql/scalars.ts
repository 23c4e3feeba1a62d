import { GraphQLError, GraphQLScalarType } from 'graphql';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
// RFC 3339 5.6; the offset is mandatory
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether it is a day of the calendar, from the year 1 on: PostgreSQL knows no year 0. */
function isDay(text: string): boolean {
  const [, year = '0000', month, day] = DAY.exec(text) ?? [];
  if (year === '0000') return false;
  // Date reads the years 0-99 as 1900-1999 when given as numbers, but not as text
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** A calendar day: the text YYYY-MM-DD on both sides. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => {
    if (typeof value === 'string' && DAY.test(value)) return value;
    throw new TypeError('a Date must be the text YYYY-MM-DD');
  },
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new GraphQLError('Date is a day of the calendar written YYYY-MM-DD, e.g. 2026-03-14.');
  },
});

/** An instant: a Date inside, RFC 3339 with an offset outside, in answers always UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError('a DateTime must be a Date');
  },
  parseValue: (value) => {
    const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
    if (typeof value === 'string' && day !== undefined && isDay(day)) return new Date(value.toUpperCase());
    throw new GraphQLError('DateTime is an instant with an offset by RFC 3339, e.g. 2026-03-14T18:00:00+01:00.');
  },
});
