import type { IncomingMessage } from 'node:http';

/**
 * The network address of the caller. Each trusted proxy has appended the address it saw to X-Forwarded-For, so the last so many entries
 * are to be believed, and nothing before them.
 */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return own;
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
  const seen = forwarded.split(',').flatMap((address) => address.trim() || []);
  return seen.at(-trustedProxies) ?? seen[0] ?? own;
}
