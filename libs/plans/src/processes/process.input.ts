import { AtLeast, AtMost, Datable, IfGiven, Nested, Optional, Text, Texts, Whole } from '@saman/platform';
import type {
  DeadlineRuleInput,
  MilestoneChanges,
  MilestoneInput,
  MilestoneKind,
  PhaseDays,
  ProcessTemplateInput,
  TemplatePhaseInput,
  Weekday,
} from '../schema.gen.js';

const MOST_PHASES = 30;
const MOST_GATES = 50;
const MOST_DEADLINES = 20;
const WEEKS_OF_A_YEAR = 52;
const DAYS_OF_A_YEAR = 366;

class TemplatePhaseFields implements TemplatePhaseInput {
  @Text() title!: string;
  @Optional() @Texts(MOST_GATES) gates?: string[] | null;
}

class DeadlineRuleFields implements DeadlineRuleInput {
  @Text() title!: string;
  @IfGiven() weekday!: Weekday;
  @Whole(1, WEEKS_OF_A_YEAR) weeksBefore!: number;
  @Optional() @Whole(1, DAYS_OF_A_YEAR) latestDaysLater?: number | null;
}

export class ProcessTemplateFields implements ProcessTemplateInput {
  @Text() title!: string;
  @AtLeast(1) @AtMost(MOST_PHASES) @Nested(() => TemplatePhaseFields) phases!: TemplatePhaseFields[];
  @Optional() @AtMost(MOST_DEADLINES) @Nested(() => DeadlineRuleFields) deadlines?: DeadlineRuleFields[] | null;
}

export class PhaseDaysFields implements PhaseDays {
  @Optional() @Datable() startsOn?: string | null;
  @Optional() @Datable() endsOn?: string | null;
}

export class MilestoneFields implements MilestoneInput {
  @Optional() phase?: string | null;
  @Optional() kind?: MilestoneKind | null;
  @Text() title!: string;
  @Optional() @Datable() plannedOn?: string | null;
  @Optional() @Datable() plannedUntil?: string | null;
  @Optional() @Datable() latestOn?: string | null;
  @Optional() @AtMost(MOST_DEADLINES) @Nested(() => DeadlineRuleFields) deadlines?: DeadlineRuleFields[] | null;
}

export class MilestoneChangeFields implements MilestoneChanges {
  @Optional() phase?: string | null;
  @IfGiven() @Text() title?: string;
  @Optional() @Datable() plannedOn?: string | null;
  @Optional() @Datable() plannedUntil?: string | null;
  @Optional() @Datable() latestOn?: string | null;
}
