import {
  AtMost,
  Datable,
  IfGiven,
  Link,
  LongText,
  Nested,
  Optional,
  Text,
  Texts,
  Whole,
  Wholes,
} from '@saman/platform';
import type { PlanChanges, PlanDocumentInput, PlanDocumentKind, PlanInput, PlanLevel } from '../schema.gen.js';

/** Characters of a vision, and of a background: what is longer belongs in documents. */
const SHORT = 2_000;
/** Characters of one strategy, focus area or criterion. */
export const SENTENCE = 500;
const LIST = 50;
const YEARS = [1800, 2200] as const;

/** The 17 goals of the United Nations' 2030 agenda. */
export const UnGoals = (): PropertyDecorator => Wholes(1, 17);

/** At most 50 sentences. */
export const Sentences = (): PropertyDecorator => Texts(LIST, SENTENCE);

class DocumentFields implements PlanDocumentInput {
  @Text() title!: string;

  @IfGiven() kind!: PlanDocumentKind;

  @Optional() @Text() number?: string | null;

  @Optional() @Link() url?: string | null;

  @Optional() @Whole(...YEARS) fromYear?: number | null;

  @Optional() @Whole(...YEARS) toYear?: number | null;
}

/** What a plan says: the same in a new plan and in changes. */
class TextFields {
  @Optional() @LongText(SHORT) vision?: string | null;

  @Optional() @LongText(SHORT) background?: string | null;

  @Optional() @Sentences() focusAreas?: string[] | null;

  @Optional() @Sentences() strategies?: string[] | null;

  @Optional() @UnGoals() unGoals?: number[] | null;

  @Optional() @AtMost(LIST) @Nested(() => DocumentFields) documents?: DocumentFields[] | null;
}

export class PlanFields extends TextFields implements PlanInput {
  @IfGiven() level!: PlanLevel;

  @Optional() parent?: string | null;

  @IfGiven() responsible!: string;

  @Text() title!: string;

  @Datable() startsOn!: string;

  @Datable() endsOn!: string;
}

export class PlanChangeFields extends TextFields implements PlanChanges {
  @IfGiven() @Text() title?: string;

  @IfGiven() responsible?: string;

  @IfGiven() @Datable() startsOn?: string;

  @IfGiven() @Datable() endsOn?: string;
}
