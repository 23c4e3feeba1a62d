// Mandates seen from the things they belong to, and those things seen from them.
import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, NetworkQueries, OrganisationQueries } from '@saman/organisations';
import { PlanQueries } from '@saman/plans';
import { sameForStanding } from '@saman/platform';
import { MandateQueries, type MandateRow } from './mandate.queries.js';

sameForStanding('Mandate', 'network', 'responsible');

@Resolver('Mandate')
export class MandatePlaceResolver {
  constructor(
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(PlanQueries) private readonly plans: PlanQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField('network')
  network({ networkId }: MandateRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(networkId);
  }

  @ResolveField('plan')
  plan({ planId }: MandateRow, _args: unknown, context: Context) {
    return this.plans.byId(context).load(planId);
  }

  @ResolveField('responsible')
  responsible({ responsibleId }: MandateRow, _args: unknown, context: Context) {
    return responsibleId === null ? null : this.organisations.byId(context).load(responsibleId);
  }
}

@Resolver('Network')
export class NetworkMandatesResolver {
  constructor(@Inject(MandateQueries) private readonly queries: MandateQueries) {}

  @ResolveField('mandates')
  mandates({ id }: { id: string }, args: object, context: Context) {
    return this.queries.ofNetwork(context, args).load(id);
  }
}

@Resolver('Plan')
export class PlanMandatesResolver {
  constructor(@Inject(MandateQueries) private readonly queries: MandateQueries) {}

  @ResolveField('mandates')
  mandates({ id }: { id: string }, args: object, context: Context) {
    return this.queries.ofPlan(context, args).load(id);
  }
}

@Resolver('Measure')
export class MeasureMandatesResolver {
  constructor(@Inject(MandateQueries) private readonly queries: MandateQueries) {}

  @ResolveField('mandates')
  mandates({ lineId }: { lineId: string }, _args: unknown, context: Context) {
    return this.queries.ofMeasure(context).load(lineId);
  }
}
