// Where the rooms come together.
import { readFileSync } from 'node:fs';
import { type DynamicModule, Module } from '@nestjs/common';
import { ActivitiesModule } from '@saman/activities';
import { CampaignsModule } from '@saman/campaigns';
import { ContributionsModule } from '@saman/contributions';
import { OrganisationsModule } from '@saman/organisations';
import { type Config, PlatformModule, type PlatformOptions } from '@saman/platform';
import { entities } from './entities.js';

@Module({})
class AppModule {}

/** The whole application. Tests bring a clock and a mailer of their own. */
export function appModule(config: Config, own: Pick<PlatformOptions, 'clock' | 'mailer'> = {}): DynamicModule {
  const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  return {
    module: AppModule,
    imports: [
      PlatformModule.forRoot({ config, entities, typeDefs, ...own }),
      OrganisationsModule,
      CampaignsModule,
      ActivitiesModule,
      ContributionsModule,
    ],
  };
}
