import { Inject } from '@nestjs/common';
import { Args, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Problem } from '@saman/kernel';
import { type EventRow, type Feed, Live, type NetworkEventsArgs, Public, sameForStanding } from '@saman/platform';
import { OrganisationQueries } from '../organisations/organisation.queries.js';
import { PersonQueries } from '../people/person.queries.js';
import type { Context } from '../people/viewer.js';
import { LogIdQueries } from './log-id.queries.js';

sameForStanding('NetworkEvent', 'actor', 'organisation');

@Resolver('NetworkEvent')
export class NetworkEventResolver {
  constructor(
    @Inject(Live) private readonly live: Live,
    @Inject(LogIdQueries) private readonly logIds: LogIdQueries,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  /** A ticket to the network's feed. Problems, as top-level errors: NOT_FOUND, INVALID for another log or an `after` beyond it. */
  @Public()
  @Subscription('networkEvents')
  async networkEvents(@Args() args: NetworkEventsArgs): Promise<Feed> {
    const feed = await this.live.feed(args);
    await this.checkLog(feed.options.networkId, args.log);
    return feed;
  }

  @ResolveField('actor')
  actor({ networkId, actorId }: EventRow, _args: unknown, context: Context) {
    if (actorId === null || !context.viewer.isInsiderOf(networkId)) return null;
    return this.people.byId(context).load(actorId);
  }

  @ResolveField('organisation')
  organisation({ organisationId }: EventRow, _args: unknown, context: Context) {
    return organisationId === null ? null : this.organisations.byId(context).load(organisationId);
  }

  private async checkLog(networkId: string, log: string | null | undefined): Promise<void> {
    if (log === null || log === undefined) return;
    if ((await this.logIds.of([networkId])).get(networkId) === log) return;
    throw new Problem('INVALID', 'OTHER_LOG', "`log` is not the network's logId: read afresh.", ['log']);
  }
}
