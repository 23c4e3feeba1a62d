/** A message's text: as it is, or in parts that are encoded already and shared with other messages. */
export type Message = string | readonly Buffer[];

/**
 * Messages as they go over the wire of a WebSocket (RFC 6455 5.2): each a text in one frame, without a mask, since a server sends them. In one piece, which
 * the system takes at once; `ws` would hand it heads and texts one by one.
 */
export function framesOf(messages: readonly Message[]): Buffer {
  const texts = messages.map((message) => (typeof message === 'string' ? [Buffer.from(message)] : message));
  const sizes = texts.map(sizeOf);
  const all = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + headSize(size) + size, 0));
  let end = 0;
  for (const [index, parts] of texts.entries()) {
    end = writeHead(all, end, sizes[index] ?? 0);
    for (const part of parts) end += part.copy(all, end);
  }
  return all;
}

export const sizeOf = (parts: readonly Buffer[]): number => parts.reduce((size, { length }) => size + length, 0);

/** The whole of a text message. */
const FINAL_TEXT = 0x81;

const headSize = (size: number): number => (size < 126 ? 2 : size < 0x1_0000 ? 4 : 10);

function writeHead(into: Buffer, at: number, size: number): number {
  into[at] = FINAL_TEXT;
  if (size < 126) return into.writeUInt8(size, at + 1);
  if (size < 0x1_0000) return into.writeUInt16BE(size, into.writeUInt8(126, at + 1));
  return into.writeBigUInt64BE(BigInt(size), into.writeUInt8(127, at + 1));
}
