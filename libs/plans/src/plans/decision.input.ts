import { Datable, IfGiven, Optional, Text } from '@saman/platform';
import type { BodyKind, DecisionInput, DecisionOutcome } from '../schema.gen.js';

export class DecisionFields implements DecisionInput {
  @Text() body!: string;

  @IfGiven() bodyKind!: BodyKind;

  @Datable() decidedOn!: string;

  @Optional() @Text(1, 50) caseNumber?: string | null;

  @IfGiven() outcome!: DecisionOutcome;
}
