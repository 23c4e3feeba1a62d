// Sends POST requests and takes as little of the processor for it as it can: what is measured beside it is the server.
import { connect, type Socket } from 'node:net';

/** A connection that is kept, for one request at a time. */
class Line {
  private readonly wire: Socket;
  private arrived = '';
  private answered: ((answer: string) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;

  constructor({ hostname: host, port }: URL) {
    this.wire = connect({ host, port: Number(port), noDelay: true }).setEncoding('utf8');
    this.wire.on('data', (text: string) => {
      this.read(text);
    });
    this.wire.on('error', (error) => this.failed?.(error));
    this.wire.on('close', () => this.failed?.(new Error('the connection was closed')));
  }

  ask(request: string): Promise<string> {
    this.wire.write(request);
    return new Promise((resolve, reject) => {
      [this.answered, this.failed] = [resolve, reject];
    });
  }

  end(): void {
    this.wire.destroy();
  }

  /** Answers have a length, in bytes; they are read as a whole. */
  private read(text: string): void {
    this.arrived += text;
    const end = this.arrived.indexOf('\r\n\r\n');
    const length = /^content-length: (\d+)/im.exec(this.arrived)?.[1];
    if (end === -1 || length === undefined) return;
    const body = this.arrived.slice(end + 4);
    if (Buffer.byteLength(body) < Number(length)) return;
    this.arrived = '';
    this.answered?.(body);
  }
}

export class FrugalAgent {
  private readonly address: URL;
  private readonly idle: Line[] = [];
  private readonly waiting: ((line: Line) => void)[] = [];
  private lines = 0;

  constructor(
    url: string,
    private readonly most: number,
  ) {
    this.address = new URL(url);
  }

  /** The answer's body, whatever its status. Waits while `most` requests are under way. */
  async post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
    const all = { host: this.address.host, ...headers, 'content-length': String(Buffer.byteLength(body)) };
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    const line = await this.free();
    const answer = await line.ask(`POST ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
    const next = this.waiting.shift();
    if (next) next(line);
    else this.idle.push(line);
    return answer;
  }

  /** When all has been answered. */
  end(): void {
    for (const line of this.idle.splice(0)) line.end();
  }

  private async free(): Promise<Line> {
    const line = this.idle.pop();
    if (line) return line;
    if (this.lines === this.most) return new Promise((resolve) => this.waiting.push(resolve));
    this.lines += 1;
    return new Line(this.address);
  }
}
