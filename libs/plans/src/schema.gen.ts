// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.

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

/** What kind of measure it is. */
export const MeasureKind = [
  /** Something that is done once or goes on. */
  'MEASURE',
  /** A project, with an organisation of its own. */
  'PROJECT',
  /** Something tried out on a small scale. */
  'PILOT',
  /** A survey or an overview. */
  'MAPPING',
  /** A course, training or a professional day. */
  'COURSE',
  /** A way of working that is to hold. */
  'ROUTINE',
] as const;
export type MeasureKind = (typeof MeasureKind)[number];

/** Where a measure stands. */
export const MeasureStatus = [
  /** It has not begun. */
  'PLANNED',
  /** It is going on. */
  'ONGOING',
  /** It is done, and has a result. */
  'DONE',
  /** It was ended without being done. */
  'STOPPED',
] as const;
export type MeasureStatus = (typeof MeasureStatus)[number];

/** How deep a measure reaches into people's lives; network activities are on the lowest step. */
export const EffortStep = [
  /** The local community, outside the services. */
  'COMMUNITY',
  /** Help that comes early. */
  'EARLY_EFFORT',
  /** Services in people's own homes. */
  'HOME_SERVICES',
  /** Housing with staff. */
  'STAFFED_HOUSING',
  /** An institution. */
  'INSTITUTION',
] as const;
export type EffortStep = (typeof EffortStep)[number];

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
