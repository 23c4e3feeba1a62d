import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new uuid of version 7 (RFC 9562 5.7): 48 bits of milliseconds, then random bits, so that new rows lie beside each other. */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  // the random bits of version 4, which Node has in store, stand in the same places
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/**
 * Whether a text can be an id at all. Ids from outside are any text: ask before they reach SQL. They are taken as they were given out, in
 * small letters, so that a thing has one id and no second name.
 */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** Whether a text is an id that a client may choose for a new thing. */
export const isNewId = (text: unknown): text is string => typeof text === 'string' && UUID_V7.test(text);
