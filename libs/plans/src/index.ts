export { aimedAt, AimQueries } from './aims/aim.queries.js';
export { AimLinks, aimsIn } from './aims/aim.service.js';
export { GoalAreas } from './goals/goal-area.service.js';
export { GoalArea } from './goals/goal-area.entity.js';
export { Goal } from './goals/goal.entity.js';
export { GoalQueries, type GoalRow, seenWithPlan } from './goals/goal.queries.js';
export { Goals } from './goals/goal.service.js';
export { PlanLevelRule } from './levels/plan-level.entity.js';
export { MeasureAccess } from './measures/measure-access.service.js';
export { MeasureDone } from './measures/measure-done.entity.js';
export { MeasureDue } from './measures/measure-due.entity.js';
export { PlanLevels } from './levels/plan-level.service.js';
export { MeasureParticipant } from './measures/measure-participant.entity.js';
export { Measure } from './measures/measure.entity.js';
export { MeasureQueries, type MeasureRow } from './measures/measure.queries.js';
export { Measures } from './measures/measure.service.js';
export { ProgressNote } from './measures/progress-note.entity.js';
export { Progress } from './measures/progress.service.js';
export { StaleRule } from './measures/stale-rule.entity.js';
export { PlanDecision } from './plans/plan-decision.entity.js';
export { Plan } from './plans/plan.entity.js';
export { PlanParts } from './plans/plan-parts.service.js';
export { PlanWorkQueries } from './plans/plan-work.queries.js';
export { aboutPlan, partEvent, planEvent } from './plans/plan.events.js';
export { PlanQueries, type PlanRow, standingFirst, visibleTo as planVisibleTo } from './plans/plan.queries.js';
export {
  canEdit as canEditPlan,
  checkCoordinates,
  checkInForce,
  checkMayEditContents,
  checkStatus as checkPlanStatus,
  isInForce,
} from './plans/plan.rules.js';
export { PlanSteps } from './plans/plan-steps.service.js';
export { Plans } from './plans/plan.service.js';
export { Milestone } from './processes/milestone.entity.js';
export { MilestoneQueries } from './processes/milestone.queries.js';
export { Milestones } from './processes/milestone.service.js';
export { Phase } from './processes/phase.entity.js';
export { Process } from './processes/process.entity.js';
export { visibleTo as processVisibleTo } from './processes/process.queries.js';
export { Processes } from './processes/process.service.js';
export { ProcessTemplate } from './processes/process-template.entity.js';
export { ProcessTemplates } from './processes/process-template.service.js';
export { MeasurePriorities } from './priority/measure-priority.service.js';
export {
  PRIORITY_LOGGED,
  PRIORITY_TEXTS,
  priorityOf,
  type StoredPriority,
  storedPriority,
  thirdsOf,
} from './priority/priority.columns.js';
export { PriorityFields } from './priority/priority.input.js';
export { PlansModule } from './plans.module.js';
export type {
  MeasureKind,
  MeasureStatus,
  PlanLevel,
  PlanRequirement,
  PlanStatus,
  PriorityInput,
} from './schema.gen.js';
