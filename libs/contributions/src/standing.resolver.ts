import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, OrganisationQueries } from '@saman/organisations';
import { sameForStanding } from '@saman/platform';
import { ContributionQueries } from './contribution.queries.js';
import { StandingQueries } from './standing.queries.js';
import type { Standing, Step } from './standing.rules.js';

// not a step's `contribution`, which may belong to a draft activity
sameForStanding('Campaign', 'crossSector');
sameForStanding('CrossSectorStanding', 'counted');
sameForStanding('StandingStep', 'organisation');

@Resolver('Campaign')
export class CampaignStandingResolver {
  constructor(@Inject(StandingQueries) private readonly queries: StandingQueries) {}

  @ResolveField('crossSector')
  crossSector(campaign: { id: string }, _args: unknown, context: Context) {
    return this.queries.ofCampaign(context).load(campaign.id);
  }
}

@Resolver('CrossSectorStanding')
export class StandingResolver {
  constructor(@Inject(OrganisationQueries) private readonly organisations: OrganisationQueries) {}

  @ResolveField('counted')
  counted(standing: Standing, _args: unknown, context: Context) {
    return this.organisations.byId(context).loadMany(standing.counted);
  }
}

@Resolver('StandingStep')
export class StandingStepResolver {
  constructor(
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
    @Inject(ContributionQueries) private readonly contributions: ContributionQueries,
  ) {}

  @ResolveField('organisation')
  organisation(step: Step, _args: unknown, context: Context) {
    return step.organisationId === null ? null : this.organisations.byId(context).load(step.organisationId);
  }

  @ResolveField('contribution')
  contribution(step: Step, _args: unknown, context: Context) {
    return step.contributionId === null ? null : this.contributions.byId(context).load(step.contributionId);
  }
}
