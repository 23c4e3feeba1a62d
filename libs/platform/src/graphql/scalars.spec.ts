import { DateScalar, DateTimeScalar } from './scalars.js';

describe('a day', () => {
  it.each(['2026-03-14', '2028-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '2026-03-14T00:00:00Z',
    20260314,
    null,
  ])('is not %s', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('a day of the calendar');
  });
});

describe('an instant', () => {
  it.each([
    ['2026-03-14T18:00:00+01:00', '2026-03-14T17:00:00.000Z'],
    ['2026-03-14t18:00:00.123456z', '2026-03-14T18:00:00.123Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('is %s', (text, instant) => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue(text))).toBe(instant);
  });

  it.each([
    '2026-03-14T18:00:00',
    '2026-02-30T18:00:00Z',
    '2026-03-14T24:00:00Z',
    '2026-03-14T18:00:60Z',
    '2026-03-14',
    'now',
    0,
  ])('is not %s', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('an instant with an offset');
  });
});
