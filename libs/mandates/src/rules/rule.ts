// What a rule is: the one interface between mandates and what can meet them. Rooms above register rules of their own.
import type { Context, Viewer } from '@saman/organisations';
import type { EventDraft, Tx } from '@saman/platform';
import type { Sql } from 'sql-template-tag';
import type { Happening } from '../evidence/evidence.rules.js';
import type { Asked, OnTheWay } from '../standing/standing.js';
import type { Change } from '../what-if/change.js';

/** What a mandate says, and what there is evidence of, as rules look at it. */
export interface Terms extends Asked {
  readonly id: string;
  readonly networkId: string;
  readonly rule: string;
  /** The first day of the plan, as the edition that gave the mandate has it. */
  readonly from: string;
  readonly linkedOnly: boolean;
  /** What the rule names: lines of measures, milestones or a plan, in order. */
  readonly parts: readonly string[];
  /** Subjects of the evidence that counts. */
  readonly doneThings: readonly string[];
}

/** What a rule keeps of what a client said. */
export interface Taken {
  /** How many different things must have evidence. */
  readonly required: number;
  readonly linkedOnly?: boolean;
  /** Of one type. */
  readonly parts?: { readonly of: 'measureLineId' | 'milestoneId' | 'planId'; readonly ids: readonly string[] };
}

/** Where a rule is taken: in a deed of a coordinator, for the plan of the mandate. */
export interface Place {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly networkId: string;
  /** The edition that gives the mandate, or gave it. */
  readonly planId: string;
  readonly planLineId: string;
  /** The way to the value, for problems. */
  readonly path: string[];
}

/** What is on the way to a mandate, with these changes supposed: plain computing on facts that were read once. */
export type Outlook = (mandate: Terms, changes: readonly Change[]) => OnTheWay;

/** What is worth recording of something that just happened, read in its transaction; null for nothing. */
export type Recorder = (tx: Tx, event: EventDraft) => Promise<Happening | null>;

export interface MandateRule {
  /** Its MandateRuleKind. */
  readonly kind: string;
  /** Its field of MandateRuleInput. */
  readonly input: string;
  /** Checks what a client said in that field. */
  take(place: Place, value: unknown): Taken | Promise<Taken>;
  /** Which evidence of its kind a mandate rests on, as a condition on `m` and `e`; that it is set aside is asked apart. */
  readonly restsOn: Sql;
  /** Which evidence of its kind the viewer sees, as a condition on `e`. */
  seenBy(viewer: Viewer): Sql;
  /** The id under which the thing that evidence is about is shown now, as an expression on `e`. */
  readonly subject: Sql;
  /** Reads what is so now, as far as the viewer may see it, for all the mandates in a number of statements that does not depend on them. */
  outlook(context: Context, mandates: readonly Terms[]): Promise<Outlook>;
  /** The mandate's rule as the schema shows it. `parts` as in Terms. */
  shown(context: Context, mandate: Pick<Terms, 'parts' | 'linkedOnly' | 'required'>): object | Promise<object>;
  /** What is recorded, by the kind of event that it happens with. */
  readonly records: Readonly<Record<string, Recorder>>;
  /** What is recorded when a mandate is given that this rule meets already, though nothing has happened that would record it. */
  readonly alreadySo?: Recorder;
}
