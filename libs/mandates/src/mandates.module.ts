import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { ContributionsModule } from '@saman/contributions';
import { OrganisationsModule } from '@saman/organisations';
import { PlansModule } from '@saman/plans';

@Module({ imports: [OrganisationsModule, PlansModule, CampaignsModule, ActivitiesModule, ContributionsModule] })
export class MandatesModule {}
