import { Inject, Module } from '@nestjs/common';
import { OrganisationsModule } from '@saman/organisations';
import { Events } from '@saman/platform';
import { GoalQueries } from './goals/goal.queries.js';
import { PlanQueries } from './plans/plan.queries.js';
import { Plans } from './plans/plan.service.js';

const door = [Plans, PlanQueries, GoalQueries];

@Module({
  imports: [OrganisationsModule],
  providers: [...door],
  exports: door,
})
export class PlansModule {
  constructor(@Inject(Events) events: Events) {
    events.refersTo('plan', 'Plan');
    events.refersTo('goal', 'Goal');
    events.refersTo('area', 'GoalArea');
    events.refersTo('responsible', 'Organisation');
  }
}
