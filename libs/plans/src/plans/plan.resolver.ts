import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, LongText, Public } from '@saman/platform';
import type { NetworkPlansArgs, PlanChangeSize } from '../schema.gen.js';
import { DecisionFields } from './decision.input.js';
import { PlanSteps } from './plan-steps.service.js';
import { PlanChangeFields, PlanFields } from './plan.input.js';
import { PlanQueries } from './plan.queries.js';
import { Plans } from './plan.service.js';

const REASON = argument('reason', LongText());

@Resolver()
export class PlanDeedsResolver {
  constructor(
    @Inject(Plans) private readonly plans: Plans,
    @Inject(PlanSteps) private readonly steps: PlanSteps,
    @Inject(PlanQueries) private readonly queries: PlanQueries,
  ) {}

  @Public()
  @Query('plan')
  plan(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('draftPlan')
  draft(@CurrentViewer() viewer: Viewer, @Args('network') network: string, @Args('plan') plan: PlanFields) {
    return this.plans.draft(viewer, network, plan);
  }

  @Mutation('changePlan')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('plan') plan: string,
    @Args('version') version: number,
    @Args('changes') changes: PlanChangeFields,
  ) {
    return this.plans.change(viewer, plan, version, changes);
  }

  @Mutation('sendPlanToHearing')
  sendToHearing(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('version') version: number) {
    return this.steps.step(viewer, plan, version, 'IN_HEARING');
  }

  @Mutation('takePlanBack')
  takeBack(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('version') version: number) {
    return this.steps.step(viewer, plan, version, 'DRAFT');
  }

  @Mutation('decidePlan')
  decide(
    @CurrentViewer() viewer: Viewer,
    @Args('plan') plan: string,
    @Args('version') version: number,
    @Args('decision') decision: DecisionFields,
  ) {
    return this.steps.decide(viewer, plan, version, decision);
  }

  @Mutation('revisePlan')
  revise(
    @CurrentViewer() viewer: Viewer,
    @Args('plan') plan: string,
    @Args('version') version: number,
    @Args('change') change: PlanChangeSize,
  ) {
    return this.steps.revise(viewer, plan, version, change);
  }

  @Mutation('abandonPlan')
  abandon(
    @CurrentViewer() viewer: Viewer,
    @Args('plan') plan: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string,
  ) {
    return this.steps.abandon(viewer, plan, version, reason);
  }
}

@Resolver('Network')
export class NetworkPlansResolver {
  constructor(@Inject(PlanQueries) private readonly queries: PlanQueries) {}

  @ResolveField('plans')
  plans(network: { id: string }, args: NetworkPlansArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}
