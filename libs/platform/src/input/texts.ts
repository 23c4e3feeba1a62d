// Rules for texts. A decorator's name is the rule it guards; its context carries the rule's limit.
import { type ProblemRule } from '@saman/kernel';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** One rule on a property: what the input pipe turns into a problem when `fits` says no. */
export function ruled(
  rule: ProblemRule,
  message: string,
  fits: (value: unknown) => boolean,
  limit?: number,
): PropertyDecorator {
  return ValidateBy(
    { name: rule, validator: { validate: fits, defaultMessage: () => message } },
    { context: { limit: limit ?? null } },
  );
}

/** Several decorators as one. */
export function together(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** Changes a text before its rules look at it; what is no text stays as it is. */
export const rewritten = (rewrite: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? rewrite(value) : value));

/** A rule for texts alone; what is no text breaks it. */
export const ruledText = (
  rule: ProblemRule,
  message: string,
  fits: (text: string) => boolean,
  limit?: number,
): PropertyDecorator => ruled(rule, message, (value) => typeof value === 'string' && fits(value), limit);

/** Characters as people count them in a form: code points, which is also what PostgreSQL's char_length counts. */
export const lengthOf = (text: string): number => Array.from(text).length;

// \p{Cc} are the control characters, \p{Cs} halves of a surrogate pair, which are no characters at all
const CONTROL = /[\p{Cc}\p{Cs}]/u;
const CONTROL_BUT_LINE_BREAKS = /[^\P{Cc}\n]|\p{Cs}/u;
// neither white space nor an invisible formatting character
const VISIBLE = /[^\p{Z}\p{C}]/u;

const notEmpty = ruledText('EMPTY', 'The text is empty.', (text) => VISIBLE.test(text));

const atLeast = (shortest: number): PropertyDecorator =>
  shortest <= 1
    ? notEmpty
    : ruledText(
        'TOO_SMALL',
        `The text has fewer than ${String(shortest)} characters.`,
        (text) => lengthOf(text) >= shortest,
        shortest,
      );

const atMost = (longest: number): PropertyDecorator =>
  // a character takes one or two units: the cheap comparison spares counting what is far too long
  ruledText(
    'TOO_LONG',
    `The text has more than ${String(longest)} characters.`,
    (text) => text.length <= longest || (text.length <= 2 * longest && lengthOf(text) <= longest),
    longest,
  );

/** A text on one line, trimmed: titles and names, 1-200 characters unless told otherwise. */
export const Text = (shortest = 1, longest = 200): PropertyDecorator =>
  together(
    rewritten((text) => text.trim()),
    atLeast(shortest),
    atMost(longest),
    ruledText('CONTROL_CHARACTER', 'The text has a control character.', (text) => !CONTROL.test(text)),
  );

/** A text with line breaks, trimmed: summaries, descriptions, notes and reasons, 1-10,000 characters. */
export const LongText = (longest = 10_000): PropertyDecorator =>
  together(
    rewritten((text) => text.trim().replace(/\r\n?/g, '\n')),
    notEmpty,
    atMost(longest),
    ruledText('CONTROL_CHARACTER', 'The text has a control character.', (text) => !CONTROL_BUT_LINE_BREAKS.test(text)),
  );

/** A list of texts on one line each, trimmed, 1-200 characters; by default at most 50 of them. */
export const Texts = (most = 50, longest = 200): PropertyDecorator =>
  together(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((text: unknown) => (typeof text === 'string' ? text.trim() : text)) : value,
    ),
    ruledTexts('EMPTY', 'A text is empty.', (text) => VISIBLE.test(text)),
    ruledTexts(
      'TOO_LONG',
      `A text has more than ${String(longest)} characters.`,
      (text) => text.length <= 2 * longest && lengthOf(text) <= longest,
      longest,
    ),
    ruledTexts('CONTROL_CHARACTER', 'A text has a control character.', (text) => !CONTROL.test(text)),
    ruled(
      'TOO_MANY',
      `The list has more than ${String(most)} entries.`,
      (value) => Array.isArray(value) && value.length <= most,
      most,
    ),
  );

const ruledTexts = (
  rule: ProblemRule,
  message: string,
  fits: (text: string) => boolean,
  limit?: number,
): PropertyDecorator =>
  ruled(
    rule,
    message,
    (value) => Array.isArray(value) && value.every((text) => typeof text === 'string' && fits(text)),
    limit,
  );
