import type { IncomingMessage } from 'node:http';
import { readConfig } from '../config/config.js';
import { addressOf } from './address.js';
import { clearedCookie, credentialsOf, sessionCookie } from './credentials.js';
import { isAllowedOrigin } from './origin.js';

const DATABASE_URL = 'postgresql://localhost/saman';
const local = readConfig({ DATABASE_URL });
const open = readConfig({
  DATABASE_URL,
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://saman.example.org',
  ALLOWED_ORIGINS: 'https://kart.example.org',
});

describe('the address of a caller', () => {
  const request = (forwarded?: string) =>
    ({
      socket: { remoteAddress: '10.0.0.1' },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  it('is what the outermost trusted proxy saw, and never what a caller says itself', () => {
    expect(addressOf(request('1.1.1.1, 2.2.2.2'), 0)).toBe('10.0.0.1');
    expect(addressOf(request('1.1.1.1, 2.2.2.2'), 1)).toBe('2.2.2.2');
    expect(addressOf(request('1.1.1.1, 2.2.2.2'), 2)).toBe('1.1.1.1');
    expect(addressOf(request(), 1)).toBe('10.0.0.1');
  });
});

describe('the credentials of a request', () => {
  it('are the bearer, else the cookie of this kind of address', () => {
    expect(credentialsOf({ authorization: 'Bearer abc', cookie: 'saman=def' }, local)).toEqual({ bearer: 'abc' });
    expect(credentialsOf({ cookie: 'x=1; saman=def' }, local)).toEqual({ cookie: 'def' });
    expect(credentialsOf({ cookie: 'saman=def' }, open)).toEqual({});
    expect(credentialsOf({ cookie: '__Host-saman=def' }, open)).toEqual({ cookie: 'def' });
    expect(credentialsOf({ authorization: 'Basic abc', cookie: 'saman=' }, local)).toEqual({});
  });

  it('come back by a cookie that scripts cannot read', () => {
    expect(sessionCookie(open, 'abc')).toBe(
      '__Host-saman=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=34560000; Secure',
    );
    expect(clearedCookie(local)).toBe('saman=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  });
});

describe('the origin of a page', () => {
  it('is one of those allowed, or the loopback server itself', () => {
    expect(isAllowedOrigin({}, open)).toBe(true);
    expect(isAllowedOrigin({ origin: 'https://saman.example.org' }, open)).toBe(true);
    expect(isAllowedOrigin({ origin: 'https://kart.example.org' }, open)).toBe(true);
    expect(isAllowedOrigin({ origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, local)).toBe(true);
  });

  it('is refused when it is another, also one that took our address for its name', () => {
    expect(isAllowedOrigin({ origin: 'null' }, open)).toBe(false);
    expect(isAllowedOrigin({ origin: 'https://evil.example', host: 'evil.example' }, local)).toBe(false);
    expect(isAllowedOrigin({ origin: 'http://localhost:5173', host: 'localhost:3000' }, local)).toBe(false);
    expect(isAllowedOrigin({ origin: 'http://localhost:3000', host: 'localhost:3000' }, open)).toBe(false);
  });
});
