// A real mail server on this machine, which keeps what it is given.
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A letter as it came. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
}

export class PostOffice {
  /** Oldest first. */
  readonly letters: Letter[] = [];
  /** What is answered to letters from now on, e.g. 451; null: they are taken. */
  answer: number | null = null;

  private constructor(private readonly server: SMTPServer) {}

  /** Closed by itself after the file's last test. */
  static async open(): Promise<PostOffice> {
    const server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], closeTimeout: 500 },
      onData: (stream, { envelope }, done) => {
        void office.take(stream, envelope.rcptTo[0]?.address ?? '').then(done);
      },
    });
    const office = new PostOffice(server);
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  to(address: string): Letter[] {
    return this.letters.filter(({ to }) => to === address);
  }

  private async take(stream: SMTPServerDataStream, to: string): Promise<Error | null> {
    const raw = (await buffer(stream)).toString('latin1');
    if (this.answer !== null) return Object.assign(new Error('not now'), { responseCode: this.answer });
    this.letters.push(read(to, raw));
    return null;
  }
}

function read(to: string, raw: string): Letter {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.split(':', 1)[0]?.toLowerCase() ?? '', line.replace(/^[^:]*: */, '')]),
  );
  const isBase64 = headers.get('content-transfer-encoding') === 'base64';
  const body = raw.slice(end + 4);
  const text = isBase64 ? Buffer.from(body, 'base64').toString() : quoted(body.replaceAll('=\r\n', ''));
  return { to, subject: words(headers.get('subject') ?? ''), text: text.replaceAll('\r\n', '\n'), headers };
}

/** RFC 2045, 6.7. */
const quoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** RFC 2047: `=?UTF-8?Q?Hei?=`. */
const words = (text: string): string =>
  text
    .replaceAll(/\?= +=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quoted(word.replaceAll('_', ' ')),
    );
