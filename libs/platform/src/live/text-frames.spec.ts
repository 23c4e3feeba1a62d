import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { framesOf, type Message } from './text-frames.js';

/** What a client reads that knows its trade; the server is nothing but these bytes. */
async function heard(frames: Buffer, count: number): Promise<string[]> {
  const server = createServer((wire: Socket) => {
    wire.once('data', (request: Buffer) => {
      const key = /Sec-WebSocket-Key: (\S+)/i.exec(request.toString())?.[1] ?? '';
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      wire.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`);
      wire.write(`Sec-WebSocket-Accept: ${accept}\r\n\r\n`);
      wire.write(frames);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = new WebSocket(`ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  const texts: string[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('message', (data: Buffer) => {
        if (texts.push(data.toString()) === count) resolve();
      });
    });
    return texts;
  } finally {
    socket.terminate();
    server.close();
  }
}

describe('frames of texts', () => {
  it('are what a client reads, of whatever length and in however many parts', async () => {
    const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
    const messages: Message[] = lengths.flatMap((length) => {
      const text = 'x'.repeat(length);
      return [text, [Buffer.from(text.slice(0, length / 2)), Buffer.from(text.slice(length / 2)), Buffer.from('å')]];
    });
    const read = await heard(framesOf(messages), messages.length);
    expect(read).toEqual(messages.map((message) => (typeof message === 'string' ? message : message.join(''))));
  });
});
