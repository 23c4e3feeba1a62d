import { type DynamicModule, Inject, Module, type Provider } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { ContributionsModule } from '@saman/contributions';
import { OrganisationsModule } from '@saman/organisations';
import { Database, Events, installationOf } from '@saman/platform';
import { CalendarLinkResolver } from './calendar/calendar-link.resolver.js';
import { CalendarLinks } from './calendar/calendar-link.service.js';
import { OwnCalendarDoor } from './calendar/own-calendar.controller.js';
import { OwnCalendars } from './calendar/own-calendar.service.js';
import { DigestQueue } from './digests/digest.queue.js';
import { Digests } from './digests/digest.service.js';
import { DigestTaker } from './digests/digest.taker.js';
import { SeenEvents } from './digests/seen-events.js';
import { Telling } from './digests/told.js';
import { NewsFeedDoor } from './feed/news-feed.controller.js';
import { NewsFeeds } from './feed/news-feed.service.js';
import { FollowingQueries } from './following/following.queries.js';
import { FollowingResolver, ViewerFollowingResolver } from './following/following.resolver.js';
import { Followings } from './following/following.service.js';
import { MailingResolver } from './mail/mailing.resolver.js';
import { Mailings } from './mail/mailing.service.js';
import { Recipients } from './mail/recipients.js';
import { UnsubscribePage } from './mail/unsubscribe.page.js';
import { ReminderLetters } from './reminders/reminder.letter.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { Reminders } from './reminders/reminder.service.js';
import type { NotificationsEventKind } from './schema.gen.js';
import { Takers } from './takers/takers.service.js';
import { Deliveries } from './webhooks/delivery.service.js';
import { DisabledLetters } from './webhooks/disabled.letter.js';
import { Messages } from './webhooks/message.js';
import { isOnInternet, lookUp, type Targets, TARGETS } from './webhooks/targets.js';
import { WebhookQueries } from './webhooks/webhook.queries.js';
import { ViewerWebhooksResolver, WebhookDeedsResolver, WebhookResolver } from './webhooks/webhook.resolver.js';
import { Webhooks } from './webhooks/webhook.service.js';
import { WebhookTaker } from './webhooks/webhook.taker.js';

const FOR_INSIDERS: NotificationsEventKind[] = ['CONTRIBUTION_REMINDED'];

const mail = [Recipients, Mailings, MailingResolver, UnsubscribePage];
const following = [FollowingQueries, Followings, FollowingResolver, ViewerFollowingResolver];
// in the order of a round: what happened is taken, then letters are written and webhooks called
const takers = [Takers, SeenEvents, Telling, DigestTaker, DigestQueue, Digests, WebhookTaker];
const webhooks = [
  WebhookQueries,
  Webhooks,
  Messages,
  Deliveries,
  DisabledLetters,
  WebhookResolver,
  WebhookDeedsResolver,
  ViewerWebhooksResolver,
];
const feeds = [CalendarLinks, CalendarLinkResolver, OwnCalendars, NewsFeeds];
const reminders = [Reminders, ReminderLetters, ReminderResolver];

@Module({})
export class NotificationsModule {
  /** Tests bring their own `targets`, so that webhooks reach a server of theirs. */
  static forRoot(targets: Partial<Targets> = {}): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [OrganisationsModule, CampaignsModule, ActivitiesModule, ContributionsModule],
      controllers: [OwnCalendarDoor, NewsFeedDoor],
      providers: [...takers, ...mail, ...following, ...webhooks, ...reminders, ...feeds, targetsProvider(targets)],
    };
  }

  constructor(@Inject(Events) events: Events) {
    events.insidersOnly(FOR_INSIDERS);
  }
}

/** A demo takes plain http as well. */
function targetsProvider(own: Partial<Targets>): Provider {
  return {
    provide: TARGETS,
    inject: [Database],
    useFactory: async (database: Database): Promise<Targets> => {
      const { isDemo } = await installationOf(database);
      return { mayReach: isOnInternet, takesHttp: () => isDemo, addressesOf: lookUp, ...own };
    },
  };
}
