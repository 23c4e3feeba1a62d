// Rules for what leads to people, places on the web and registers.
import { rewritten, ruledText, together } from './texts.js';

const LONGEST_LINK = 2000;
const LONGEST_EMAIL = 254; // RFC 5321 4.5.3.1.3, less the brackets

/** A link that a browser may follow: http or https, without a name or password in it. */
export const Link = (): PropertyDecorator =>
  together(
    rewritten((text) => text.trim()),
    ruledText(
      'TOO_LONG',
      `The link has more than ${String(LONGEST_LINK)} characters.`,
      (text) => text.length <= LONGEST_LINK,
      LONGEST_LINK,
    ),
    ruledText('NOT_A_LINK', 'The link is not http or https.', isLink),
  );

export function isLink(text: string): boolean {
  // the parser forgives spaces and control characters; we do not
  if (!/^https?:\/\/[^\s\p{C}]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** An e-mail address, trimmed and in small letters, as accounts are compared by it. */
export const Email = (): PropertyDecorator =>
  together(
    rewritten((text) => text.trim().toLowerCase()),
    ruledText('NOT_AN_EMAIL', 'The e-mail address is not written like one.', isEmail),
  );

const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const EMAIL = new RegExp(
  `^[\\p{L}\\p{N}!#$%&'*+/=?^_\`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_\`{|}~-]+)*@(?:${LABEL}\\.)+${LABEL}$`,
  'u',
);

export const isEmail = (text: string): boolean =>
  text.length <= LONGEST_EMAIL && text.indexOf('@') <= 64 && EMAIL.test(text);

/** A telephone number as people write it: digits with spaces, brackets and hyphens, `+` first if at all; 3-15 digits (E.164). */
export const Phone = (): PropertyDecorator =>
  together(
    rewritten((text) => text.trim()),
    ruledText('NOT_A_PHONE', 'The telephone number is not written like one.', isPhone),
  );

export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return text.length <= 30 && /^\+?[0-9 ()-]+$/.test(text) && digits >= 3 && digits <= 15;
}

/** A number of the Central Coordinating Register for Legal Entities; spaces within it are dropped. */
export const OrganisationNumber = (): PropertyDecorator =>
  together(
    rewritten((text) => text.replace(/\s/g, '')),
    ruledText(
      'NOT_AN_ORGANISATION_NUMBER',
      'The organisation number is not nine digits with a valid check digit.',
      isOrganisationNumber,
    ),
  );

// Brønnøysund Register Centre: the ninth digit is the check digit, modulus 11 with these weights
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

export function isOrganisationNumber(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  // a remainder of 1 would ask for the digit 10: such numbers are never given out
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}

/** A municipality's number, four digits, as Statistics Norway gives them. */
export const MunicipalityNumber = (): PropertyDecorator =>
  ruledText('NOT_A_MUNICIPALITY_NUMBER', 'The municipality number is not four digits.', (text) =>
    /^[0-9]{4}$/.test(text),
  );

/** Addresses of pages and doors that belong to no network. */
const RESERVED = new Set([
  'about',
  'account',
  'admin',
  'assets',
  'calendar',
  'graphql',
  'health',
  'mail',
  'metrics',
  'my',
  'privacy',
  'sign-in',
  'welcome',
]);

/** A short name in addresses. */
export const Slug = (): PropertyDecorator =>
  together(
    ruledText('NOT_A_SLUG', 'The slug is not 2-40 of a-z, 0-9 and hyphen, beginning with a letter.', (text) =>
      /^[a-z][a-z0-9-]{1,39}$/.test(text),
    ),
    ruledText('RESERVED_SLUG', 'The slug is one of the addresses Saman uses itself.', (text) => !RESERVED.has(text)),
  );

/** An IANA time zone by its name, e.g. Europe/Oslo. */
export const TimeZone = (): PropertyDecorator =>
  ruledText('NOT_A_TIME_ZONE', 'The time zone is not an IANA name.', isTimeZone);

const TIME_ZONES: ReadonlySet<string> = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

// Intl itself takes offsets and any capitals as well, which are no names
export const isTimeZone = (text: string): boolean => TIME_ZONES.has(text);
