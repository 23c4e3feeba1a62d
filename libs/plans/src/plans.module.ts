import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@saman/organisations';

@Module({ imports: [OrganisationsModule] })
export class PlansModule {}
