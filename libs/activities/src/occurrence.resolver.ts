import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, LongText, Optional, sameForStanding } from '@saman/platform';
import { ActivityQueries } from './activity.queries.js';
import { OccurrenceGroupQueries } from './occurrence-groups.queries.js';
import { OccurrenceWeekQueries } from './occurrence-weeks.queries.js';
import { MoveOccurrenceFields } from './occurrence.input.js';
import { OccurrenceQueries, type OccurrenceRow } from './occurrence.queries.js';
import { Occurrences } from './occurrence.service.js';
import type {
  ActivityOccurrencesArgs,
  NetworkOccurrencesArgs,
  NetworkOccurrencesByDayArgs,
  NetworkOccurrencesByPlaceArgs,
  NetworkOccurrencesByWeekArgs,
  NetworkPlacesArgs,
} from './schema.gen.js';

// whoever sees the occurrence sees its activity
sameForStanding('Occurrence', 'activity');

const REASON = argument('reason', Optional(), LongText());

@Resolver('Occurrence')
export class OccurrenceResolver {
  constructor(
    @Inject(Occurrences) private readonly occurrences: Occurrences,
    @Inject(ActivityQueries) private readonly activities: ActivityQueries,
  ) {}

  @Mutation('cancelOccurrence')
  cancel(
    @CurrentViewer() viewer: Viewer,
    @Args('occurrence') occurrence: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string | null = null,
  ) {
    return this.occurrences.cancel(viewer, occurrence, version, reason);
  }

  @Mutation('moveOccurrence')
  move(@CurrentViewer() viewer: Viewer, @Args() { occurrence, version, startsAt, endsAt }: MoveOccurrenceFields) {
    return this.occurrences.move(viewer, occurrence, version, { startsAt, endsAt });
  }

  @ResolveField('activity')
  activity(occurrence: OccurrenceRow, _args: unknown, context: Context) {
    return this.activities.byId(context).load(occurrence.activityId);
  }
}

@Resolver('Network')
export class NetworkOccurrencesResolver {
  constructor(
    @Inject(OccurrenceQueries) private readonly queries: OccurrenceQueries,
    @Inject(OccurrenceGroupQueries) private readonly groups: OccurrenceGroupQueries,
    @Inject(OccurrenceWeekQueries) private readonly weeks: OccurrenceWeekQueries,
  ) {}

  @ResolveField('occurrences')
  occurrences(network: { id: string }, args: NetworkOccurrencesArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }

  @ResolveField('places')
  places(network: { id: string }, args: NetworkPlacesArgs, context: Context) {
    return this.queries.placesOfNetwork(context, args).load(network.id);
  }

  @ResolveField('occurrencesByDay')
  occurrencesByDay(network: { id: string }, args: NetworkOccurrencesByDayArgs, context: Context) {
    return this.groups.byDay(context, args).load(network.id);
  }

  @ResolveField('occurrencesByPlace')
  occurrencesByPlace(network: { id: string }, args: NetworkOccurrencesByPlaceArgs, context: Context) {
    return this.groups.byPlace(context, args).load(network.id);
  }

  @ResolveField('occurrencesByWeek')
  occurrencesByWeek(network: { id: string }, args: NetworkOccurrencesByWeekArgs, context: Context) {
    return this.weeks.ofNetwork(context, args).load(network.id);
  }
}

@Resolver('Activity')
export class ActivityOccurrencesResolver {
  constructor(@Inject(OccurrenceQueries) private readonly queries: OccurrenceQueries) {}

  @ResolveField('occurrences')
  occurrences(activity: { id: string }, args: ActivityOccurrencesArgs, context: Context) {
    return this.queries.ofActivity(context, args).load(activity.id);
  }
}
