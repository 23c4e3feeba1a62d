// One POST to somebody else's server: to an address that was looked at, no further, and not for long.
import type { LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { hostOf, isTarget, type Targets } from './targets.js';

/** From the look-up of the name to the end of the answer. */
const PATIENCE_MS = 10_000;
/** Nothing in an answer is of interest but its status. */
const LONGEST_ANSWER = 64 * 1024;

export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of an attempt; `status` is null where there was no answer. */
export interface Answer {
  readonly isTaken: boolean;
  readonly status: number | null;
  /** A word or two for a developer; null where it was taken. */
  readonly failure: string | null;
}

/** Never rejects. A redirect is an answer like any other, and not followed. */
export async function send(message: Message, targets: Targets): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    if (!isTarget(message.url, targets)) return refused;
    const addresses = await soon(addressesOf(hostOf(new URL(message.url).hostname), targets), signal);
    // one that leads inside is reason enough to call none of them
    if (addresses.length === 0 || !addresses.every(({ address }) => targets.mayReach(address))) return refused;
    const status = await post(message, addresses, signal);
    const isTaken = status >= 200 && status < 300;
    return { isTaken, status, failure: isTaken ? null : `answered ${String(status)}` };
  } catch (error) {
    return { isTaken: false, status: null, failure: signal.aborted ? 'no answer in time' : wordFor(error) };
  }
}

const refused: Answer = { isTaken: false, status: null, failure: 'target refused' };

const wordFor = (error: unknown): string => (error as { code?: string }).code ?? 'no connection';

async function addressesOf(host: string, targets: Targets): Promise<LookupAddress[]> {
  const family = isIP(host);
  return family === 0 ? targets.addressesOf(host) : [{ address: host, family }];
}

/** The name is not looked up again: the connection is made to what was looked at, under the name that certificate and Host need. */
function post(
  { url, headers, body }: Message,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<number> {
  const lookup: http.RequestOptions['lookup'] = (_host, options, found) => {
    const [first] = addresses as [LookupAddress];
    if (options.all) found(null, [...addresses]);
    else found(null, first.address, first.family);
  };
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? https : http).request(url, options, (answer) => {
      drain(answer, () => {
        resolve(answer.statusCode ?? 0);
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Reads an answer away; one that is too long is cut off. Its status counts either way. */
function drain(answer: http.IncomingMessage, done: () => void): void {
  let length = 0;
  answer.on('data', (part: Buffer) => {
    length += part.length;
    if (length > LONGEST_ANSWER) answer.destroy();
  });
  answer.on('error', () => undefined);
  answer.on('close', done);
}

function soon<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('too late'));
    });
    work.then(resolve, reject);
  });
}
