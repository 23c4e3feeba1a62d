import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { departures } from './departures.js';
import { Outbox } from './outbox.js';
import { framesOf } from './text-frames.js';

/** A socket, and the wire that it stands on, that swallows only when told to. */
class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  closedWith: number | undefined;
  readonly sent: Buffer[] = [];
  private readonly onTheWay: { size: number; flushed: (() => void) | undefined }[] = [];

  get bufferedAmount(): number {
    return this.onTheWay.reduce((sum, { size }) => sum + size, 0);
  }

  write(frames: Buffer, flushed?: () => void): boolean {
    this.sent.push(frames);
    this.onTheWay.push({ size: frames.length, flushed });
    return true;
  }

  swallow(): void {
    this.onTheWay.shift()?.flushed?.();
  }

  close(code: number): void {
    this.readyState = 2;
    this.closedWith = code;
  }

  terminate(): void {
    this.readyState = 3;
    this.emit('close');
  }
}

const text = 'x'.repeat(100 * 1024);
const outboxOf = (socket: FakeSocket) => new Outbox(socket as unknown as WebSocket, socket as unknown as Socket);

async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<false>((resolve) => setImmediate(resolve, false))]);
}

describe('an outbox', () => {
  it('is full at 256 KiB and drained below 64', async () => {
    const socket = new FakeSocket();
    const outbox = outboxOf(socket);
    expect(await isSettled(outbox.drained())).toBe(true);
    for (let count = 0; count < 3; count += 1) {
      outbox.send(text);
      await departures.left();
    }
    expect(outbox.isFull).toBe(true);
    const drained = outbox.drained();
    socket.swallow();
    socket.swallow();
    expect(await isSettled(drained)).toBe(false);
    socket.swallow();
    expect(await isSettled(drained)).toBe(true);
    expect(outbox.isFull).toBe(false);
  });

  it('is never larger than 1 MiB: the socket is told to come back', () => {
    const socket = new FakeSocket();
    const outbox = outboxOf(socket);
    for (let count = 0; count < 20; count += 1) outbox.send(text);
    expect(socket.closedWith).toBe(1013);
    expect(socket.bufferedAmount).toBeLessThanOrEqual(1024 * 1024 + text.length);
  });

  it('lets those go who wait for a socket that is gone', async () => {
    const socket = new FakeSocket();
    const outbox = outboxOf(socket);
    for (let count = 0; count < 3; count += 1) outbox.send(text);
    const drained = outbox.drained();
    socket.terminate();
    expect(await isSettled(drained)).toBe(true);
  });

  it('sends all in order, also what came before it is closed', () => {
    const socket = new FakeSocket();
    const outbox = outboxOf(socket);
    outbox.send('1');
    outbox.send([Buffer.from('2 and '), Buffer.from('a half')]);
    outbox.close(1000);
    outbox.send('too late');
    expect(socket.sent).toEqual([framesOf(['1', '2 and a half'])]);
    expect(socket.closedWith).toBe(1000);
  });
});
