import { Problem } from '@saman/kernel';
import { checkPassword, normalised } from './password.rules.js';

function ruleOf(password: string): string | undefined {
  try {
    checkPassword(password, 'password');
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.problems[0]?.rule : 'no problem at all';
  }
}

describe('a password', () => {
  it('has 12 to 200 characters of any kind', () => {
    expect(['a'.repeat(12), 'å '.repeat(100), '🎿'.repeat(200)].map(ruleOf)).toEqual([undefined, undefined, undefined]);
    expect(['', 'a'.repeat(11), '🎿'.repeat(11)].map(ruleOf)).toEqual(Array(3).fill('PASSWORD_TOO_SHORT'));
    expect(ruleOf('a'.repeat(201))).toBe('PASSWORD_TOO_LONG');
  });

  it('is the same whether å is one sign or two, and counts as one', () => {
    expect(normalised('bla\u030abær')).toBe(normalised('blåbær'));
    expect(ruleOf('a\u030a'.repeat(11))).toBe('PASSWORD_TOO_SHORT');
  });
});
