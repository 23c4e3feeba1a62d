import { IfGiven, Optional, Text, Whole } from '@saman/platform';
import type { Approval, Participation, PlanLevelChanges } from '../schema.gen.js';

const LONGEST = 500;

export class PlanLevelChangeFields implements PlanLevelChanges {
  @IfGiven() @Whole(1, 20) reviseEveryYears?: number;

  @Optional() @Text(1, LONGEST) revisedWith?: string | null;

  @Optional() @Text(1, LONGEST) purpose?: string | null;

  @Optional() participation?: Participation | null;

  @Optional() @Text(1, LONGEST) participants?: string | null;

  @Optional() approvalNew?: Approval | null;

  @Optional() approvalLarge?: Approval | null;

  @Optional() approvalSmall?: Approval | null;
}
