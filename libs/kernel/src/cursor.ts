import { createHmac, timingSafeEqual } from 'node:crypto';

/** The sort keys of a row, as text, the id last: where the next page begins. */
export type CursorKeys = readonly string[];

const MAC_BYTES = 9;

/**
 * Keyset cursors: opaque and signed, so that a forged one, or one of another list, is recognised. `scope` names the list and what
 * it belongs to, e.g. `activities:<network id>`; filters are not part of it, so a filter may change while paging.
 */
export class Cursors {
  constructor(private readonly secret: string) {}

  encode(scope: string, keys: CursorKeys): string {
    const body = Buffer.from(JSON.stringify(keys));
    return Buffer.concat([this.mac(scope, body), body]).toString('base64url');
  }

  /** The keys, or null when the cursor is not one that this list gave. */
  decode(scope: string, cursor: string): CursorKeys | null {
    const bytes = Buffer.from(cursor, 'base64url');
    // base64url leniently drops what it does not know; only the exact text we gave out is accepted
    if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== cursor) return null;
    const body = bytes.subarray(MAC_BYTES);
    if (!timingSafeEqual(bytes.subarray(0, MAC_BYTES), this.mac(scope, body))) return null;
    return JSON.parse(body.toString()) as CursorKeys;
  }

  private mac(scope: string, body: Buffer): Buffer {
    return createHmac('sha256', this.secret).update(scope).update('\0').update(body).digest().subarray(0, MAC_BYTES);
  }
}
