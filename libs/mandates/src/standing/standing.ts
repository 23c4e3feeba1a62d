// What a standing is made of. Days are YYYY-MM-DD, which sort as text.
import type { OrganisationKind } from '@saman/organisations';
import type { PlanRequirement } from '@saman/plans';
import type { MandateLackCode, MandateRiskCode, MandateStatus } from '../schema.gen.js';

/** A thing by its type's name and its id. */
export interface Part {
  readonly type: string;
  readonly id: string;
}

export interface Lack {
  readonly code: MandateLackCode;
  readonly organisationId?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly requirement?: PlanRequirement | null;
}

export interface Underway {
  readonly part: Part;
  /** The day on which it is to be done; null where nobody has said. */
  readonly endsOn: string | null;
  readonly inTime: boolean;
  readonly lacks: readonly Lack[];
}

/** What a rule finds besides evidence. */
export interface OnTheWay {
  readonly underway: readonly Underway[];
  /** Given up before they were done. */
  readonly stopped: readonly Part[];
}

/** What a mandate asks, and what there is evidence of. */
export interface Asked {
  readonly required: number;
  readonly dueOn: string;
  readonly today: string;
  /** The days on which different things were done, in order. */
  readonly doneOn: readonly string[];
}

export interface Risk {
  readonly code: MandateRiskCode;
  readonly part: Part | null;
  readonly missing: number | null;
}

export interface Standing {
  readonly status: MandateStatus;
  readonly done: number;
  readonly required: number;
  readonly metOn: string | null;
  readonly daysLeft: number;
  readonly underway: readonly Underway[];
  readonly risks: readonly Risk[];
}

/** Of what is on the way so many are listed. */
export const MOST_LISTED = 100;
