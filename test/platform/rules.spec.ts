// What the README says of limits and rules is what the code says.
import { readFileSync } from 'node:fs';
import { rules } from '@saman/kernel';
import { limits } from '@saman/platform';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The names in the list between two marks. */
function listed(mark: string): string[] {
  const [, list = ''] = new RegExp(`<!-- ${mark} -->(.*)<!-- /${mark} -->`, 's').exec(readme) ?? [];
  return [...list.matchAll(/^- `(\w+)`/gm)].map(([, name = '']) => name);
}

describe('the README', () => {
  it('lists every rule that a problem can name, and nothing else', () => {
    expect(listed('rules')).toEqual(Object.keys(rules));
    for (const [rule, meaning] of Object.entries(rules)) expect(readme).toContain(`- \`${rule}\`: ${meaning}\n`);
  });

  it('lists every limit with its number', () => {
    expect(listed('limits')).toEqual(Object.keys(limits));
    for (const [limit, most] of Object.entries(limits)) {
      expect(readme).toContain(`- \`${limit}\`, at most ${most.toLocaleString('en')}: `);
    }
  });
});
