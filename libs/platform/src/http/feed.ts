// Feeds are polled: what the reader has already is not sent again (RFC 9110, 13).
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text with its entity tag, which takes a while to find of one that is long. */
export interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

export const tagged = (text: string): TaggedText => ({
  text,
  tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`,
});

/** A text that programs come back for. */
interface FeedText extends TaggedText {
  /** Media type with its charset. */
  readonly type: string;
  /** Cache-Control. */
  readonly keep: string;
  /** What a browser saves it as. */
  readonly fileName: string;
}

/** The text, or 304 where the reader has it. Also answers HEAD. */
export function sendFeed({ headers }: Pick<FastifyRequest, 'headers'>, reply: FastifyReply, feed: FeedText): void {
  void reply.headers({ etag: feed.tag, 'cache-control': feed.keep });
  if (hasAlready(headers, feed.tag)) void reply.status(304).send();
  else {
    const disposition = `inline; filename="${feed.fileName}"`;
    void reply.headers({ 'content-type': feed.type, 'content-disposition': disposition }).send(feed.text);
  }
}

/**
 * By the tag alone: a time of the last change would tell strangers when things happened that are not for them. Tags are compared weakly: a proxy that
 * compresses weakens them.
 */
function hasAlready(headers: IncomingHttpHeaders, tag: string): boolean {
  const tags = headers['if-none-match'] ?? '';
  return tags === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** A sentence for people who came to an address that has nothing. */
export function sendSentence(reply: FastifyReply, status: number, sentence: string): void {
  void reply.status(status).header('content-type', 'text/plain; charset=utf-8').send(`${sentence}\n`);
}
