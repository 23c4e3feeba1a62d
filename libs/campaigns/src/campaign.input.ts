import { Datable, LongText, Optional, Text } from '@saman/platform';
import type { CampaignChanges, CampaignInput, Visibility } from './schema.gen.js';

export class CampaignFields implements CampaignInput {
  @Text()
  title!: string;

  @LongText()
  summary!: string;

  @Datable()
  startsOn!: string;

  @Datable()
  endsOn!: string;

  @Optional()
  visibility?: Visibility | null;
}

export class CampaignChangeFields implements CampaignChanges {
  @Optional()
  @Text()
  title?: string | null;

  @Optional()
  @LongText()
  summary?: string | null;

  @Optional()
  @Datable()
  startsOn?: string | null;

  @Optional()
  @Datable()
  endsOn?: string | null;

  @Optional()
  visibility?: Visibility | null;
}
