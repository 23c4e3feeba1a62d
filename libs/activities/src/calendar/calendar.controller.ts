import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { Public, sendFeed, sendSentence } from '@saman/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordsIn } from './calendar.words.js';
import { isSubjectKind } from './public-calendar.queries.js';
import { PublicCalendars, type Subject } from './public-calendar.service.js';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Calendars ask hourly: within five minutes anybody on the way may answer for us. */
const KEEP = 'public, max-age=300';

/** Addresses that calendars subscribe to. What is there is what everybody may see. */
@Public()
@Controller(':network')
export class CalendarDoor {
  constructor(@Inject(PublicCalendars) private readonly calendars: PublicCalendars) {}

  @Get('calendar.ics')
  network(@Param('network') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, slug, null);
  }

  @Get(['campaigns/:id/calendar.ics', 'organisations/:id/calendar.ics', 'activities/:id/calendar.ics'])
  subject(
    @Param('network') slug: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // as it stands in the address: written otherwise, e.g. %63ampaigns, it is no address of ours
    const kind = request.url.split('/')[2] ?? '';
    return this.answer(request, reply, slug, isSubjectKind(kind) ? { kind, id } : undefined);
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    subject: Subject | null | undefined,
  ): Promise<void> {
    const network = await this.calendars.network(slug);
    const text = network && subject !== undefined ? await this.calendars.of(network, subject) : null;
    if (!network || text === null) {
      const sentences = network ? [wordsIn[network.language]] : [wordsIn.NB, wordsIn.EN];
      sendSentence(reply, 404, sentences.map(({ missing }) => missing).join(' '));
    } else {
      const fileName = `${network.slug}${subject ? `-${subject.id}` : ''}.ics`;
      sendFeed(request, reply, { ...text, type: CALENDAR_TYPE, keep: KEEP, fileName });
    }
  }
}
