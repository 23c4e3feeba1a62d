import { AtLeast, Datable, IfGiven, LongText, Nested, Optional, Text, UniqueList, Whole } from '@saman/platform';
import type { CampaignsCompletedInput, MandateChanges, MandateInput, MandateRuleInput } from '../schema.gen.js';

const MOST_PARTS = 50;

class CampaignsCompletedFields implements CampaignsCompletedInput {
  @Whole(1, 100)
  count!: number;

  @Optional()
  linkedOnly?: boolean | null;
}

class MandateRuleFields implements MandateRuleInput {
  @Optional()
  networkEstablished?: boolean | null;

  @Optional()
  @Nested(() => CampaignsCompletedFields)
  campaignsCompleted?: CampaignsCompletedFields | null;

  @Optional()
  @AtLeast(1)
  @UniqueList(MOST_PARTS)
  measuresDone?: string[] | null;

  @Optional()
  @AtLeast(1)
  @UniqueList(MOST_PARTS)
  milestonesReached?: string[] | null;

  @Optional()
  planAdopted?: string | null;
}

export class MandateFields implements MandateInput {
  @Text()
  title!: string;

  @Optional()
  @LongText()
  about?: string | null;

  @Datable()
  dueOn!: string;

  @Optional()
  responsible?: string | null;

  @Nested(() => MandateRuleFields)
  rule!: MandateRuleFields;
}

export class MandateChangeFields implements MandateChanges {
  @IfGiven()
  @Text()
  title?: string | null;

  @Optional()
  @LongText()
  about?: string | null;

  @IfGiven()
  @Datable()
  dueOn?: string | null;

  @Optional()
  responsible?: string | null;

  @IfGiven()
  @Nested(() => MandateRuleFields)
  rule?: MandateRuleFields | null;
}
