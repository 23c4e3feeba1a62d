// Feeds are polled: what the reader has already is not sent again (RFC 9110, 13).
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text that programs come back for. */
export interface FeedText {
  readonly text: string;
  /** Media type with its charset. */
  readonly type: string;
  /** When it changed last; absent where that is not known. */
  readonly changedAt?: Date;
  /** Cache-Control. */
  readonly keep: string;
  /** What a browser saves it as. */
  readonly fileName: string;
}

/** The text, or 304 where the reader has it. Also answers HEAD. */
export function sendFeed({ headers }: Pick<FastifyRequest, 'headers'>, reply: FastifyReply, feed: FeedText): void {
  const tag = `"${createHash('sha256').update(feed.text).digest('base64url').slice(0, 27)}"`;
  void reply.headers({ etag: tag, 'cache-control': feed.keep });
  if (feed.changedAt) void reply.header('last-modified', feed.changedAt.toUTCString());
  if (hasAlready(headers, tag, feed.changedAt)) void reply.status(304).send();
  else {
    const disposition = `inline; filename="${feed.fileName}"`;
    void reply.headers({ 'content-type': feed.type, 'content-disposition': disposition }).send(feed.text);
  }
}

/** Where a reader names a tag the day does not count. Tags are compared weakly: a proxy that compresses weakens them. */
function hasAlready(headers: IncomingHttpHeaders, tag: string, changedAt: Date | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** A sentence for people who came to an address that has nothing. */
export function sendSentence(reply: FastifyReply, status: number, sentence: string): void {
  void reply.status(status).header('content-type', 'text/plain; charset=utf-8').send(`${sentence}\n`);
}
