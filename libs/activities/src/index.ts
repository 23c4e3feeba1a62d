export { ActivitiesModule } from './activities.module.js';
export { Activity, type StoredPlace } from './activity.entity.js';
export { ActivityQueries, type ActivityRow, visibleTo as activityVisibleTo } from './activity.queries.js';
export { Activities } from './activity.service.js';
export { Occurrence } from './occurrence.entity.js';
export { type OccurrenceHook, OccurrenceHooks } from './occurrence.hooks.js';
export { OccurrenceQueries, type OccurrenceRow } from './occurrence.queries.js';
export { Occurrences } from './occurrence.service.js';
export { ActivityStatus, Audience } from './schema.gen.js';
