import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text. They cannot be guessed, so a plain hash of them is safe to keep, and only that is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** sha256, hexadecimal. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
