// What the plans' module needs to have measures and their priority.
import { Dues } from './due.service.js';
import { MeasureAccess } from './measure-access.service.js';
import { MeasureReferences } from './measure-references.service.js';
import { MeasureQueries } from './measure.queries.js';
import {
  DroppedMeasureResolver,
  GapMeasureResolver,
  GoalMeasuresResolver,
  MeasureDoor,
  MeasureResolver,
  PlanMeasuresResolver,
} from './measure.resolver.js';
import { Measures } from './measure.service.js';
import { ProgressQueries } from './progress.queries.js';
import {
  MeasureDoneResolver,
  MeasureDueResolver,
  NetworkMeasuresResolver,
  ProgressDoor,
  ProgressNoteResolver,
  ProgressResolver,
} from './progress.resolver.js';
import { Progress } from './progress.service.js';
import { MeasurePriorityResolver } from '../priority/measure-priority.resolver.js';
import { MeasurePriorities } from '../priority/measure-priority.service.js';

/** For other rooms. */
export const measuresDoor = [Measures, Progress, MeasurePriorities, MeasureAccess, MeasureQueries];

export const measuresProviders = [
  ...[Dues, MeasureReferences, ProgressQueries],
  ...[MeasureDoor, MeasureResolver, PlanMeasuresResolver, GoalMeasuresResolver, MeasurePriorityResolver],
  ...[ProgressDoor, ProgressResolver, MeasureDueResolver, MeasureDoneResolver, ProgressNoteResolver],
  ...[NetworkMeasuresResolver, GapMeasureResolver, DroppedMeasureResolver],
];
