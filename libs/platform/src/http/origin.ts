import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/**
 * Whether a page of this origin may call with the session's cookie. No Origin: no browser, or the page's own GET. On loopback a page that
 * the server itself gave may, whatever the port.
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, config: Config): boolean {
  const { origin, host } = headers;
  if (origin === undefined || config.allowedOrigins.includes(origin)) return true;
  if (!LOOPBACK.has(config.host) || !URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.protocol === 'http:' && LOOPBACK.has(page.hostname) && page.host === host;
}
