// Long stories before short ones, so that no worker is left with one at the end; those in a browser, which take a machine to themselves, far apart.
import Sequencer from '@jest/test-sequencer';

const LONG = [/web\/for-everyone/, /dist\/access\//, /dist\/(faults|live|notifications|demo|web)\//, /test\/dist\//];

const rank = ({ path }) => {
  const found = LONG.findIndex((pattern) => pattern.test(path));
  return found < 0 ? LONG.length : found;
};

const isInBrowser = ({ path }) => path.includes('/dist/web/');

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const usual = await super.sort(tests);
    const all = usual.toSorted((one, other) => rank(one) - rank(other));
    const screens = all.filter(isInBrowser);
    const others = all.filter((one) => !isInBrowser(one));
    const between = Math.max(1, Math.floor(others.length / (screens.length + 1)));
    return [...screens.flatMap((one) => [one, ...others.splice(0, between)]), ...others];
  }
}
