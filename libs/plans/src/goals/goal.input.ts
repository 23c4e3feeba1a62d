import { IfGiven, LongText, Optional, Text } from '@saman/platform';
import { Sentences, UnGoals } from '../plans/plan.input.js';
import type { GoalAreaChanges, GoalAreaInput, GoalChanges, GoalInput } from '../schema.gen.js';

class AreaTextFields {
  @Optional() @LongText() about?: string | null;

  @Optional() @Sentences() strategies?: string[] | null;
}

export class GoalAreaFields extends AreaTextFields implements GoalAreaInput {
  @Text() title!: string;
}

export class GoalAreaChangeFields extends AreaTextFields implements GoalAreaChanges {
  @IfGiven() @Text() title?: string;
}

class GoalTextFields {
  @Optional() area?: string | null;

  @Optional() @Text(1, 20) number?: string | null;

  @Optional() @LongText() about?: string | null;

  @Optional() @Sentences() criteria?: string[] | null;

  @Optional() @UnGoals() unGoals?: number[] | null;
}

export class GoalFields extends GoalTextFields implements GoalInput {
  @Text() title!: string;
}

export class GoalChangeFields extends GoalTextFields implements GoalChanges {
  @IfGiven() @Text() title?: string;
}
