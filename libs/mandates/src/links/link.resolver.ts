import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, UniqueList } from '@saman/platform';
import { MandateQueries } from '../mandates/mandate.queries.js';
import { Links } from './link.service.js';

const MANDATES = argument('mandates', UniqueList(20));

@Resolver('Campaign')
export class CampaignMandatesResolver {
  constructor(
    @Inject(Links) private readonly links: Links,
    @Inject(MandateQueries) private readonly queries: MandateQueries,
  ) {}

  @Mutation('setCampaignMandates')
  set(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('version') version: number,
    @Args('mandates', MANDATES) mandates: string[],
  ) {
    return this.links.setOfCampaign(viewer, campaign, version, mandates);
  }

  @ResolveField('mandates')
  mandates({ id }: { id: string }, _args: unknown, context: Context) {
    return this.queries.ofCampaign(context).load(id);
  }
}

@Resolver('Activity')
export class ActivityMandatesResolver {
  constructor(
    @Inject(Links) private readonly links: Links,
    @Inject(MandateQueries) private readonly queries: MandateQueries,
  ) {}

  @Mutation('setActivityMandates')
  set(
    @CurrentViewer() viewer: Viewer,
    @Args('activity') activity: string,
    @Args('version') version: number,
    @Args('mandates', MANDATES) mandates: string[],
  ) {
    return this.links.setOfActivity(viewer, activity, version, mandates);
  }

  @ResolveField('mandates')
  mandates({ id }: { id: string }, _args: unknown, context: Context) {
    return this.queries.ofActivity(context).load(id);
  }
}
