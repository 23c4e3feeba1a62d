/**
 * The plans of the demo: what the three municipalities have in writing, told anew. Keys hold within a network. Days are the sources' own where they
 * have them; a month is its first and its last day. What a source does not call adopted has no `decision`, and stays a draft.
 */
import type { OrganisationKind } from '@saman/organisations';

export interface DemoPlan {
  key: string;
  level: 'STRATEGY' | 'THEMATIC_PLAN' | 'SPECIALIST_PLAN' | 'ANNUAL_PLAN';
  parent?: string;
  /** Key of the organisation that answers for it. */
  responsible: string;
  title: string;
  startsOn: string;
  endsOn: string;
  vision?: string;
  background?: string;
  focusAreas?: string[];
  strategies?: string[];
  documents?: DemoDocument[];
  areas?: DemoArea[];
  /** Goals of no area. */
  goals?: DemoGoal[];
  measures?: DemoMeasure[];
  decision?: {
    body: string;
    bodyKind: 'COUNCIL' | 'COMMITTEE' | 'ADMINISTRATION';
    decidedOn: string;
    outcome: 'ADOPTED' | 'NOTED';
  };
  mandates?: DemoMandate[];
  processes?: DemoProcess[];
}

export interface DemoDocument {
  title: string;
  kind: 'BUILDS_ON' | 'REPLACES' | 'GUIDANCE' | 'ANALYSIS' | 'ATTACHMENT';
  number?: string;
  fromYear?: number;
  toYear?: number;
}

export interface DemoArea {
  title: string;
  about?: string;
  strategies?: string[];
  goals?: DemoGoal[];
}

export interface DemoGoal {
  key: string;
  number?: string;
  title: string;
  about?: string;
  criteria?: string[];
}

export interface DemoScore {
  value: number;
  reason: string;
}

export interface DemoPriority {
  benefit: DemoScore;
  severity: DemoScore;
  resourceUse: { time: number; money: number; staff: number; reason: string };
}

export interface DemoMeasure {
  key: string;
  goal?: string;
  kind: 'MEASURE' | 'PROJECT' | 'PILOT' | 'MAPPING' | 'COURSE' | 'ROUTINE';
  title: string;
  about?: string;
  startsOn?: string;
  endsOn?: string;
  responsible?: string;
  /** Keys of organisations. */
  participants?: string[];
  participantKinds?: OrganisationKind[];
  others?: string[];
  effortStep?: 'COMMUNITY' | 'EARLY_EFFORT' | 'HOME_SERVICES' | 'STAFFED_HOUSING' | 'INSTITUTION';
  withinDays?: number;
  recurrence?: string;
  timesEach?: number;
  organisation?: {
    owner?: string;
    steeringGroup?: string;
    projectGroup?: string[];
    referenceGroup?: string;
    aims?: string[];
    themes?: string[];
    cases?: string[];
  };
  priority?: DemoPriority;
  /** Only of a plan that is in force: how far it has come, and what was noted, oldest first. */
  moves?: { to: 'ONGOING' | 'DONE' | 'STOPPED'; inDays: number; result?: string }[];
  notes?: { inDays: number; text: string }[];
  done?: { inDays: number; text?: string }[];
  processes?: DemoProcess[];
}

export interface DemoMandate {
  key: string;
  title: string;
  about?: string;
  dueOn: string;
  responsible?: string;
  rule:
    | { networkEstablished: true }
    | { campaignsCompleted: { count: number; linkedOnly: boolean } }
    /** Keys of measures. */
    | { measuresDone: string[] };
}

export interface DemoDeadline {
  title: string;
  weekday: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY';
  weeksBefore: number;
  latestDaysLater?: number;
}

export interface DemoTemplate {
  key: string;
  title: string;
  phases: { title: string; gates: string[] }[];
  deadlines?: DemoDeadline[];
}

export interface DemoProcess {
  /** Key of the template. */
  template: string;
  title: string;
  /** By the phase's title. */
  phases: Record<string, { startsOn: string; endsOn: string }>;
  milestones: DemoMilestone[];
}

export interface DemoMilestone {
  kind?: 'MILESTONE' | 'MEETING';
  phase?: string;
  title: string;
  plannedOn: string;
  plannedUntil?: string;
  /** Of a meeting, where they are not the template's. */
  deadlines?: DemoDeadline[];
  /** The last planned day, and so with each deadline before a meeting. */
  isReached?: true;
}

/** What a campaign is for: keys of goals, measures and mandates. */
export interface DemoAims {
  goals: string[];
  measures: string[];
  mandates?: string[];
  priority?: DemoPriority;
}

/** How a network works with its plans. */
export interface DemoPlanning {
  levels: { level: DemoPlan['level']; changes: Record<string, string | number> }[];
  templates: DemoTemplate[];
  /** Parents before their children. */
  plans: DemoPlan[];
  /** By the campaign's key. */
  aims: Record<string, DemoAims>;
}
