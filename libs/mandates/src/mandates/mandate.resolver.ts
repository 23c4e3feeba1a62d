import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, LongText, Public } from '@saman/platform';
import { EvidenceQueries } from '../evidence/evidence.queries.js';
import { LinkQueries } from '../links/link.queries.js';
import { MandateRules } from '../rules/mandate-rules.js';
import { MandateStandings } from '../standing/standing.queries.js';
import { MandateChangeFields, MandateFields } from './mandate.input.js';
import { MandateQueries, type MandateRow } from './mandate.queries.js';
import { canEdit } from './mandate.rules.js';
import { Mandates } from './mandate.service.js';

const REASON = argument('reason', LongText());

@Resolver('Mandate')
export class MandateDeedsResolver {
  constructor(
    @Inject(Mandates) private readonly mandates: Mandates,
    @Inject(MandateQueries) private readonly queries: MandateQueries,
  ) {}

  @Public()
  @Query('mandate')
  mandate(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('giveMandate')
  give(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('mandate') mandate: MandateFields) {
    return this.mandates.give(viewer, plan, mandate);
  }

  @Mutation('changeMandate')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('mandate') mandate: string,
    @Args('version') version: number,
    @Args('changes') changes: MandateChangeFields,
  ) {
    return this.mandates.change(viewer, mandate, version, changes);
  }

  @Mutation('withdrawMandate')
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Args('mandate') mandate: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string,
  ) {
    return this.mandates.withdraw(viewer, mandate, version, reason);
  }
}

@Resolver('Mandate')
export class MandateResolver {
  constructor(
    @Inject(MandateRules) private readonly rules: MandateRules,
    @Inject(MandateStandings) private readonly standings: MandateStandings,
    @Inject(EvidenceQueries) private readonly evidences: EvidenceQueries,
    @Inject(LinkQueries) private readonly links: LinkQueries,
  ) {}

  @ResolveField('rule')
  rule(mandate: MandateRow, _args: unknown, context: Context) {
    return this.rules.of(mandate.rule).shown(context, mandate);
  }

  @ResolveField('standing')
  standing({ id }: MandateRow, _args: unknown, context: Context) {
    return this.standings.of(context).load(id);
  }

  @ResolveField('evidence')
  evidence({ id }: MandateRow, args: object, context: Context) {
    return this.evidences.ofMandate(context, args).load(id);
  }

  @ResolveField('campaigns')
  campaigns({ id }: MandateRow, args: object, context: Context) {
    return this.links.campaigns(context, args).load(id);
  }

  @ResolveField('activities')
  activities({ id }: MandateRow, args: object, context: Context) {
    return this.links.activities(context, args).load(id);
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(mandate: MandateRow, _args: unknown, { viewer }: Context) {
    return canEdit(viewer, mandate);
  }
}
