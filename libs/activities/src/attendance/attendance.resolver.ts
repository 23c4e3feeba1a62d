import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Clock } from '@saman/kernel';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { CLOCK, sameForStanding } from '@saman/platform';
import { ActivityQueries } from '../activity.queries.js';
import type { OccurrenceRow } from '../occurrence.queries.js';
import type { ActivityAttendanceArgs, OrganisationAttendanceArgs } from '../schema.gen.js';
import { NoteAttendanceFields } from './attendance.input.js';
import { AttendanceQueries } from './attendance.queries.js';
import { canNote } from './attendance.rules.js';
import { AttendanceNotes } from './attendance.service.js';

// whoever sees the occurrence sees the counts; sums leave out activities by more than the standing
sameForStanding('Occurrence', 'attendance');
sameForStanding('Activity', 'attendance');

@Resolver('Occurrence')
export class AttendanceResolver {
  constructor(
    @Inject(AttendanceNotes) private readonly notes: AttendanceNotes,
    @Inject(AttendanceQueries) private readonly queries: AttendanceQueries,
    @Inject(ActivityQueries) private readonly activities: ActivityQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation('noteAttendance')
  note(@CurrentViewer() viewer: Viewer, @Args() { occurrence, version, ...counts }: NoteAttendanceFields) {
    return this.notes.note(viewer, occurrence, version ?? 0, counts);
  }

  @ResolveField('attendance')
  attendance(occurrence: OccurrenceRow, _args: unknown, context: Context) {
    return this.queries.ofOccurrence(context).load(occurrence.id);
  }

  @ResolveField('viewerCanNoteAttendance')
  async viewerCanNoteAttendance(occurrence: OccurrenceRow, _args: unknown, context: Context) {
    const activity = await this.activities.byId(context).load(occurrence.activityId);
    return activity !== null && canNote(context.viewer, activity, occurrence, this.clock.now());
  }
}

@Resolver('Activity')
export class ActivityAttendanceResolver {
  constructor(@Inject(AttendanceQueries) private readonly queries: AttendanceQueries) {}

  @ResolveField('attendance')
  attendance(activity: { id: string }, args: ActivityAttendanceArgs, context: Context) {
    return this.queries.ofActivity(context, args).load(activity.id);
  }
}

@Resolver('Campaign')
export class CampaignAttendanceResolver {
  constructor(@Inject(AttendanceQueries) private readonly queries: AttendanceQueries) {}

  @ResolveField('attendance')
  attendance(campaign: { id: string }, args: ActivityAttendanceArgs, context: Context) {
    return this.queries.ofCampaign(context, args).load(campaign.id);
  }
}

@Resolver('Organisation')
export class OrganisationAttendanceResolver {
  constructor(@Inject(AttendanceQueries) private readonly queries: AttendanceQueries) {}

  @ResolveField('attendance')
  attendance(organisation: { id: string }, args: OrganisationAttendanceArgs, context: Context) {
    return this.queries.ofOrganisation(context, args).load(organisation.id);
  }
}
