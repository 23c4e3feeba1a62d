// One click and the mail stops (RFC 8058): the address takes a POST from mail programs, and shows people who follow the link a page with a button.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Mailings } from './mailing.service.js';
import { Recipients } from './recipients.js';
import { page } from './unsubscribe.words.js';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What a mail program sends is fixed and short; nothing in it is read. */
const LONGEST_BODY = 4_096;

@Injectable()
export class UnsubscribePage implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly adapters: HttpAdapterHost,
    @Inject(Mailings) private readonly mailings: Mailings,
    @Inject(Recipients) private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    // not awaited: that would start the server before Nest has told it how to answer errors
    void fastify.register((own, _options, done) => {
      own.removeAllContentTypeParsers();
      own.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LONGEST_BODY }, (_request, _body, parsed) => {
        parsed(null, undefined);
      });
      own.get('/mail/unsubscribe', (request, reply) => this.answer(request, reply, false));
      own.post('/mail/unsubscribe', (request, reply) => this.answer(request, reply, true));
      done();
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, isDone: boolean): Promise<string> {
    const { token } = request.query as { token?: unknown };
    const link = typeof token === 'string' ? this.mailings.read(token) : null;
    const language = link ? await this.languageOf(link.personId) : null;
    if (link && isDone) await this.mailings.stop(String(token));
    void reply.status(link ? 200 : 404).headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      // without a referrer browsers send the form with the origin null, which is refused
      'referrer-policy': 'same-origin',
    });
    return page(language ?? 'NB', link ? { mailing: link.mailing, isDone } : null);
  }

  private async languageOf(personId: string) {
    return (await this.recipients.find(personId))?.language ?? null;
  }
}
