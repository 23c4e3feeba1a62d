import { Inject, Module } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { OrganisationsModule } from '@saman/organisations';
import { constraintProblems, Events } from '@saman/platform';
import { Problem } from '@saman/kernel';
import { Belongings } from './belonging.service.js';
import { ContributionQueries } from './contribution.queries.js';
import {
  CampaignContributionsResolver,
  NeedContributionsResolver,
  NetworkContributionsResolver,
} from './contribution-lists.resolver.js';
import { ContributionDeedsResolver, ContributionResolver } from './contribution.resolver.js';
import { Contributions } from './contribution.service.js';
import { Cover } from './cover.service.js';
import { Endings } from './endings.service.js';
import { NeedQueries } from './need.queries.js';
import {
  ActivityNeedsResolver,
  CampaignNeedsResolver,
  NeedResolver,
  NetworkNeedsResolver,
  OccurrenceNeedsResolver,
} from './need.resolver.js';
import { Needs } from './need.service.js';
import { NeedSeriesService } from './need-series.service.js';
import { Places } from './place.service.js';
import { Pledges } from './pledge.service.js';
import { StandingQueries } from './standing.queries.js';
import { CampaignStandingResolver, StandingResolver, StandingStepResolver } from './standing.resolver.js';

const services = [Belongings, Needs, NeedSeriesService, Cover, Pledges, Places, Contributions, Endings];
const queries = [NeedQueries, ContributionQueries, StandingQueries];
const resolvers = [
  NeedResolver,
  NetworkNeedsResolver,
  CampaignNeedsResolver,
  ActivityNeedsResolver,
  OccurrenceNeedsResolver,
  ContributionDeedsResolver,
  ContributionResolver,
  CampaignContributionsResolver,
  NeedContributionsResolver,
  NetworkContributionsResolver,
  CampaignStandingResolver,
  StandingResolver,
  StandingStepResolver,
];

@Module({
  imports: [OrganisationsModule, CampaignsModule, ActivitiesModule],
  providers: [...services, ...queries, ...resolvers],
  exports: [Needs, Contributions, Places, NeedQueries, ContributionQueries, StandingQueries],
})
export class ContributionsModule {
  constructor(@Inject(Events) events: Events) {
    events.insidersOnly([
      'CONTRIBUTION_PLEDGED',
      'CONTRIBUTION_CHANGED',
      'CONTRIBUTION_CONFIRMED',
      'CONTRIBUTION_DELIVERED',
      'CONTRIBUTION_WITHDRAWN',
      'CONTRIBUTION_DECLINED',
    ]);
    for (const name of ['need_pk', 'contribution_pk']) {
      const [thing] = name.split('_') as [string];
      constraintProblems.set(name, () => new Problem('ALREADY_EXISTS', 'ID_TAKEN', 'The id is in use.', [thing, 'id']));
    }
  }
}
