import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { Public, sendFeed, sendSentence } from '@saman/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewsFeeds } from './news-feed.service.js';

const MISSING = 'Dette nettverket finnes ikke. / There is no such network.';

@Public()
@Controller(':network')
export class NewsFeedDoor {
  constructor(@Inject(NewsFeeds) private readonly feeds: NewsFeeds) {}

  @Get('news.atom')
  async news(
    @Param('network') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.feeds.of(slug);
    if (text === null) sendSentence(reply, 404, MISSING);
    else {
      const type = 'application/atom+xml; charset=utf-8';
      sendFeed(request, reply, { ...text, type, keep: 'public, max-age=300', fileName: `${slug}-news.atom` });
    }
  }
}
