import { Rounds } from './rounds.js';

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('rounds', () => {
  it('give everybody one turn each, in fair shares', () => {
    const rounds = new Rounds(new Set([1, 2, 3, 4, 5, 6, 7]), 3);
    const shares = times(3, () => rounds.next());
    expect(shares.map(({ length }) => length)).toEqual([2, 2, 3]);
    expect(shares.flat()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('take as long for a few as for many', () => {
    const rounds = new Rounds(new Set(['one']), 3);
    expect(times(6, () => rounds.next()).map(({ length }) => length)).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('take in who came meanwhile, and leave out who left', () => {
    const all = new Set([1, 2]);
    const rounds = new Rounds(all, 2);
    rounds.next();
    all.add(3).delete(1);
    expect(rounds.next()).toEqual([2]);
    expect(times(2, () => rounds.next()).flat()).toEqual([2, 3]);
  });
});
