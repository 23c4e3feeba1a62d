import { Inject } from '@nestjs/common';
import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { GivesSecret } from '@saman/platform';
import { CalendarLinks } from './calendar-link.service.js';

@Resolver('Viewer')
export class CalendarLinkResolver {
  constructor(@Inject(CalendarLinks) private readonly links: CalendarLinks) {}

  @GivesSecret()
  @Mutation('renewCalendarLink')
  async renew(@CurrentViewer() viewer: Viewer) {
    return { viewer, address: await this.links.renew(viewer) };
  }

  @Mutation('stopCalendarLink')
  async stop(@CurrentViewer() viewer: Viewer) {
    await this.links.stop(viewer);
    return { viewer };
  }

  @ResolveField('calendarLink')
  calendarLink(_: unknown, _args: unknown, context: Context) {
    return this.links.ofPerson(context).load(context.viewer.personId ?? '');
  }
}
