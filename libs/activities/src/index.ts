export { ActivityAims } from './aims/activity-aim.service.js';
export { ActivityGoal } from './aims/activity-goal.entity.js';
export { ActivityMeasure } from './aims/activity-measure.entity.js';
export { ActivitiesModule } from './activities.module.js';
export { Activity } from './activity.entity.js';
export {
  columns as activityColumns,
  ActivityQueries,
  type ActivityRow,
  newestFirst as activitiesNewestFirst,
  visibleTo as activityVisibleTo,
} from './activity.queries.js';
export { Activities } from './activity.service.js';
export { Attendance } from './attendance/attendance.entity.js';
export { type Scope as CalendarScope } from './calendar/calendar.queries.js';
export { Calendars } from './calendar/calendar.service.js';
export { Occurrence } from './occurrence.entity.js';
export { type OccurrenceHook, OccurrenceHooks } from './occurrence.hooks.js';
export { type StoredPlace } from './place.rules.js';
export { OccurrenceQueries, type OccurrenceRow } from './occurrence.queries.js';
export { Occurrences } from './occurrence.service.js';
export { ActivityStatus, Audience } from './schema.gen.js';
