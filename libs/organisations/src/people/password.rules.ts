import { Problem } from '@saman/kernel';

// NIST SP 800-63B 3.1.1.2: at least 8 beside a second factor, more without one; no rules about kinds of characters
const SHORTEST = 12;
const LONGEST = 200;

/** The same password however the keyboard composed its letters (NIST SP 800-63B 3.1.1.2). */
export const normalised = (password: string): string => password.normalize('NFKC');

/** Refuses a new password that is too short or too long; characters are code points. */
export function checkPassword(password: string, path: string): void {
  const { length } = Array.from(normalised(password));
  if (length < SHORTEST) {
    const message = `The password has fewer than ${String(SHORTEST)} characters.`;
    throw new Problem('INVALID', 'PASSWORD_TOO_SHORT', message, [path], SHORTEST);
  }
  if (length > LONGEST) {
    const message = `The password has more than ${String(LONGEST)} characters.`;
    throw new Problem('INVALID', 'PASSWORD_TOO_LONG', message, [path], LONGEST);
  }
}
