// Values for every type of input in the schema: mostly such as people send, some as only an attacker or a broken client does.
import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Stands for something that exists only when the request is sent, e.g. a campaign's id. */
export class Known {
  constructor(
    /** E.g. campaign, slug, new. */
    readonly what: string,
    readonly index: number,
  ) {}
}

/** In the body it becomes a number that JSON can write and JavaScript cannot hold. */
export const ENDLESS = '@1e999@';

const texts = [
  ...['', ' ', '\n', '\t', '\0', 'a\0b', '\u0007', '\ud800', 'a\udfffb', '\u200b', '\u202etxet', '\ufeff', '\r\n\r\n'],
  ...[
    "'; DROP TABLE person; --",
    `' OR '1'='1`,
    '"',
    '\\',
    '%',
    '_',
    '%_%',
    '$1',
    '$$',
    '{}',
    '{a,b}',
    '[1,2)',
    ':*',
    '!&|',
  ],
  ...[
    '<script>alert(1)</script>',
    '&lt;',
    'javascript:alert(1)',
    '{{7*7}}',
    '${7*7}',
    '../../etc/passwd',
    '%00',
    '%s%n',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-1', '1e999', 'true', '[]', 'infinity'],
  ...['🎿', '👩‍👩‍👧‍👦', 'مرحبا', '\u0301'.repeat(50), 'ﷺ'.repeat(200), '🎿'.repeat(201), 'x'.repeat(201), 'x'.repeat(10_001)],
  ...[
    'x'.repeat(250_000),
    'a@b.no',
    'a@b',
    '@',
    'https://a.no',
    'http://',
    'https://u:p@a.no',
    '+4756519400',
    '0000',
    '974760673',
  ],
];
const days = [
  ...['2026-11-31', '2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '0001-01-01', '9999-12-31', '99999-01-01'],
  ...['-2026-01-01', '1899-12-31', '2200-01-01', '2026-01-01T00:00:00Z', 'today', 'infinity', '', 20260101, -1, true],
];
const instants = [
  ...['2026-11-31T10:00:00Z', '2026-03-29T02:30:00+01:00', '2026-01-01T24:00:00Z', '2026-01-01T10:00:60Z'],
  ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', '99999-01-01T00:00:00Z'],
  ...['+275760-09-13T00:00:00Z', '2026-01-01T10:00:00', '2026-01-01', '2026-01-01T10:00:00+99:99', '', 0, 1e15],
  ...['2026-01-01T10:00:00.123456789123456789Z', '1899-12-31T23:00:00Z', '2199-12-31T23:59:59Z', 'now', 'infinity'],
];
const rules = [
  ...['FREQ=DAILY', 'FREQ=DAILY;COUNT=3', 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270101T000000Z', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ...[
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=24',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;COUNT=0',
  ],
  ...['FREQ=DAILY;COUNT=999999999999', 'FREQ=YEARLY;INTERVAL=1000000', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ='],
  ...['FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;BYDAY=MO;COUNT=2', 'FREQ=DAILY;UNTIL=00010101', 'FREQ=DAILY;UNTIL=99991231'],
  ...['FREQ=DAILY;BYHOUR=0,1,2,3,4,5;BYMINUTE=0,1,2,3;BYSECOND=0,1,2', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-366,366,0'],
  ...['FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=366;BYDAY=MO', 'FREQ=DAILY;FREQ=WEEKLY', 'RRULE:FREQ=DAILY', 'FREQ=DAILY;;'],
  ...[
    'FREQ=DAILY\nEXDATE:20260101',
    'DTSTART:20260101T000000Z\nRRULE:FREQ=DAILY',
    'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L',
  ],
  ...[
    `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 366 }, (_, day) => day + 1).join(',')}`,
    'FREQ=WEEKLY;WKST=XX;BYDAY=ZZ',
  ],
  ...[`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(5_000)}1`, 'FREQ=MONTHLY;BYMONTHDAY=-32,32,99999999999999999999'],
];
const numbers = [0, -1, 1, 2, 5, 99, 100, 101, 1_000_000, 1_000_001, 2_147_483_647, -2_147_483_648, 2_147_483_648];
const nothings = [null, true, [], {}, [null], [[[]]], { a: { b: {} } }, 0.5, 1e308, -0, ENDLESS, '1', 'x'];

const oneOf = (values: readonly unknown[]): Arbitrary<unknown> => fc.constantFrom(...values);
const known = (what: string): Arbitrary<unknown> => fc.nat(1_000).map((index) => new Known(what, index));
const text = fc.oneof(oneOf(texts), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }));
const anyId = fc.oneof(known('any'), fc.uuid(), text);

/** What is hostile for a type: its own extremes, another type's values, or nothing at all. */
const hostile = (extremes: readonly unknown[]): Arbitrary<unknown> => fc.oneof(oneOf(extremes), oneOf(nothings), text);

const WORDS = ['Tur til Lønahorgi', 'Gáhkku ja káffe', 'Ta med niste.\nVi ventar på alle.'];
const TEXTS: Record<string, Arbitrary<unknown>> = {
  recurrence: oneOf(rules.slice(0, 4)),
  slug: known('slug'),
  email: known('email'),
  adminEmail: known('email'),
  number: oneOf(['4621', '5636']),
  organisationNumber: oneOf(['971526920', '974760673', '960510542']),
  website: oneOf(['https://voss.example.org/tur']),
  phone: oneOf(['56 51 94 00']),
  timeZone: oneOf(['Europe/Oslo', 'UTC', 'America/St_Johns']),
  password: oneOf(['vinterlys og kakao', 'x']),
};
const EXTREMES: Record<string, readonly unknown[]> = {
  recurrence: rules,
  Date: days,
  DateTime: instants,
  Int: numbers,
};
const NUMBERS: Record<string, Arbitrary<unknown>> = {
  version: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 1, max: 5 }),
  after: fc.integer({ min: 0, max: 50 }),
};

const scalar = (type: string, name: string): Arbitrary<unknown> => {
  if (type === 'Boolean') return fc.boolean();
  if (type === 'Int') return NUMBERS[name] ?? fc.integer({ min: 1, max: 6 });
  if (type === 'Float') return fc.double({ min: -90, max: 90, noNaN: true });
  if (type === 'Date') return oneOf(['2026-01-01', '2026-10-01', '2027-02-01', '2035-12-31']);
  if (type === 'DateTime') return fc.integer({ min: 1, max: 90 }).map((hours) => new Known('hours', hours));
  if (type === 'ID') return name === 'id' ? known('new') : known(name);
  return TEXTS[name] ?? oneOf(WORDS);
};

/** A value for a type; `name` is what the argument or field is called and tells which ids, texts and numbers are sensible. */
export function valueOf(type: GraphQLInputType, name: string): Arbitrary<unknown> {
  if (isNonNullType(type))
    return fc.oneof({ weight: 60, arbitrary: valueOf(type.ofType, name) }, { weight: 1, arbitrary: fc.constant(null) });
  if (isListType(type)) return listOf(valueOf(type.ofType, name));
  if (isInputObjectType(type)) return objectOf(type);
  if (isEnumType(type)) {
    return mostly(
      oneOf(type.getValues().map((value) => value.name)),
      hostile(['', 'ACTIVE', 'active', 'NOTHING', '__proto__']),
    );
  }
  const extremes = EXTREMES[name] ?? EXTREMES[type.name] ?? texts;
  return mostly(scalar(type.name, name), type.name === 'ID' ? fc.oneof(anyId, hostile(texts)) : hostile(extremes));
}

const mostly = (usual: Arbitrary<unknown>, rare: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ weight: 10, arbitrary: usual }, { weight: 1, arbitrary: rare });

const listOf = (entry: Arbitrary<unknown>): Arbitrary<unknown> =>
  mostly(
    fc.array(entry, { maxLength: 3 }),
    fc.oneof(
      entry.map((one): unknown[] => Array.from({ length: 2_000 }, () => one)),
      entry,
      oneOf(nothings),
    ),
  );

function objectOf(type: GraphQLInputObjectType): Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const record = fc.record(arbitrariesOf(fields), {
    requiredKeys: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
  });
  const strange = fc.oneof(
    oneOf(nothings),
    record.map((value) => ({ ...value, nothing: 1 })),
    record.map((value) => [value]),
  );
  return fc.oneof({ weight: 25, arbitrary: record }, { weight: 1, arbitrary: strange });
}

/** Values for arguments or fields by their names. */
export const arbitrariesOf = (
  inputs: readonly Pick<GraphQLInputField, 'name' | 'type'>[],
): Record<string, Arbitrary<unknown>> =>
  Object.fromEntries(inputs.map(({ name, type }) => [name, valueOf(type, name)]));
