import { Inject, Module } from '@nestjs/common';
import { OrganisationsModule } from '@saman/organisations';
import { Events, Findables } from '@saman/platform';
import { AimQueries } from './aims/aim.queries.js';
import { AimLinks } from './aims/aim.service.js';
import { GoalAreas } from './goals/goal-area.service.js';
import { GoalAreaResolver, GoalResolver, PlanGoalsResolver } from './goals/goal-fields.resolver.js';
import { GoalQueries } from './goals/goal.queries.js';
import { GoalDeedsResolver } from './goals/goal.resolver.js';
import { Goals } from './goals/goal.service.js';
import { PlanLevelQueries } from './levels/plan-level.queries.js';
import { PlanLevelResolver } from './levels/plan-level.resolver.js';
import { PlanLevels } from './levels/plan-level.service.js';
import { measuresDoor, measuresProviders } from './measures/index.js';
import { Editions } from './plans/edition.service.js';
import { PlanResolver } from './plans/plan-fields.resolver.js';
import { DroppedPartResolver, PlanGapResolver, PlanPartsResolver } from './plans/plan-parts.resolver.js';
import { PlanParts } from './plans/plan-parts.service.js';
import { PlanSteps } from './plans/plan-steps.service.js';
import { PlanWorkQueries } from './plans/plan-work.queries.js';
import { foundPlans } from './plans/plan.found.js';
import { PlanQueries } from './plans/plan.queries.js';
import { NetworkPlansResolver, PlanDeedsResolver } from './plans/plan.resolver.js';
import { Plans } from './plans/plan.service.js';
import { processesDoor, processesProviders } from './processes/index.js';

const door = [
  Plans,
  PlanLevels,
  PlanSteps,
  PlanQueries,
  PlanWorkQueries,
  Goals,
  GoalAreas,
  GoalQueries,
  AimLinks,
  AimQueries,
  ...measuresDoor,
  ...processesDoor,
];

@Module({
  imports: [OrganisationsModule],
  providers: [
    ...door,
    ...processesProviders,
    Editions,
    PlanParts,
    PlanLevelQueries,
    PlanLevelResolver,
    PlanDeedsResolver,
    PlanResolver,
    NetworkPlansResolver,
    GoalDeedsResolver,
    PlanGoalsResolver,
    GoalAreaResolver,
    GoalResolver,
    PlanPartsResolver,
    PlanGapResolver,
    DroppedPartResolver,
    ...measuresProviders,
  ],
  exports: door,
})
export class PlansModule {
  constructor(
    @Inject(Events) events: Events,
    @Inject(PlanLevels) levels: PlanLevels,
    @Inject(Findables) findables: Findables,
  ) {
    for (const things of foundPlans) findables.register(things);
    events.refersTo('plan', 'Plan');
    events.refersTo('goal', 'Goal');
    events.refersTo('area', 'GoalArea');
    events.refersTo('measure', 'Measure');
    events.insidersOnly(['MEASURE_NOTED', 'MEASURE_CARRIED_OUT']);
    events.refersTo('responsible', 'Organisation');
    // a network's first event is this one, too
    events.within('NETWORK_CHANGED', async (tx, { networkId }) => {
      await levels.begin(tx, networkId);
      return [];
    });
  }
}
