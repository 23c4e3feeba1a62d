import { LongText, Nested, Whole } from '@saman/platform';
import type { PriorityInput, PriorityScoreInput, ResourceUseInput } from '../schema.gen.js';

class ScoreFields implements PriorityScoreInput {
  @Whole(1, 5) value!: number;
  @LongText() reason!: string;
}

class ResourceUseFields implements ResourceUseInput {
  @Whole(1, 5) time!: number;
  @Whole(1, 5) money!: number;
  @Whole(1, 5) staff!: number;
  @LongText() reason!: string;
}

/** The three national criteria, for a measure or for what higher rooms prioritise. */
export class PriorityFields implements PriorityInput {
  @Nested(() => ScoreFields) benefit!: ScoreFields;
  @Nested(() => ScoreFields) severity!: ScoreFields;
  @Nested(() => ResourceUseFields) resourceUse!: ResourceUseFields;
}
