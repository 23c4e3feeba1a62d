// Whole stories before short ones, so that no worker is left with a long one at the end.
import Sequencer from '@jest/test-sequencer';

const LONG = [
  /web\/for-everyone/,
  /test\/dist\/(access|web)\//,
  /test\/dist\/(faults|live|notifications|demo)\//,
  /test\/dist\//,
];

const rank = ({ path }) => {
  const found = LONG.findIndex((pattern) => pattern.test(path));
  return found < 0 ? LONG.length : found;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const usual = await super.sort(tests);
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}
