// A campaign is proposed once, whatever becomes of what should follow: without a browser.
import { rulesOf } from './rules.js';

interface Version {
  id: string;
  version: number;
}

interface Rules {
  carryOn: (done: object, deeds: object, guests: readonly string[]) => Promise<boolean>;
  nothingDone: () => object;
}

it('after a refusal only the rest is tried again, and what was written is forgotten at once', async () => {
  const rules = await rulesOf<Rules>('campaigns/propose.rules.ts');
  const told: string[] = [];
  let isRefused = true;
  const deed = (what: string, version: number) => {
    told.push(what);
    return Promise.resolve({ id: 'c', version });
  };
  const deeds = {
    propose: () => deed('propose', 1),
    proposed: ({ id }: Version) => told.push(`forget what was written for ${id}`),
    link: ({ version }: Version) => deed(`link ${String(version)}`, 2),
    aim: ({ version }: Version) => deed(`aim ${String(version)}`, 3),
    invite: (_: Version, organisation: string) => {
      told.push(`invite ${organisation}`);
      return Promise.resolve(organisation !== 'b' || !isRefused);
    },
  };
  const done = rules.nothingDone();
  expect(await rules.carryOn(done, deeds, ['a', 'b'])).toBe(false);
  expect(told).toEqual(['propose', 'forget what was written for c', 'link 1', 'aim 2', 'invite a', 'invite b']);
  told.length = 0;
  isRefused = false;
  expect(await rules.carryOn(done, deeds, ['a', 'b', 'd'])).toBe(true);
  expect(told).toEqual(['invite b', 'invite d']);
});
