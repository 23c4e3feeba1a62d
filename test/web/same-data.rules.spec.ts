// What is read again and says the same is the same object, and only what changed is another.
import { rulesOf } from './rules.js';

const { keptFrom } = await rulesOf<{ keptFrom: <Data>(before: unknown, now: Data) => Data }>(
  '../graphql/same-data.rules.ts',
);

const needs = () => ({
  network: {
    needs: [
      { id: '1', covered: 1, occurrence: { start: '18:00' } },
      { id: '2', covered: 0, occurrence: null },
    ],
  },
});

it('gives back what was there when all is the same', () => {
  const before = needs();
  expect(keptFrom(before, needs())).toBe(before);
});

it('gives anew what changed and what it stands in, and keeps its neighbours', () => {
  const before = needs();
  const now = needs();
  now.network.needs[1] = { id: '2', covered: 1, occurrence: null };
  const kept = keptFrom(before, now);
  expect(kept).toEqual(now);
  expect(kept).not.toBe(before);
  expect(kept.network.needs[0]).toBe(before.network.needs[0]);
  expect(kept.network.needs[1]).not.toBe(before.network.needs[1]);
});

it.each([
  [[1, 2], [1]],
  [[1], [1, 2]],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: null }, { a: {} }],
  [{ a: [] }, { a: {} }],
  [undefined, { a: 1 }],
  [{ a: 1 }, null],
])('says what is now, whatever was before: %j, then %j', (before, now) => {
  expect(keptFrom(before, now)).toStrictEqual(now);
});
