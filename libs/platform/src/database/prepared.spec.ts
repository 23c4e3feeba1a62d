import { PreparedNames } from './prepared.js';

describe('names of prepared statements', () => {
  it('are given to texts that come often, and stay', () => {
    const names = new PreparedNames();
    const given = Array.from({ length: 4 }, () => names.nameOf('SELECT 1', 'one'));
    expect(given.slice(0, 2)).toEqual([undefined, undefined]);
    expect(given[2]).toMatch(/^one\.[0-9a-f]{16}$/);
    expect(given[3]).toBe(given[2]);
  });

  it('fit into what PostgreSQL takes, and differ by the text', () => {
    const names = new PreparedNames();
    const nameOf = (text: string) => Array.from({ length: 3 }, () => names.nameOf(text, 'x'.repeat(80))).at(-1) ?? '';
    expect(nameOf('SELECT 1')).toHaveLength(57);
    expect(nameOf('SELECT 2')).not.toBe(nameOf('SELECT 1'));
  });

  it('are never more than so many of a label, whatever is asked, and those of another are not fewer for it', () => {
    const names = new PreparedNames();
    const given = new Set<string | undefined>();
    for (let text = 0; text < 2_000; text += 1)
      for (let time = 0; time < 3; time += 1) given.add(names.nameOf(`SELECT ${String(text)}`, 'n'));
    expect(given.size).toBe(7);
    expect(Array.from({ length: 3 }, () => names.nameOf('SELECT x', 'other')).at(-1)).toMatch(/^other/);
  });
});
