// Sentences that end with a day.
import { rulesOf } from './rules.js';

const { oneStop } = await rulesOf<{ oneStop: { process: (text: unknown) => unknown } }>('../i18n/settings.ts');

it.each([
  ['Áigemearri lea skábmamánnu 22.\u00a0b..', 'Áigemearri lea skábmamánnu 22.\u00a0b.'],
  ['Boahtte háve: skábmamánnu 22. b.. Boađe!', 'Boahtte háve: skábmamánnu 22. b. Boađe!'],
  ['Skábmamánnu 22. b. dii. 18.00.', 'Skábmamánnu 22. b. dii. 18.00.'],
  ['Innan 22. november.', 'Innan 22. november.'],
])('ends with one stop: %s', (text, ended) => {
  expect(oneStop.process(text)).toBe(ended);
});

it('leaves lists of words alone', () => {
  const list = ['b..'];
  expect(oneStop.process(list)).toBe(list);
});
