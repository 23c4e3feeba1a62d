import { Problem } from '@saman/kernel';
import {
  isEmail,
  isLink,
  isOrganisationNumber,
  isPhone,
  isTimeZone,
  Link,
  OrganisationNumber,
  Slug,
} from './addresses.js';
import { InputPipe } from './input.pipe.js';
import { LongText, Text, Texts } from './texts.js';
import { AtLeast, Datable, IfGiven, Nested, NewId, Optional, UniqueList, Whole, Wholes } from './values.js';

class Place {
  @Text() name!: string;
}

class Sample {
  @IfGiven() @Text() title?: string;
  @Optional() @LongText() note?: string | null;
  @Optional() @Whole(1, 10) quantity?: number;
  @Optional() @Link() website?: string;
  @Optional() @OrganisationNumber() number?: string;
  @Optional() @Slug() slug?: string;
  @Optional() @NewId() id?: string;
  @Optional() @Datable() days?: string[];
  @Optional() @Texts(2, 3) themes?: string[];
  @Optional() @UniqueList(2) kinds?: string[];
  @Optional() @Wholes(1, 17) goals?: number[];
  @Optional() @AtLeast(1) @Nested(() => Place) places?: Place[];
  @Optional() @Nested(() => Place) place?: Place;
}

const pass = async (value: object): Promise<Sample> =>
  (await new InputPipe().transform(value, { type: 'body', metatype: Sample, data: 'sample' })) as Sample;

async function refused(value: object): Promise<string[]> {
  try {
    await pass(value);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems.map(({ path, rule, limit }) => `${path.join('.')} ${rule} ${String(limit)}`);
  }
}

describe('an input', () => {
  it('is trimmed and handed on, with what is absent left absent', async () => {
    expect(await pass({ title: '  Tur  ', note: 'a\r\nb ' })).toEqual({ title: 'Tur', note: 'a\nb' });
    expect(await pass({ note: null })).toBeInstanceOf(Sample);
  });

  it('has each text of a list trimmed', async () => {
    expect(await pass({ themes: [' a', 'b '] })).toEqual({ themes: ['a', 'b'] });
  });

  it('counts characters, not units, after trimming', async () => {
    expect(await refused({ title: '🎿'.repeat(200) })).toEqual([]);
    expect(await refused({ title: '🎿'.repeat(201) })).toEqual(['sample.title TOO_LONG 200']);
    expect(await refused({ title: ` ${'a'.repeat(200)} `, note: 'x'.repeat(10_001) })).toEqual([
      'sample.note TOO_LONG 10000',
    ]);
  });

  it.each([
    [{ title: ' \u200b ' }, 'sample.title EMPTY null'],
    [{ title: null }, 'sample.title REQUIRED null'],
    [{ title: 'a\u0007b' }, 'sample.title CONTROL_CHARACTER null'],
    [{ title: 'a\nb' }, 'sample.title CONTROL_CHARACTER null'],
    [{ title: 'a\ud800b' }, 'sample.title CONTROL_CHARACTER null'],
    [{ note: 'a\tb' }, 'sample.note CONTROL_CHARACTER null'],
    [{ note: 'a\u0000b' }, 'sample.note CONTROL_CHARACTER null'],
    [{ quantity: 0 }, 'sample.quantity TOO_SMALL 1'],
    [{ quantity: 11 }, 'sample.quantity TOO_LARGE 10'],
    [{ quantity: 1.5 }, 'sample.quantity WRONG_TYPE null'],
    [{ website: 'javascript:alert(1)' }, 'sample.website NOT_A_LINK null'],
    [{ number: '974760674' }, 'sample.number NOT_AN_ORGANISATION_NUMBER null'],
    [{ slug: 'Voss' }, 'sample.slug NOT_A_SLUG null'],
    [{ slug: 'graphql' }, 'sample.slug RESERVED_SLUG null'],
    [{ id: '7d444840-9dc0-11d1-b245-5ffdce74fad2' }, 'sample.id NOT_AN_ID null'],
    [{ days: ['2026-03-14', '9999-01-01'] }, 'sample.days DATE_OUT_OF_RANGE null'],
    [{ themes: ['a', 'b', 'c'] }, 'sample.themes TOO_MANY 2'],
    [{ themes: ['a', ' '] }, 'sample.themes EMPTY null'],
    [{ themes: ['abcd'] }, 'sample.themes TOO_LONG 3'],
    [{ themes: ['a\nb'] }, 'sample.themes CONTROL_CHARACTER null'],
    [{ goals: [0] }, 'sample.goals TOO_SMALL 1'],
    [{ goals: [17, 18] }, 'sample.goals TOO_LARGE 17'],
    [{ goals: [3, 3] }, 'sample.goals DUPLICATE null'],
    [{ kinds: ['a', 'b', 'c'] }, 'sample.kinds TOO_MANY 2'],
    [{ kinds: ['a', 'a'] }, 'sample.kinds DUPLICATE null'],
    [{ places: [] }, 'sample.places REQUIRED 1'],
    [{ places: [{ name: 'a' }, { name: '' }] }, 'sample.places.1.name EMPTY null'],
    [{ place: { name: '' } }, 'sample.place.name EMPTY null'],
    [{ unknown: 1 }, 'sample.unknown UNKNOWN_FIELD null'],
  ])('is refused with the rule and the way to the field: %j', async (value, expected) => {
    expect(await refused(value)).toEqual([expected]);
  });

  it('names every wrong field once', async () => {
    expect(await refused({ title: '', quantity: 0 })).toEqual([
      'sample.title EMPTY null',
      'sample.quantity TOO_SMALL 1',
    ]);
  });
});

describe('an address', () => {
  it('is an organisation number when its check digit fits', () => {
    // Statistics Norway, the Brønnøysund Register Centre, Voss herad; then a digit off, and one that would need the digit 10
    expect(['971526920', '974760673', '960510542'].map(isOrganisationNumber)).toEqual([true, true, true]);
    expect(['971526921', '97152692', '9715269200', '000000010', 'abcdefghi'].map(isOrganisationNumber)).toEqual(
      Array(5).fill(false),
    );
  });

  it('is a link only by http and https, and without a password', () => {
    expect(['https://voss.example.org/tur?dag=1', 'http://localhost:3000'].map(isLink)).toEqual([true, true]);
    expect(['ftp://a.no', 'https://u:p@a.no', 'https://', 'http://a b.no', '//a.no'].map(isLink)).toEqual(
      Array(5).fill(false),
    );
  });

  it('is an e-mail address, a telephone number, a time zone when written like one', () => {
    expect(['a@b.no', 'å.ø+tag@blåbær.no'].map(isEmail)).toEqual([true, true]);
    expect(
      ['a@b', 'a b@c.no', '@c.no', 'a@@c.no', 'a@-c.no', 'a..b@c.no', `${'a'.repeat(65)}@c.no`].map(isEmail),
    ).toEqual(Array(7).fill(false));
    expect(['+47 56 51 94 00', '113', '(47) 5651-9400'].map(isPhone)).toEqual([true, true, true]);
    expect(['12', '+', 'ring meg', '1'.repeat(16)].map(isPhone)).toEqual(Array(4).fill(false));
    expect(['Europe/Oslo', 'UTC', 'America/Argentina/Ushuaia'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['+01:00', 'Oslo', 'Europe/Voss', 'europe/oslo', ''].map(isTimeZone)).toEqual(Array(5).fill(false));
  });
});
