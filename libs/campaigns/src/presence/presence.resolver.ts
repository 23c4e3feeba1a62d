import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { type Context, CurrentContext, CurrentViewer, PersonQueries, type Viewer } from '@saman/organisations';
import type { Doing } from '../schema.gen.js';
import type { PresenceRow } from './presence.queries.js';
import { Presences } from './presence.service.js';

@Resolver('Presence')
export class PresenceResolver {
  constructor(
    @Inject(Presences) private readonly presences: Presences,
    @Inject(PersonQueries) private readonly people: PersonQueries,
  ) {}

  @Mutation('beHere')
  beHere(@CurrentViewer() viewer: Viewer, @Args('campaign') campaign: string, @Args('doing') doing: Doing) {
    return this.presences.beHere(viewer, campaign, doing);
  }

  @Subscription('presence')
  presence(@Args('campaign') campaign: string, @CurrentContext() context: Context) {
    return this.presences.follow(context, campaign);
  }

  @ResolveField('person')
  person(presence: PresenceRow, _args: unknown, context: Context) {
    return this.people.byId(context).load(presence.personId);
  }
}
