// Rules for numbers, days, lists and nested inputs.
import { isNewId } from '@saman/kernel';
import { Type } from 'class-transformer';
import { IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { rewritten, ruled, ruledText, together } from './texts.js';

/** May be absent, and null says the same or "none": the other rules are not asked then. */
export const Optional = (): PropertyDecorator => IsOptional();

/** For changes: may be absent, which leaves it as it is, but not null. */
export const IfGiven = (): PropertyDecorator =>
  together(
    ValidateIf((_input, value) => value !== undefined),
    ruled('REQUIRED', 'The value may be left out, but not be null.', (value) => value !== null),
  );

/** A number from `lowest` to `highest`. */
export const Between = (lowest: number, highest: number): PropertyDecorator =>
  together(
    ruled(
      'TOO_SMALL',
      `The number is below ${String(lowest)}.`,
      (value) => typeof value === 'number' && value >= lowest,
      lowest,
    ),
    ruled(
      'TOO_LARGE',
      `The number is above ${String(highest)}.`,
      (value) => typeof value === 'number' && value <= highest,
      highest,
    ),
  );

/** A whole number from `lowest` to `highest`. */
export const Whole = (lowest: number, highest: number): PropertyDecorator =>
  together(ruled('WRONG_TYPE', 'The number is not whole.', Number.isInteger), Between(lowest, highest));

/** Degrees north. */
export const Latitude = (): PropertyDecorator => Between(-90, 90);

/** Degrees east. */
export const Longitude = (): PropertyDecorator => Between(-180, 180);

/** An id that a client chose for a new thing: a uuid of version 7. */
export const NewId = (): PropertyDecorator =>
  together(
    rewritten((text) => text.toLowerCase()),
    ruledText('NOT_AN_ID', 'The id is not a uuid of version 7.', isNewId),
  );

const EARLIEST = '1900-01-01';
const LATEST = '2200-01-01';

/** A day or an instant, or a list of them, from 1900 to 2199: beyond it is a slip of the finger. */
export const Datable = (): PropertyDecorator =>
  ruled('DATE_OUT_OF_RANGE', 'The day or time is not from 1900 to 2199.', (value) =>
    (Array.isArray(value) ? value : [value]).every((one) => {
      const day = one instanceof Date ? one.toISOString() : String(one);
      return day >= EARLIEST && day < LATEST;
    }),
  );

/** A list of at most `most` entries. */
export const AtMost = (most: number): PropertyDecorator =>
  ruled(
    'TOO_MANY',
    `The list has more than ${String(most)} entries.`,
    (value) => Array.isArray(value) && value.length <= most,
    most,
  );

/** A list of at most `most` entries, none of them twice. */
export const UniqueList = (most: number): PropertyDecorator =>
  together(
    AtMost(most),
    ruled(
      'DUPLICATE',
      'The list names the same thing twice.',
      (value) => Array.isArray(value) && new Set(value.map(String)).size === value.length,
    ),
  );

/** A list of whole numbers from `lowest` to `highest`, none of them twice. */
export const Wholes = (lowest: number, highest: number): PropertyDecorator =>
  together(
    ruled(
      'TOO_SMALL',
      `A number is below ${String(lowest)}.`,
      (value) => Array.isArray(value) && value.every((one) => Number(one) >= lowest),
      lowest,
    ),
    ruled(
      'TOO_LARGE',
      `A number is above ${String(highest)}.`,
      (value) => Array.isArray(value) && value.every((one) => Number(one) <= highest),
      highest,
    ),
    UniqueList(highest - lowest + 1),
  );

/** A list of at least `least` entries. */
export const AtLeast = (least: number): PropertyDecorator =>
  ruled(
    'REQUIRED',
    `The list has fewer than ${String(least)} entries.`,
    (value) => Array.isArray(value) && value.length >= least,
    least,
  );

/** An input within an input, or a list of them: its own rules count, and problems name the way to it. */
export const Nested = (input: () => new () => object): PropertyDecorator => together(Type(input), ValidateNested());
