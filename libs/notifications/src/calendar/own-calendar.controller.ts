import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { hashOf } from '@saman/organisations';
import { Public, sendFeed, sendSentence, tagged } from '@saman/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarLinks } from './calendar-link.service.js';
import { OwnCalendars } from './own-calendar.service.js';

const ENDED =
  'Denne adressen gjelder ikke lenger. Logg inn i Saman for å få en ny. / This address is no longer valid. Sign in to Saman to get a new one.';
const BUSY = 'Too many at once. / For mange på en gang.';

/** Times that one calendar is written at once; what is more is told to come back. */
const MOST_AT_ONCE = 3;

/** The address is the key: it stands in no log, no proxy keeps what it gives, and no search engine is to show it. */
@Public()
@Controller('calendar')
export class OwnCalendarDoor {
  private readonly running = new Map<string, number>();

  constructor(
    @Inject(CalendarLinks) private readonly links: CalendarLinks,
    @Inject(OwnCalendars) private readonly calendars: OwnCalendars,
  ) {}

  @Get(':file')
  async read(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('x-robots-tag', 'noindex');
    const secret = file.replace(/\.ics$/, '');
    const key = hashOf(secret);
    const running = this.running.get(key) ?? 0;
    if (running >= MOST_AT_ONCE) {
      sendSentence(reply.header('retry-after', '60'), 429, BUSY);
      return;
    }
    this.running.set(key, running + 1);
    try {
      const text = await this.textOf(secret);
      if (text === null) sendSentence(reply, 404, ENDED);
      else
        sendFeed(request, reply, {
          ...tagged(text),
          type: 'text/calendar; charset=utf-8',
          keep: 'private, no-cache',
          fileName: 'saman.ics',
        });
    } finally {
      const left = (this.running.get(key) ?? 1) - 1;
      if (left > 0) this.running.set(key, left);
      else this.running.delete(key);
    }
  }

  private async textOf(secret: string): Promise<string | null> {
    const personId = await this.links.personOf(secret);
    return personId === null ? null : this.calendars.write(personId);
  }
}
