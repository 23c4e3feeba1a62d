// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.
import type { OrganisationKind } from '@saman/organisations';

/** A new goal area. */
export interface GoalAreaInput {
  /** 1-200 characters. */
  title: string;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** How the goals are to be reached: at most 50, 1-500 characters each. */
  strategies?: string[] | null;
}

/** What is to be changed in a goal area. An absent field leaves the value as it is; null takes away what may be absent, else it is REQUIRED. */
export interface GoalAreaChanges {
  /** 1-200 characters. */
  title?: string | null;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** At most 50, 1-500 characters each. Takes the place of the whole list. */
  strategies?: string[] | null;
}

/** A new goal. */
export interface GoalInput {
  /** The id of the area it is under, of the same plan: else NOT_FOUND. */
  area?: string | null;
  /** As the municipality numbers it, 1-20 characters. ALREADY_EXISTS NUMBER_TAKEN when another goal of the plan has it. */
  number?: string | null;
  /** 1-200 characters. */
  title: string;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** How one sees that it is reached: at most 50, 1-500 characters each. */
  criteria?: string[] | null;
  /** UN goals, 1-17, each once. */
  unGoals?: number[] | null;
}

/** What is to be changed in a goal. An absent field leaves the value as it is; null takes away what may be absent, else it is REQUIRED. */
export interface GoalChanges {
  /** The id of the area it is under, of the same plan: else NOT_FOUND. */
  area?: string | null;
  /** As the municipality numbers it, 1-20 characters. ALREADY_EXISTS NUMBER_TAKEN when another goal of the plan has it. */
  number?: string | null;
  /** 1-200 characters. */
  title?: string | null;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** At most 50, 1-500 characters each. Takes the place of the whole list. */
  criteria?: string[] | null;
  /** UN goals, 1-17, each once. Takes the place of the whole list. */
  unGoals?: number[] | null;
}

/** What this room adds to EventFilter. */
export interface PlansEventFilter {
  /** Only what concerns this goal in this edition of its plan, by id; with the id it had in the first edition what concerns it in any. */
  goal?: string | null;
  /** Only what concerns this edition of a measure; by the id of its first edition, all of them. */
  measure?: string | null;
  /** Only what concerns this edition of a plan and what belongs to it, by id; with the first edition's id what concerns any edition. */
  plan?: string | null;
}

/** What this room adds to EventKind. */
export const PlansEventKind = [
  /** A goal area was added to a plan. */
  'GOAL_AREA_ADDED',
  /** A goal area was changed. */
  'GOAL_AREA_CHANGED',
  /** A goal area was taken out of a plan. */
  'GOAL_AREA_DROPPED',
  /** A goal was added to a plan. */
  'GOAL_ADDED',
  /** A goal was changed. */
  'GOAL_CHANGED',
  /** A goal was taken out of a plan, or not carried forward. */
  'GOAL_DROPPED',
  /** How the network works with a level of planning was changed. */
  'PLAN_LEVEL_CHANGED',
  /** A measure was added to a plan. */
  'MEASURE_ADDED',
  /** A measure's own fields were changed. */
  'MEASURE_CHANGED',
  /** A measure was dropped from its plan; told of the plan. */
  'MEASURE_DROPPED',
  /** A measure began. */
  'MEASURE_STARTED',
  /** A measure was carried out. */
  'MEASURE_DONE',
  /** A measure ended before it was carried out. */
  'MEASURE_STOPPED',
  /** A measure that had ended was taken up again. */
  'MEASURE_REOPENED',
  /** It was noted how a measure goes. */
  'MEASURE_NOTED',
  /** A recurring measure was carried out once. */
  'MEASURE_CARRIED_OUT',
  /** A plan, or a new edition of one, was begun. */
  'PLAN_DRAFTED',
  /** A plan's own text was changed, or a plan is no longer under revision because the draft was abandoned. */
  'PLAN_CHANGED',
  /** A plan's text was fixed for a hearing. */
  'PLAN_SENT_TO_HEARING',
  /** A plan was taken back from hearing to be written on. */
  'PLAN_TAKEN_BACK',
  /** A body decided about a plan. */
  'PLAN_DECIDED',
  /** A plan came into force. */
  'PLAN_ADOPTED',
  /** A plan in force is being revised. */
  'PLAN_REVISION_BEGUN',
  /** A plan was replaced by a later edition. */
  'PLAN_REPLACED',
  /** A draft came to nothing. */
  'PLAN_ABANDONED',
  /** A measure was given a priority. */
  'MEASURE_PRIORITISED',
  /** A process has a new milestone. */
  'MILESTONE_ADDED',
  /** A milestone was changed, moved with its meeting, or is not reached after all. */
  'MILESTONE_CHANGED',
  /** A milestone was reached. */
  'MILESTONE_REACHED',
  /** A milestone was dropped; told of its process. */
  'MILESTONE_DROPPED',
  /** The network has a new process template. */
  'PROCESS_TEMPLATE_ADDED',
  /** A process template was changed. Processes that began with it stay as they are. */
  'PROCESS_TEMPLATE_CHANGED',
  /** A process began. */
  'PROCESS_STARTED',
  /** A phase of a process got other days. */
  'PHASE_CHANGED',
] as const;
export type PlansEventKind = (typeof PlansEventKind)[number];

/** Arguments of Query.goal. */
export interface GoalArgs {
  /** The goal's id. */
  id: string;
}

/** Arguments of Mutation.addGoalArea. */
export interface AddGoalAreaArgs {
  /** The plan's id. */
  plan: string;
  /** The new area. */
  area: GoalAreaInput;
}

/** Arguments of Mutation.changeGoalArea. */
export interface ChangeGoalAreaArgs {
  /** The area's id. */
  area: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: GoalAreaChanges;
}

/** Arguments of Mutation.dropGoalArea. */
export interface DropGoalAreaArgs {
  /** The area's id. */
  area: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** Arguments of Mutation.addGoal. */
export interface AddGoalArgs {
  /** The plan's id. */
  plan: string;
  /** The new goal. */
  goal: GoalInput;
}

/** Arguments of Mutation.changeGoal. */
export interface ChangeGoalArgs {
  /** The goal's id. */
  goal: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: GoalChanges;
}

/** Arguments of Mutation.dropGoal. */
export interface DropGoalArgs {
  /** The goal's id. */
  goal: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters; kept where an earlier edition has the goal. */
  reason?: string | null;
}

/** What this room adds to FindableKind. */
export const PlansFindableKind = [
  /** A goal of such an edition. */
  'GOAL',
  /** A measure of such an edition. */
  'MEASURE',
  /** A plan, in the edition that stands for its line. */
  'PLAN',
] as const;
export type PlansFindableKind = (typeof PlansFindableKind)[number];

/** The levels of planning that have a cycle: those of plans, and the measures within them. */
export const PlanningLevel = [
  /** As PlanLevel. */
  'STRATEGY',
  /** As PlanLevel. */
  'THEMATIC_PLAN',
  /** As PlanLevel. */
  'SPECIALIST_PLAN',
  /** The measures of a plan, looked through between the plan's own revisions. */
  'MEASURE',
  /** As PlanLevel. */
  'ANNUAL_PLAN',
] as const;
export type PlanningLevel = (typeof PlanningLevel)[number];

/** What kind of decision adopts a plan. */
export const Approval = [
  /** Adopted by a council or committee. */
  'POLITICAL',
  /** Adopted by any body. */
  'ADMINISTRATIVE',
  /** A council or committee has noted it, or adopted it. */
  'NOTICE',
] as const;
export type Approval = (typeof Approval)[number];

/** How widely others take part in planning. */
export const Participation = [
  /** In the large lines. */
  'OVERALL',
  /** All who are concerned. */
  'BROAD',
  /** Those who work in the field. */
  'ADMINISTRATIVE',
] as const;
export type Participation = (typeof Participation)[number];

/** What is to be changed in how a level is worked with. An absent field leaves the value as it is; null takes it away, but `reviseEveryYears` is REQUIRED then. */
export interface PlanLevelChanges {
  /** Years from one revision to the next, 1-20. */
  reviseEveryYears?: number | null;
  /** What it is revised together with, or follows, 1-500 characters. */
  revisedWith?: string | null;
  /** What it is for, 1-500 characters. */
  purpose?: string | null;
  /** How widely others take part. */
  participation?: Participation | null;
  /** Who takes part, 1-500 characters. */
  participants?: string | null;
  /** The decision that adopts a NEW plan; null: any will do. */
  approvalNew?: Approval | null;
  /** The decision that adopts a LARGE change; null: any will do. */
  approvalLarge?: Approval | null;
  /** The decision that adopts a SMALL change; null: any will do. */
  approvalSmall?: Approval | null;
}

/** Arguments of Mutation.changePlanLevel. */
export interface ChangePlanLevelArgs {
  /** The network's id. */
  network: string;
  /** Which level. */
  level: PlanningLevel;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: PlanLevelChanges;
}

/** What sort of thing is done. */
export const MeasureKind = [
  /** Something that is done for a goal. */
  'MEASURE',
  /** Done once, with an organisation of its own. */
  'PROJECT',
  /** Tried on a small scale first, with an organisation of its own. */
  'PILOT',
  /** Finding out how things are, and writing it down. */
  'MAPPING',
  /** People are taught something. */
  'COURSE',
  /** The way something is done each time it comes up. */
  'ROUTINE',
] as const;
export type MeasureKind = (typeof MeasureKind)[number];

/** Where a measure stands. */
export const MeasureStatus = [
  /** Not begun. */
  'PLANNED',
  /** Going on. */
  'ONGOING',
  /** Carried out, with a result. */
  'DONE',
  /** Ended before it was carried out, with a reason. */
  'STOPPED',
] as const;
export type MeasureStatus = (typeof MeasureStatus)[number];

/** How deep a measure reaches into people's lives; network activities are on the lowest step. */
export const EffortStep = [
  /** Health-promoting and preventive, outside the services, for everybody. */
  'COMMUNITY',
  /** Early help, to keep small needs small. */
  'EARLY_EFFORT',
  /** Services in people's own homes. */
  'HOME_SERVICES',
  /** Housing with staff. */
  'STAFFED_HOUSING',
  /** A place in an institution. */
  'INSTITUTION',
] as const;
export type EffortStep = (typeof EffortStep)[number];

/** Arguments of Plan.measures. */
export interface PlanMeasuresArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those of this kind. */
  kind?: MeasureKind | null;
  /** Only those in one of these statuses. */
  status?: MeasureStatus[] | null;
}

/** Arguments of Goal.measures. */
export interface GoalMeasuresArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** How a project or pilot is run. Names of units, roles and cases; never of persons. */
export interface ProjectOrganisationInput {
  /** The unit or role that owns it, 1-200 characters. */
  owner?: string | null;
  /** The group that steers it, 1-200 characters. */
  steeringGroup?: string | null;
  /** The roles that carry it out: at most 50, each 1-200 characters. */
  projectGroup?: string[] | null;
  /** The group that is asked for advice, 1-200 characters. */
  referenceGroup?: string | null;
  /** What it is to lead to: at most 50, each 1-200 characters. */
  aims?: string[] | null;
  /** What it is about: at most 50, each 1-200 characters. */
  themes?: string[] | null;
  /** Where it is carried out or tried: at most 50, each 1-200 characters. */
  cases?: string[] | null;
}

/** A new measure. */
export interface MeasureInput {
  /** A uuid v7 made by the client, so that it may be sent again; ID_TAKEN when it is in use. */
  id?: string | null;
  /** The goal it serves, of the same edition of the plan: else NOT_FOUND. */
  goal?: string | null;
  /** What sort of thing is done. */
  kind: MeasureKind;
  /** 1-200 characters. */
  title: string;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** First day of its timetable; REQUIRED with `recurrence`. */
  startsOn?: string | null;
  /** Last day of its timetable, not before the first: END_BEFORE_START. */
  endsOn?: string | null;
  /** The organisation that is to answer for it: an active member. */
  responsible?: string | null;
  /** Others that take part: at most 20 active members, none twice. */
  participants?: string[] | null;
  /** Kinds of organisations that take part, none twice. */
  participantKinds?: OrganisationKind[] | null;
  /** Bodies that take part and are no organisation here: at most 50, each 1-200 characters. Never persons. */
  others?: string[] | null;
  /** How deep it reaches into people's lives. */
  effortStep?: EffortStep | null;
  /** Within how many days of what occasions it, it is to be done each time: 1-3,650. */
  withinDays?: number | null;
  /**
   * RFC 5545 RRULE of days without DTSTART, e.g. FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22. Refused: RECURRENCE_UNREADABLE, RECURRENCE_TOO_FINE, RECURRENCE_EMPTY, and RECURRENCE_ENDLESS
   * with more than 1,000 days.
   */
  recurrence?: string | null;
  /** How many times at least from the day after one due day to the next: 1-366, absent 1. */
  timesEach?: number | null;
  /** How it is run; only of a PROJECT or PILOT: NOT_A_PROJECT. */
  organisation?: ProjectOrganisationInput | null;
}

/** What is to be changed in a measure. An absent field leaves the value as it is; null takes away what may be absent. */
export interface MeasureChanges {
  /** The goal it serves, of the same edition of the plan: else NOT_FOUND. */
  goal?: string | null;
  /** What sort of thing is done; what is no PROJECT or PILOT any more loses its organisation. */
  kind?: MeasureKind | null;
  /** 1-200 characters. */
  title?: string | null;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** First day of its timetable; REQUIRED with `recurrence`. */
  startsOn?: string | null;
  /** Last day of its timetable, not before the first: END_BEFORE_START. */
  endsOn?: string | null;
  /** The organisation that is to answer for it: an active member. */
  responsible?: string | null;
  /** Others that take part: takes the place of the whole list. */
  participants?: string[] | null;
  /** Kinds of organisations that take part: takes the place of the whole list. */
  participantKinds?: OrganisationKind[] | null;
  /** Bodies that take part and are no organisation here: takes the place of the whole list. */
  others?: string[] | null;
  /** How deep it reaches into people's lives. */
  effortStep?: EffortStep | null;
  /** Within how many days of what occasions it, it is to be done each time: 1-3,650. */
  withinDays?: number | null;
  /** RFC 5545 RRULE of days, as for a new one. Of a plan in force the due days that are past stay as they were. */
  recurrence?: string | null;
  /** How many times at least from the day after one due day to the next: 1-366. */
  timesEach?: number | null;
  /** How it is run: takes the place of the whole; only of a PROJECT or PILOT: NOT_A_PROJECT. Of a draft only where the edition before does not have it: else WRONG_STATUS SAID_IN_FORCE. */
  organisation?: ProjectOrganisationInput | null;
}

/** Arguments of Query.measure. */
export interface MeasureArgs {
  /** The measure's id. */
  id: string;
}

/** Arguments of Mutation.addMeasure. */
export interface AddMeasureArgs {
  /** The id of the plan's edition. */
  plan: string;
  /** The new measure. */
  measure: MeasureInput;
}

/** Arguments of Mutation.changeMeasure. */
export interface ChangeMeasureArgs {
  /** The measure's id. */
  measure: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: MeasureChanges;
}

/** Arguments of Mutation.dropMeasure. */
export interface DropMeasureArgs {
  /** The measure's id. */
  measure: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters: kept where the edition before has it. */
  reason?: string | null;
}

/** Arguments of Mutation.moveMeasure. */
export interface MoveMeasureArgs {
  /** The measure's id. */
  measure: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** The next status. */
  to: MeasureStatus;
  /** The day it began, or ended; not ahead of today in the network's time zone: DATE_OUT_OF_RANGE. */
  on: string;
  /** What came of it, or why it ended, 1-10,000 characters: REQUIRED with DONE and STOPPED, and only with them. */
  result?: string | null;
}

/** Arguments of Mutation.changeStaleAfterDays. */
export interface ChangeStaleAfterDaysArgs {
  /** The network's id. */
  network: string;
  /** How many days, 1-3,650. */
  days: number;
}

/** How a due day stands. */
export const DueStanding = [
  /** What is done counts for an earlier due day still. */
  'AHEAD',
  /** It counts from today or earlier, and is neither done nor past. */
  'OPEN',
  /** It was done as many times as it has to be. */
  'DONE',
  /** The day is past, and it was not done as many times as it had to be. */
  'MISSED',
] as const;
export type DueStanding = (typeof DueStanding)[number];

/** Arguments of Measure.due. */
export interface MeasureDueArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only from this day on. */
  from?: string | null;
  /** Only until this day. */
  to?: string | null;
}

/** Arguments of Measure.done. */
export interface MeasureDoneArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Measure.notes. */
export interface MeasureNotesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Network.dueMeasures. */
export interface NetworkDueMeasuresArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only from this day on. */
  from?: string | null;
  /** Only until this day. */
  to?: string | null;
}

/** How it goes. */
export interface ProgressNoteInput {
  /** A uuid v7 made by the client, so that it may be sent again; ID_TAKEN when it is in use. */
  id?: string | null;
  /** The day that it is about; not ahead of today in the network's time zone: DATE_OUT_OF_RANGE. */
  notedOn: string;
  /** 1-10,000 characters; never anything about a person. */
  text: string;
}

/** What was done of a recurring measure. */
export interface MeasureDoneInput {
  /** A uuid v7 made by the client, so that it may be sent again; ID_TAKEN when it is in use. */
  id?: string | null;
  /** The day it was done; not ahead of today in the network's time zone: DATE_OUT_OF_RANGE. */
  doneOn: string;
  /** What was done, 1-10,000 characters; never anything about a person. */
  text?: string | null;
}

/** Arguments of Mutation.noteProgress. */
export interface NoteProgressArgs {
  /** The measure's id. */
  measure: string;
  /** How it goes. */
  note: ProgressNoteInput;
}

/** Arguments of Mutation.recordDone. */
export interface RecordDoneArgs {
  /** The measure's id. */
  measure: string;
  /** What was done. */
  done: MeasureDoneInput;
}

/** How high a plan stands: a thematic plan under a strategy, a specialist plan under a thematic plan, an annual plan under any other. */
export const PlanLevel = [
  /** The long view: vision, goal areas and goals. */
  'STRATEGY',
  /** One theme of a strategy. */
  'THEMATIC_PLAN',
  /** One field of a thematic plan, for those who work in it. */
  'SPECIALIST_PLAN',
  /** What is to be done in one year. */
  'ANNUAL_PLAN',
] as const;
export type PlanLevel = (typeof PlanLevel)[number];

/** Where an edition of a plan stands. */
export const PlanStatus = [
  /** It is being written, and is seen by those who write it. */
  'DRAFT',
  /** The text is fixed: a hearing is about one exact version. */
  'IN_HEARING',
  /** It is in force. */
  'ADOPTED',
  /** It is in force, while a draft that will replace it exists. */
  'UNDER_REVISION',
  /** A later edition was adopted. It never changes again. */
  'REPLACED',
  /** A draft that came to nothing. */
  'ABANDONED',
] as const;
export type PlanStatus = (typeof PlanStatus)[number];

/** How much an edition changes: what kind of decision adopts it depends on it. */
export const PlanChangeSize = [
  /** The plan is new, or as good as new. */
  'NEW',
  /** Goals or direction change. */
  'LARGE',
  /** Corrections and small steps. */
  'SMALL',
] as const;
export type PlanChangeSize = (typeof PlanChangeSize)[number];

/** What kind of body a decision is taken by. */
export const BodyKind = [
  /** The municipal council. */
  'COUNCIL',
  /** A committee of the council. */
  'COMMITTEE',
  /** The chief executive and those who act for them. */
  'ADMINISTRATION',
] as const;
export type BodyKind = (typeof BodyKind)[number];

/** What a body decided. */
export const DecisionOutcome = [
  /** It adopted the plan. */
  'ADOPTED',
  /** It took note of the plan: enough where notice is what the level asks for. */
  'NOTED',
  /** It sent the plan back to be worked on. */
  'SENT_BACK',
  /** It said no. */
  'REJECTED',
] as const;
export type DecisionOutcome = (typeof DecisionOutcome)[number];

/** What a document is to a plan. */
export const PlanDocumentKind = [
  /** The plan rests on it. */
  'BUILDS_ON',
  /** The plan takes its place. */
  'REPLACES',
  /** Guidance from the state or others that the plan takes in. */
  'GUIDANCE',
  /** An analysis, or background that is too long for the plan itself. */
  'ANALYSIS',
  /** Anything else that belongs to the plan. */
  'ATTACHMENT',
] as const;
export type PlanDocumentKind = (typeof PlanDocumentKind)[number];

/** Arguments of Plan.children. */
export interface PlanChildrenArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** How near a revision is, by the network's today. */
export const RevisionStanding = [
  /** More than 183 days ahead. */
  'AHEAD',
  /** Within the next 183 days. */
  'DUE',
  /** The day is past. */
  'OVERDUE',
] as const;
export type RevisionStanding = (typeof RevisionStanding)[number];

/** What a plan has to have before it can be adopted; which of these depends on its level. */
export const PlanRequirement = [
  /** A vision. Of a strategy. */
  'VISION',
  /** A short background. Of all but an annual plan. */
  'BACKGROUND',
  /** At least one goal area. Of a strategy. */
  'GOAL_AREAS',
  /** At least one goal. Of a thematic and a specialist plan. */
  'GOALS',
  /** Criteria for when a goal is reached: a gap for each goal without. Of a thematic and a specialist plan. */
  'GOAL_CRITERIA',
  /** At least one measure. Of all but a strategy. */
  'MEASURES',
  /** A measure's first and last day: a gap for each measure without. Of all but a strategy. */
  'MEASURE_TIMETABLE',
  /** An end that lies ahead of the day of the decision. Of every plan. */
  'END_AHEAD',
  /** Analyses and background as documents: at least one, those that it replaces not counted. Of a thematic and a specialist plan. */
  'ANALYSES',
] as const;
export type PlanRequirement = (typeof PlanRequirement)[number];

/** Something to read beside the plan. */
export interface PlanDocumentInput {
  /** 1-200 characters. */
  title: string;
  /** What it is to the plan. */
  kind: PlanDocumentKind;
  /** Its number in a series, 1-200 characters. */
  number?: string | null;
  /** Where it is, http or https. */
  url?: string | null;
  /** The first year it holds for, 1800-2200. */
  fromYear?: number | null;
  /** The last year it holds for, not before the first. */
  toYear?: number | null;
}

/** A new plan. Its contents are added one by one. */
export interface PlanInput {
  /** How high it stands; it never changes. */
  level: PlanLevel;
  /**
   * The plan that it stands under, by id; it never changes. REQUIRED for all but a strategy, which has none. INVALID PARENT_LEVEL when it is of the wrong
   * level.
   */
  parent?: string | null;
  /** The id of the organisation that answers for it. */
  responsible: string;
  /** 1-200 characters. */
  title: string;
  /** First day of its period. */
  startsOn: string;
  /** Last day of its period, not before the first: END_BEFORE_START. It may lie outside its parent's. */
  endsOn: string;
  /** What it wants to reach, 1-2,000 characters. */
  vision?: string | null;
  /** Why, in short: 1-2,000 characters. */
  background?: string | null;
  /** What it puts weight on: at most 50, 1-500 characters each. */
  focusAreas?: string[] | null;
  /** Strategies of the plan as a whole: at most 50, 1-500 characters each. */
  strategies?: string[] | null;
  /** UN goals, 1-17, each once. */
  unGoals?: number[] | null;
  /** What it rests on, replaces or brings with it: at most 50. */
  documents?: PlanDocumentInput[] | null;
}

/** What is to be changed in a plan. An absent field leaves the value as it is; null takes away what may be absent, else it is REQUIRED. */
export interface PlanChanges {
  /** 1-200 characters. */
  title?: string | null;
  /** The id of the organisation that answers for it. The caller must act for it, too. */
  responsible?: string | null;
  /** First day of its period. */
  startsOn?: string | null;
  /** Last day of its period, not before the first: END_BEFORE_START. */
  endsOn?: string | null;
  /** What it wants to reach, 1-2,000 characters. */
  vision?: string | null;
  /** Why, in short: 1-2,000 characters. */
  background?: string | null;
  /** What it puts weight on: at most 50, 1-500 characters each. Takes the place of the whole list. */
  focusAreas?: string[] | null;
  /** Strategies of the plan as a whole: at most 50, 1-500 characters each. Takes the place of the whole list. */
  strategies?: string[] | null;
  /** UN goals, 1-17, each once. Takes the place of the whole list. */
  unGoals?: number[] | null;
  /** At most 50. Takes the place of the whole list. */
  documents?: PlanDocumentInput[] | null;
}

/** What a body decided. A body is named, never a person. */
export interface DecisionInput {
  /** The body's name, 1-200 characters. */
  body: string;
  /** What kind of body it is. */
  bodyKind: BodyKind;
  /** The day of the decision: not ahead, and not before the edition that is to be replaced was adopted, else DATE_OUT_OF_RANGE. */
  decidedOn: string;
  /** The case's number in the body's own books, 1-50 characters. */
  caseNumber?: string | null;
  /** What it decided. */
  outcome: DecisionOutcome;
}

/** Arguments of Network.plans. */
export interface NetworkPlansArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those of this level. */
  level?: PlanLevel | null;
  /** Only those in one of these statuses. */
  status?: PlanStatus[] | null;
  /** Words that the title, the vision or the background contains. Costs 1,000. */
  search?: string | null;
}

/** Arguments of Query.plan. */
export interface PlanArgs {
  /** The plan's id. */
  id: string;
}

/** Arguments of Mutation.draftPlan. */
export interface DraftPlanArgs {
  /** The network's id. */
  network: string;
  /** The new plan. */
  plan: PlanInput;
}

/** Arguments of Mutation.changePlan. */
export interface ChangePlanArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: PlanChanges;
}

/** Arguments of Mutation.sendPlanToHearing. */
export interface SendPlanToHearingArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** Arguments of Mutation.takePlanBack. */
export interface TakePlanBackArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** Arguments of Mutation.decidePlan. */
export interface DecidePlanArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What was decided. */
  decision: DecisionInput;
}

/** Arguments of Mutation.revisePlan. */
export interface RevisePlanArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** How much the next edition is to change. */
  change: PlanChangeSize;
}

/** Arguments of Mutation.abandonPlan. */
export interface AbandonPlanArgs {
  /** The plan's id. */
  plan: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** One criterion. */
export interface PriorityScoreInput {
  /** From 1, low, to 5, high. */
  value: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** What it takes, each from 1, little, to 5, much. */
export interface ResourceUseInput {
  /** Time, 1-5. */
  time: number;
  /** Money, 1-5. */
  money: number;
  /** Staff, 1-5. */
  staff: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** The three national criteria of prioritisation. */
export interface PriorityInput {
  /** What people gain by it. */
  benefit: PriorityScoreInput;
  /** How serious it is to go without. */
  severity: PriorityScoreInput;
  /** What it takes. */
  resourceUse: ResourceUseInput;
}

/** Arguments of Mutation.prioritiseMeasure. */
export interface PrioritiseMeasureArgs {
  /** The measure's id. */
  measure: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Takes the place of the priority that stood there. */
  priority: PriorityInput;
}

/** What a milestone marks. */
export const MilestoneKind = [
  /** Something is reached. */
  'MILESTONE',
  /** Something is passed before it goes on. It may be without a day. */
  'GATE',
  /** A body meets. */
  'MEETING',
  /** Something must be done by then. */
  'DEADLINE',
] as const;
export type MilestoneKind = (typeof MilestoneKind)[number];

/** A new milestone. Of a MEETING: the deadlines before it; absent: the template's. */
export interface MilestoneInput {
  /** The id of a phase of the process. */
  phase?: string | null;
  /** What it marks. */
  kind?: MilestoneKind | null;
  /** 1-200 characters. */
  title: string;
  /** The day, or the first of several. Only a gate may be without: REQUIRED. */
  plannedOn?: string | null;
  /** The last of several days, not before the first: END_BEFORE_START. */
  plannedUntil?: string | null;
  /** The last day on which it is still in time, not before the planned ones: END_BEFORE_START. */
  latestOn?: string | null;
  /** Only of a MEETING, at most 20. Each becomes a milestone of kind DEADLINE. */
  deadlines?: DeadlineRuleInput[] | null;
}

/**
 * What is to be changed in a milestone. An absent field leaves the value as it is; null takes away what may be absent. The days of what is reached, and of a
 * deadline that is computed from a meeting, stay as they are: WRONG_STATUS.
 */
export interface MilestoneChanges {
  /** The id of a phase of the process. */
  phase?: string | null;
  /** 1-200 characters. */
  title?: string | null;
  /** The day, or the first of several. Only a gate may be without: REQUIRED. */
  plannedOn?: string | null;
  /** The last of several days, not before the first: END_BEFORE_START. */
  plannedUntil?: string | null;
  /** The last day on which it is still in time, not before the planned ones: END_BEFORE_START. */
  latestOn?: string | null;
}

/** Arguments of Mutation.addMilestone. */
export interface AddMilestoneArgs {
  /** The process's id. */
  process: string;
  /** The new milestone. */
  milestone: MilestoneInput;
}

/** Arguments of Mutation.changeMilestone. */
export interface ChangeMilestoneArgs {
  /** The milestone's id. */
  milestone: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: MilestoneChanges;
}

/** Arguments of Mutation.reachMilestone. */
export interface ReachMilestoneArgs {
  /** The milestone's id. */
  milestone: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** The day it was reached, not ahead in the network's time zone. */
  on?: string | null;
}

/** Arguments of Mutation.dropMilestone. */
export interface DropMilestoneArgs {
  /** The milestone's id. */
  milestone: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** A day of the week; a week begins with MONDAY (ISO 8601). */
export const Weekday = [
  /** The first day of a week. */
  'MONDAY',
  /** The second day of a week. */
  'TUESDAY',
  /** The third day of a week. */
  'WEDNESDAY',
  /** The fourth day of a week. */
  'THURSDAY',
  /** The fifth day of a week. */
  'FRIDAY',
  /** The sixth day of a week. */
  'SATURDAY',
  /** The last day of a week. */
  'SUNDAY',
] as const;
export type Weekday = (typeof Weekday)[number];

/** A deadline before a meeting. */
export interface DeadlineRuleInput {
  /** What must be done by then, 1-200 characters. */
  title: string;
  /** The day of that week. */
  weekday: Weekday;
  /** How many weeks before the week of the meeting, 1-52. */
  weeksBefore: number;
  /** How many days later it is still in time; the day it gives lies before the week of the meeting: TOO_LARGE. */
  latestDaysLater?: number | null;
}

/** A phase of a template. */
export interface TemplatePhaseInput {
  /** 1-200 characters. */
  title: string;
  /** What must be passed in it, in order: at most 50, 1-200 characters each. */
  gates?: string[] | null;
}

/** A template, whole: what is not given is empty. */
export interface ProcessTemplateInput {
  /** 1-200 characters. */
  title: string;
  /** In order, 1-30. */
  phases: TemplatePhaseInput[];
  /** What each meeting is preceded by, at most 20. */
  deadlines?: DeadlineRuleInput[] | null;
}

/** Arguments of Mutation.addProcessTemplate. */
export interface AddProcessTemplateArgs {
  /** The network's id. */
  network: string;
  /** The new template. */
  template: ProcessTemplateInput;
}

/** Arguments of Mutation.changeProcessTemplate. */
export interface ChangeProcessTemplateArgs {
  /** The template's id. */
  template: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** The whole template as it is to be. */
  changes: ProcessTemplateInput;
}

/** When a phase is; takes the place of both days, so that an absent day is no day. */
export interface PhaseDays {
  /** First day. */
  startsOn?: string | null;
  /** Last day, not before the first: END_BEFORE_START. */
  endsOn?: string | null;
}

/** Arguments of Query.process. */
export interface ProcessArgs {
  /** The process's id. */
  id: string;
}

/** Arguments of Mutation.startProcess. */
export interface StartProcessArgs {
  /** The plan's id; exactly one of plan and measure: EXACTLY_ONE. */
  plan?: string | null;
  /** The measure's id. */
  measure?: string | null;
  /** The template's id. */
  template: string;
  /** 1-200 characters; absent: the template's. */
  title?: string | null;
}

/** Arguments of Mutation.setPhaseDays. */
export interface SetPhaseDaysArgs {
  /** The phase's id. */
  phase: string;
  /** When it is. */
  days: PhaseDays;
}
