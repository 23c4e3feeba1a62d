import { Problem } from '@saman/kernel';
import { Passwords } from './password.service.js';

describe('passwords', () => {
  it('fit what was hashed, however the letters were composed, and nothing else', async () => {
    const passwords = new Passwords();
    const hash = await passwords.hash('blåbær i skogen');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.fits('bla\u030abær i skogen', hash)).toBe(true);
    expect(await passwords.fits('blåbær i skogar', hash)).toBe(false);
    expect(await passwords.fits('nobody signs in with this', null)).toBe(false);
  });

  it('are hashed a few at a time; who would wait too long is sent away, and the line goes on', async () => {
    const passwords = new Passwords();
    const many = await Promise.allSettled(Array.from({ length: 105 }, () => passwords.fits('x', null)));
    const refused = many.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(3);
    expect(refused.every((reason) => reason instanceof Problem && reason.code === 'TRY_LATER')).toBe(true);
    expect(await passwords.fits('x', null)).toBe(false);
  });
});
