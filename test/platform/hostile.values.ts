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

const WORDS = ['Tur til Lønahorgi', 'Gáhkku ja káffe', 'Ta med niste.'];
const TEXTS: Record<string, readonly unknown[]> = {
  description: ['Ta med niste.\nVi ventar på alle.'],
  recurrence: rules.slice(0, 4),
  after: [null],
  number: ['4621', '5636'],
  organisationNumber: ['971526920', '974760673', '960510542'],
  website: ['https://voss.example.org/tur'],
  phone: ['56 51 94 00'],
  timeZone: ['Europe/Oslo', 'UTC', 'America/St_Johns'],
  password: ['vinterlys og kakao', 'x'],
  startsOn: ['2026-01-01', '2026-10-01'],
  dueOn: ['2027-02-01', '2035-12-31'],
  endsOn: ['2027-02-01', '2035-12-31'],
};
const KNOWN: Record<string, string> = { slug: 'slug', email: 'email', adminEmail: 'email', token: 'token' };
const NUMBERS: Record<string, Arbitrary<unknown>> = {
  version: known('version'),
  first: fc.integer({ min: 1, max: 5 }),
  after: fc.integer({ min: 0, max: 50 }),
};
/** Hours from now, so that what is usual ends after it starts. */
const HOURS: Record<string, { min: number; max: number }> = { endsAt: { min: 41, max: 90 } };
const EXTREMES: Record<string, readonly unknown[]> = {
  recurrence: rules,
  Date: days,
  DateTime: instants,
  Int: numbers,
};

/** What people send. `name` is what the argument or field is called, and tells which ids, texts and numbers are sensible. */
function usual(type: string, name: string): Arbitrary<unknown> {
  if (type === 'Boolean') return fc.boolean();
  if (type === 'Int') return NUMBERS[name] ?? fc.integer({ min: 1, max: 6 });
  if (type === 'Float') return fc.double({ min: -90, max: 90, noNaN: true });
  if (type === 'Date') return oneOf(TEXTS[name] ?? ['2026-01-01', '2027-02-01']);
  if (type === 'DateTime')
    return fc.integer(HOURS[name] ?? { min: 1, max: 40 }).map((hours) => new Known('hours', hours));
  if (type === 'ID') return known(name === 'id' ? 'new' : name);
  const what = KNOWN[name];
  return what === undefined ? oneOf(TEXTS[name] ?? WORDS) : known(what);
}

/** Of these, where none is required, exactly one is usual. */
const RIVALS = [
  ...['campaign', 'activity', 'occurrence', 'need'],
  ...['networkEstablished', 'campaignsCompleted', 'measuresDone', 'milestonesReached', 'planAdopted'],
  ...['moveTo', 'cancel', 'addPartner'],
];

/** Makes values; of `calm` + 1 of them one is hostile. */
export class Values {
  constructor(private readonly calm: number) {}

  /** Values for arguments or fields by their names. */
  of(inputs: readonly Pick<GraphQLInputField, 'name' | 'type'>[]): Arbitrary<Record<string, unknown>> {
    const names = (some: typeof inputs) => some.map(({ name }) => name);
    const required = names(inputs.filter(({ type }) => isNonNullType(type)));
    const optional = inputs.filter(({ type }) => !isNonNullType(type));
    const rivals = names(optional).filter((name) => RIVALS.includes(name));
    const others = names(optional).filter((name) => !rivals.includes(name));
    const one = rivals.length > 1 ? oneOf(rivals).map((name) => [name]) : fc.subarray(rivals);
    const rival = this.mostly(one, fc.subarray(rivals)) as Arbitrary<string[]>;
    return fc.tuple(rival, fc.subarray(others)).chain((chosen) => {
      const given = new Set([required, ...chosen].flat());
      const values = inputs.filter(({ name }) => given.has(name));
      return fc.record(Object.fromEntries(values.map(({ name, type }) => [name, this.value(type, name)])));
    });
  }

  private value(type: GraphQLInputType, name: string): Arbitrary<unknown> {
    if (isNonNullType(type)) return this.mostly(this.value(type.ofType, name), fc.constant(null), 5);
    if (isListType(type)) return this.list(this.value(type.ofType, name));
    if (isInputObjectType(type)) return this.object(type);
    if (isEnumType(type)) {
      const all = type.getValues().map((value) => value.name);
      return this.mostly(oneOf(all), hostile(['', 'ACTIVE', all[0]?.toLowerCase(), 'NOTHING', '__proto__']));
    }
    const extremes = hostile(EXTREMES[name] ?? EXTREMES[type.name] ?? texts);
    return this.mostly(usual(type.name, name), type.name === 'ID' ? fc.oneof(anyId, extremes) : extremes);
  }

  private list(entry: Arbitrary<unknown>): Arbitrary<unknown> {
    const same = entry.map((one): unknown[] => Array.from({ length: 2_000 }, () => one));
    return this.mostly(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.oneof(same, entry, oneOf(nothings)));
  }

  private object(type: GraphQLInputObjectType): Arbitrary<unknown> {
    const value = this.of(Object.values(type.getFields()));
    const strange = fc.oneof(
      oneOf(nothings),
      value.map((one) => ({ ...one, nothing: 1 })),
      value.map((one) => [one]),
    );
    return this.mostly(value, strange, 3);
  }

  private mostly(calm: Arbitrary<unknown>, rare: Arbitrary<unknown>, times = 1): Arbitrary<unknown> {
    return fc.oneof({ weight: this.calm * times, arbitrary: calm }, { weight: 1, arbitrary: rare });
  }
}
