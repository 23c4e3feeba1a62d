import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from '../callers.js';
import type { Config } from '../config/config.js';

/** As long as browsers keep one at all: when a session ends is decided in the database. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

const isSecure = (config: Config): boolean => config.publicUrl.startsWith('https:');

/** `__Host-` makes browsers insist on https and on this very host; it cannot be had on plain http. */
const cookieName = (config: Config): string => (isSecure(config) ? '__Host-saman' : 'saman');

/** The bearer, else the session's cookie, else nothing. */
export function credentialsOf(headers: IncomingHttpHeaders, config: Config): Credentials {
  const bearer = /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { bearer };
  const prefix = `${cookieName(config)}=`;
  const pair = (headers.cookie ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(prefix));
  const cookie = pair?.slice(prefix.length);
  return cookie === undefined || cookie === '' ? {} : { cookie };
}

/** `Set-Cookie` for a session's secret. */
export const sessionCookie = (config: Config, secret: string): string => cookie(config, secret, MAX_AGE_SECONDS);

/** `Set-Cookie` that takes the session's secret away. */
export const clearedCookie = (config: Config): string => cookie(config, '', 0);

const cookie = (config: Config, value: string, maxAge: number): string =>
  `${cookieName(config)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(maxAge)}${isSecure(config) ? '; Secure' : ''}`;
