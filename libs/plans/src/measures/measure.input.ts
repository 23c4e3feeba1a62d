import { OrganisationKind } from '@saman/organisations';
import { Datable, IfGiven, LongText, Nested, NewId, Optional, Text, Texts, UniqueList, Whole } from '@saman/platform';
import type {
  EffortStep,
  MeasureChanges,
  MeasureDoneInput,
  MeasureInput,
  MeasureKind,
  MeasureStatus,
  MoveMeasureArgs,
  ProgressNoteInput,
  ProjectOrganisationInput,
} from '../schema.gen.js';

const LONGEST_RULE = 500;
const MOST_PARTICIPANTS = 20;
const MOST_TIMES = 366;
/** Ten years: what takes longer is no time limit. */
export const MOST_DAYS = 3650;

class ProjectOrganisationFields implements ProjectOrganisationInput {
  @Optional() @Text() owner?: string | null;
  @Optional() @Text() steeringGroup?: string | null;
  @Optional() @Texts() projectGroup?: string[] | null;
  @Optional() @Text() referenceGroup?: string | null;
  @Optional() @Texts() aims?: string[] | null;
  @Optional() @Texts() themes?: string[] | null;
  @Optional() @Texts() cases?: string[] | null;
}

/** What new measures and changes have in common: all that may be absent. */
class Fields {
  @Optional() goal?: string | null;
  @Optional() @LongText() about?: string | null;
  @Optional() @Datable() startsOn?: string | null;
  @Optional() @Datable() endsOn?: string | null;
  @Optional() responsible?: string | null;
  @Optional() @UniqueList(MOST_PARTICIPANTS) participants?: string[] | null;
  @Optional() @UniqueList(OrganisationKind.length) participantKinds?: OrganisationKind[] | null;
  @Optional() @Texts() others?: string[] | null;
  @Optional() effortStep?: EffortStep | null;
  @Optional() @Whole(1, MOST_DAYS) withinDays?: number | null;
  @Optional() @Text(1, LONGEST_RULE) recurrence?: string | null;
  @Optional() @Whole(1, MOST_TIMES) timesEach?: number | null;
  @Optional() @Nested(() => ProjectOrganisationFields) organisation?: ProjectOrganisationFields | null;
}

export class MeasureFields extends Fields implements MeasureInput {
  @Optional() @NewId() id?: string | null;
  @Optional() kind!: MeasureKind;
  @Text() title!: string;
}

export class MeasureChangeFields extends Fields implements MeasureChanges {
  @IfGiven() kind?: MeasureKind;
  @IfGiven() @Text() title?: string;
}

export class ProgressNoteFields implements ProgressNoteInput {
  @Optional() @NewId() id?: string | null;
  @Datable() notedOn!: string;
  @LongText() text!: string;
}

export class MeasureDoneFields implements MeasureDoneInput {
  @Optional() @NewId() id?: string | null;
  @Datable() doneOn!: string;
  @Optional() @LongText() text?: string | null;
}

/** The arguments of moveMeasure. */
export class MoveFields implements MoveMeasureArgs {
  @Optional() measure!: string;
  @Optional() version!: number;
  @Optional() to!: MeasureStatus;
  @Datable() on!: string;
  @Optional() @LongText() result?: string | null;
}
