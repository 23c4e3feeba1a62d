import { Module } from '@nestjs/common';
import { CampaignsModule } from '@saman/campaigns';
import { OrganisationsModule } from '@saman/organisations';
import { ActivityQueries } from './activity.queries.js';
import { Activities } from './activity.service.js';
import { OccurrenceHooks } from './occurrence.hooks.js';
import { OccurrenceQueries } from './occurrence.queries.js';
import { Occurrences } from './occurrence.service.js';

const door = [ActivityQueries, Activities, OccurrenceQueries, Occurrences, OccurrenceHooks];

@Module({ imports: [OrganisationsModule, CampaignsModule], providers: door, exports: door })
export class ActivitiesModule {}
