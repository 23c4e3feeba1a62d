// A WebSocket that takes as little of the processor as it can: ten thousand of them stand beside the server that is measured.
import { connect, type Socket } from 'node:net';

const [TEXT, CLOSE, PING, PONG] = [1, 8, 9, 10];
const NOTHING = Buffer.alloc(0);
/** What has just arrived at one of them; it is read before the next one's does. */
const arrived = Buffer.allocUnsafe(65_536);

interface Handlers {
  open(): void;
  /** Byte by byte: what is not ASCII looks odd. */
  text(text: string): void;
  /** However it ended. */
  close(): void;
}

export class FrugalSocket {
  private readonly wire: Socket;
  private isOpen = false;
  /** The beginning of something whose end has not arrived yet. */
  private begun = NOTHING;

  constructor(
    url: string,
    protocol: string,
    private readonly handlers: Handlers,
  ) {
    const { hostname: host, port, pathname } = new URL(url);
    const callback = (bytes: number) => this.read(arrived.subarray(0, bytes));
    this.wire = connect({ host, port: Number(port), noDelay: true, onread: { buffer: arrived, callback } });
    // any key will do: nobody stands between who could mistake an old answer for a new one
    this.wire.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${host}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n` +
        `Sec-WebSocket-Protocol: ${protocol}\r\n\r\n`,
    );
    this.wire.on('error', () => undefined);
    this.wire.once('close', () => {
      handlers.close();
    });
  }

  send(text: string): void {
    this.write(TEXT, Buffer.from(text));
  }

  /** Takes nothing more off the wire. */
  pause(): void {
    this.wire.pause();
  }

  terminate(): void {
    this.wire.destroy();
  }

  /** Clients mask what they send; a mask of zeros leaves it as it is. */
  private write(kind: number, payload: Buffer): void {
    const { length } = payload;
    const head = length < 126 ? [0x80 + length] : [0xfe, length >> 8, length & 0xff];
    this.wire.write(Buffer.concat([Buffer.from([0x80 + kind, ...head, 0, 0, 0, 0]), payload]));
  }

  /** Always true: go on reading. */
  private read(bytes: Buffer): boolean {
    const data = this.begun.length === 0 ? bytes : Buffer.concat([this.begun, bytes]);
    const used = this.isOpen ? this.takeFrames(data, 0) : this.takeAnswer(data);
    this.begun = used === data.length ? NOTHING : Buffer.from(data.subarray(used));
    return true;
  }

  /** The answer to the upgrade, and what comes right behind it. Returns how far it was read. */
  private takeAnswer(data: Buffer): number {
    const end = data.indexOf('\r\n\r\n');
    if (end === -1) return 0;
    if (!data.toString('latin1', 0, end).startsWith('HTTP/1.1 101 ')) {
      this.terminate();
      return data.length;
    }
    this.isOpen = true;
    this.handlers.open();
    return this.takeFrames(data, end + 4);
  }

  /** Servers do not mask, and this one sends each message in one frame. Returns the end of the last whole frame. */
  private takeFrames(data: Buffer, start: number): number {
    for (;;) {
      const short = (data[start + 1] ?? 0) & 0x7f;
      const head = short < 126 ? 2 : 4;
      if (data.length < start + head) return start;
      if (short === 127) throw new RangeError('a frame of more than 64 KiB');
      const end = start + head + (short < 126 ? short : data.readUInt16BE(start + 2));
      if (data.length < end) return start;
      this.take((data[start] ?? 0) & 0xf, data, start + head, end);
      start = end;
    }
  }

  private take(kind: number, data: Buffer, start: number, end: number): void {
    if (kind === TEXT) this.handlers.text(data.toString('latin1', start, end));
    else if (kind === PING) this.write(PONG, data.subarray(start, end));
    else if (kind === CLOSE) this.terminate();
  }
}
