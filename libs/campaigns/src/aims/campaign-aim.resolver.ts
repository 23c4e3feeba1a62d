import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { AimQueries } from '@saman/plans';
import { argument, type PageArgs, UniqueList } from '@saman/platform';
import { CampaignAimQueries } from './campaign-aim.queries.js';
import { CampaignAims } from './campaign-aim.service.js';

const MOST = 20;

@Resolver('Campaign')
export class CampaignAimsResolver {
  constructor(
    @Inject(CampaignAims) private readonly campaigns: CampaignAims,
    @Inject(AimQueries) private readonly aims: AimQueries,
  ) {}

  @Mutation('setCampaignAims')
  set(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('version') version: number,
    @Args('goals', argument('goals', UniqueList(MOST))) goals: string[],
    @Args('measures', argument('measures', UniqueList(MOST))) measures: string[],
  ) {
    return this.campaigns.set(viewer, campaign, version, { goals, measures });
  }

  @ResolveField('goals')
  goals({ id }: { id: string }, _args: unknown, context: Context) {
    return this.aims.goals(context, 'campaign', id);
  }

  @ResolveField('measures')
  measures({ id }: { id: string }, _args: unknown, context: Context) {
    return this.aims.measures(context, 'campaign', id);
  }
}

@Resolver('Goal')
export class GoalCampaignsResolver {
  constructor(@Inject(CampaignAimQueries) private readonly queries: CampaignAimQueries) {}

  @ResolveField('campaigns')
  campaigns({ id }: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofGoal(context, args).load(id);
  }
}

@Resolver('Measure')
export class MeasureCampaignsResolver {
  constructor(@Inject(CampaignAimQueries) private readonly queries: CampaignAimQueries) {}

  @ResolveField('campaigns')
  campaigns({ id }: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofMeasure(context, args).load(id);
  }
}
