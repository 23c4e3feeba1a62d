// Where the rooms come together.
import { readFileSync } from 'node:fs';
import { type DynamicModule, Module } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { ContributionsModule } from '@saman/contributions';
import { MandatesModule } from '@saman/mandates';
import { NotificationsModule, type Targets } from '@saman/notifications';
import { OrganisationsModule } from '@saman/organisations';
import { PlansModule } from '@saman/plans';
import { type Config, PlatformModule, type PlatformOptions } from '@saman/platform';
import { entities } from './entities.js';

@Module({})
class AppModule {}

/** What a test may replace. */
export interface Own extends Pick<PlatformOptions, 'clock' | 'mailer'> {
  /** Where webhooks may lead; by default to the open internet alone. */
  readonly targets?: Partial<Targets>;
}

/** The whole application. Tests bring a clock, a mailer and targets of webhooks of their own. */
export function appModule(config: Config, { targets, ...own }: Own = {}): DynamicModule {
  const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  return {
    module: AppModule,
    imports: [
      PlatformModule.forRoot({ config, entities, typeDefs, ...own }),
      OrganisationsModule,
      PlansModule,
      CampaignsModule,
      ActivitiesModule,
      ContributionsModule,
      MandatesModule,
      NotificationsModule.forRoot(targets),
    ],
  };
}
