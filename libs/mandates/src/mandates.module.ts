import { Inject, Module } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { ContributionsModule } from '@saman/contributions';
import { OrganisationsModule } from '@saman/organisations';
import { PlansModule } from '@saman/plans';
import { Events } from '@saman/platform';
import { EvidenceRecords } from './evidence/evidence-records.js';
import { EvidenceQueries } from './evidence/evidence.queries.js';
import {
  CampaignEvidenceResolver,
  EvidencePartyResolver,
  EvidenceResolver,
  SetAsideResolver,
} from './evidence/evidence.resolver.js';
import { EvidenceDeeds } from './evidence/evidence.service.js';
import { LinkQueries } from './links/link.queries.js';
import { ActivityMandatesResolver, CampaignMandatesResolver } from './links/link.resolver.js';
import { Links } from './links/link.service.js';
import { AbandonedPlans } from './mandates/abandoned-plans.js';
import { MandateFinder } from './mandates/mandate-finder.js';
import {
  MandatePlaceResolver,
  MeasureMandatesResolver,
  NetworkMandatesResolver,
  PlanMandatesResolver,
} from './mandates/mandate-places.resolver.js';
import { MandateTerms } from './mandates/mandate-terms.js';
import { MandateQueries } from './mandates/mandate.queries.js';
import { MandateDeedsResolver, MandateResolver } from './mandates/mandate.resolver.js';
import { Mandates } from './mandates/mandate.service.js';
import { PlanDays } from './mandates/plan-days.js';
import { CampaignsCompletedRule } from './rules/campaigns-completed.rule.js';
import { MandateRules } from './rules/mandate-rules.js';
import { MeasuresDoneRule } from './rules/measures-done.rule.js';
import { MilestonesReachedRule } from './rules/milestones-reached.rule.js';
import { NetworkEstablishedRule } from './rules/network-established.rule.js';
import { PlanAdoptedRule } from './rules/plan-adopted.rule.js';
import { Parts } from './standing/parts.js';
import { MandateStandings } from './standing/standing.queries.js';
import { MandateLackResolver, MandateRiskResolver, MandateStandingResolver } from './standing/standing.resolver.js';
import { WhatIf } from './what-if/what-if.queries.js';
import { WhatIfResolver } from './what-if/what-if.resolver.js';

const rules = [
  ...[NetworkEstablishedRule, CampaignsCompletedRule, MeasuresDoneRule, MilestonesReachedRule, PlanAdoptedRule],
];
const services = [
  ...[MandateRules, EvidenceRecords, EvidenceDeeds, Mandates, MandateFinder, MandateTerms, PlanDays, Links],
  ...[AbandonedPlans, MandateQueries, EvidenceQueries, LinkQueries, MandateStandings, Parts, WhatIf],
];
const resolvers = [
  ...[MandateDeedsResolver, MandateResolver, MandatePlaceResolver, MandateStandingResolver],
  ...[MandateRiskResolver, MandateLackResolver, EvidenceResolver, EvidencePartyResolver, SetAsideResolver],
  ...[NetworkMandatesResolver, PlanMandatesResolver, MeasureMandatesResolver, WhatIfResolver],
  ...[CampaignMandatesResolver, ActivityMandatesResolver, CampaignEvidenceResolver],
];

@Module({
  imports: [OrganisationsModule, PlansModule, CampaignsModule, ActivitiesModule, ContributionsModule],
  providers: [...rules, ...services, ...resolvers],
  exports: [MandateRules, MandateQueries, MandateStandings, EvidenceQueries, Mandates, Links],
})
export class MandatesModule {
  constructor(@Inject(Events) events: Events) {
    events.refersTo('mandate', 'Mandate');
  }
}
