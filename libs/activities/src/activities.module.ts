import { Inject, Module } from '@nestjs/common';
import { CampaignsModule } from '@saman/campaigns';
import { OrganisationsModule } from '@saman/organisations';
import { PlansModule } from '@saman/plans';
import { Daily } from '@saman/platform';
import { ActivityAimQueries } from './aims/activity-aim.queries.js';
import {
  ActivityAimsResolver,
  GoalActivitiesResolver,
  MeasureActivitiesResolver,
} from './aims/activity-aim.resolver.js';
import { ActivityAims } from './aims/activity-aim.service.js';
import {
  ActivityAttendanceResolver,
  AttendanceResolver,
  CampaignAttendanceResolver,
  OrganisationAttendanceResolver,
} from './attendance/attendance.resolver.js';
import { AttendanceQueries } from './attendance/attendance.queries.js';
import { AttendanceNotes } from './attendance/attendance.service.js';
import { ActivityCampaigns } from './activity-campaign.service.js';
import { ActivityQueries } from './activity.queries.js';
import {
  ActivityDoor,
  ActivityResolver,
  CampaignActivitiesResolver,
  NetworkActivitiesResolver,
} from './activity.resolver.js';
import { Activities } from './activity.service.js';
import { CalendarDoor } from './calendar/calendar.controller.js';
import { CalendarQueries } from './calendar/calendar.queries.js';
import { Calendars } from './calendar/calendar.service.js';
import { PublicCalendarQueries } from './calendar/public-calendar.queries.js';
import { PublicCalendars } from './calendar/public-calendar.service.js';
import { Extension } from './extension.service.js';
import { OccurrenceHooks } from './occurrence.hooks.js';
import { OccurrenceGroupQueries } from './occurrence-groups.queries.js';
import { OccurrenceWeekQueries } from './occurrence-weeks.queries.js';
import { OccurrenceQueries } from './occurrence.queries.js';
import { ActivityOccurrencesResolver, NetworkOccurrencesResolver, OccurrenceResolver } from './occurrence.resolver.js';
import { Occurrences } from './occurrence.service.js';
import { Timetable } from './timetable.service.js';

const door = [ActivityQueries, Activities, OccurrenceQueries, Occurrences, OccurrenceHooks, ActivityAims, Calendars];

@Module({
  imports: [OrganisationsModule, PlansModule, CampaignsModule],
  controllers: [CalendarDoor],
  providers: [
    ...door,
    ActivityCampaigns,
    OccurrenceGroupQueries,
    OccurrenceWeekQueries,
    Timetable,
    Extension,
    ActivityDoor,
    ActivityResolver,
    NetworkActivitiesResolver,
    CampaignActivitiesResolver,
    OccurrenceResolver,
    NetworkOccurrencesResolver,
    ActivityOccurrencesResolver,
    ActivityAimQueries,
    ActivityAimsResolver,
    CalendarQueries,
    PublicCalendarQueries,
    PublicCalendars,
    GoalActivitiesResolver,
    MeasureActivitiesResolver,
    AttendanceQueries,
    AttendanceNotes,
    AttendanceResolver,
    ActivityAttendanceResolver,
    CampaignAttendanceResolver,
    OrganisationAttendanceResolver,
  ],
  exports: door,
})
export class ActivitiesModule {
  constructor(@Inject(Daily) daily: Daily, @Inject(Extension) extension: Extension) {
    daily.register('occurrences', (tx) => extension.extendAll(tx));
  }
}
