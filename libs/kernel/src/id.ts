import { randomFillSync } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new uuid of version 7 (RFC 9562 5.7): 48 bits of milliseconds, then random bits, so that new rows lie beside each other. */
export function newId(now: number = Date.now()): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * Whether a text can be an id at all. Ids from outside are any text: ask before they reach SQL. They are taken as they were given out, in
 * small letters, so that a thing has one id and no second name.
 */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** Whether a text is an id that a client may choose for a new thing. */
export const isNewId = (text: unknown): text is string => typeof text === 'string' && UUID_V7.test(text);
