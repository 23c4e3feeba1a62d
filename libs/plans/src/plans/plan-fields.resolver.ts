import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, NetworkQueries, OrganisationQueries } from '@saman/organisations';
import { type PageArgs, sameForStanding } from '@saman/platform';
import { PlanWorkQueries } from './plan-work.queries.js';
import { PlanQueries, type PlanRow } from './plan.queries.js';
import { canEdit } from './plan.rules.js';

// not `parent`, `children` and `editions`, which may be drafts
sameForStanding('Plan', 'network', 'responsible', 'approval', 'decisions', 'revision', 'replaces', 'replacedBy');

@Resolver('Plan')
export class PlanResolver {
  constructor(
    @Inject(PlanQueries) private readonly queries: PlanQueries,
    @Inject(PlanWorkQueries) private readonly work: PlanWorkQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField('network')
  network(plan: PlanRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(plan.networkId);
  }

  @ResolveField('responsible')
  responsible(plan: PlanRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(plan.responsibleId);
  }

  @ResolveField('parent')
  parent(plan: PlanRow, _args: unknown, context: Context) {
    return plan.parentLineId === null ? null : this.queries.ofLine(context).load(plan.parentLineId);
  }

  @ResolveField('children')
  children(plan: PlanRow, args: PageArgs, context: Context) {
    return this.queries.children(context, args).load(plan.lineId);
  }

  @ResolveField('approval')
  approval(plan: PlanRow, _args: unknown, context: Context) {
    return this.work.approval(context, plan);
  }

  @ResolveField('decisions')
  async decisions(plan: PlanRow, _args: unknown, context: Context) {
    return (await this.work.decisions(context).load(plan.id)) ?? [];
  }

  @ResolveField('revision')
  revision(plan: PlanRow, _args: unknown, context: Context) {
    return this.work.revision(context, plan);
  }

  @ResolveField('replaces')
  replaces(plan: PlanRow, _args: unknown, context: Context) {
    return plan.replacesId === null ? null : this.queries.byId(context).load(plan.replacesId);
  }

  @ResolveField('replacedBy')
  replacedBy(plan: PlanRow, _args: unknown, context: Context) {
    return plan.status === 'REPLACED' ? this.queries.replacing(context).load(plan.id) : null;
  }

  @ResolveField('editions')
  async editions(plan: PlanRow, _args: unknown, context: Context) {
    return (await this.queries.editions(context).load(plan.lineId)) ?? [];
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(plan: PlanRow, _args: unknown, { viewer }: Context) {
    return canEdit(viewer, plan);
  }
}
