export { GoalArea } from './goals/goal-area.entity.js';
export { Goal } from './goals/goal.entity.js';
export { PlanLevelRule } from './levels/plan-level.entity.js';
export { MeasureParticipant } from './measures/measure-participant.entity.js';
export { Measure } from './measures/measure.entity.js';
export { PlanDecision } from './plans/plan-decision.entity.js';
export { Plan } from './plans/plan.entity.js';
export { PlansModule } from './plans.module.js';
