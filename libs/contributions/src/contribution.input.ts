import { LongText, NewId, Optional, Whole } from '@saman/platform';
import { MOST_OF_ANYTHING } from './need.input.js';
import type { ContributionInput, ResourceKind, ResourceUnit } from './schema.gen.js';

export class ContributionFields implements ContributionInput {
  @Optional()
  @NewId()
  id?: string | null;

  @Optional()
  need?: string | null;

  @Optional()
  activity?: string | null;

  @Optional()
  campaign?: string | null;

  @Optional()
  kind?: ResourceKind | null;

  @Optional()
  unit?: ResourceUnit | null;

  @Whole(1, MOST_OF_ANYTHING)
  quantity!: number;

  @Optional()
  @LongText()
  note?: string | null;
}
