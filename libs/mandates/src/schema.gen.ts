// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.

/** What this room adds to EventKind. */
export const MandatesEventKind = [
  /** Something happened that mandates can count. */
  'EVIDENCE_RECORDED',
  /** A coordinator set evidence aside: it does not count. */
  'EVIDENCE_SET_ASIDE',
  /** A coordinator took that back: it counts again. */
  'EVIDENCE_REINSTATED',
  /** A plan gave a mandate. */
  'MANDATE_GIVEN',
  /** A mandate's own fields or its rule were changed. */
  'MANDATE_CHANGED',
  /** A mandate no longer holds. */
  'MANDATE_WITHDRAWN',
  /** A campaign was linked to mandates, or no longer is. */
  'CAMPAIGN_LINKED',
  /** An activity was linked to mandates, or no longer is. */
  'ACTIVITY_LINKED',
] as const;
export type MandatesEventKind = (typeof MandatesEventKind)[number];

/** Arguments of Query.evidence. */
export interface EvidenceArgs {
  /** The evidence's id. */
  id: string;
}

/** Arguments of Mutation.setEvidenceAside. */
export interface SetEvidenceAsideArgs {
  /** The evidence's id. */
  evidence: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** Arguments of Mutation.reinstateEvidence. */
export interface ReinstateEvidenceArgs {
  /** The evidence's id. */
  evidence: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** Arguments of Mandate.evidence. */
export interface MandateEvidenceArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Mandate.campaigns. */
export interface MandateCampaignsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Mandate.activities. */
export interface MandateActivitiesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** The rules, each by the name of what its evidence tells. */
export const MandateRuleKind = [
  /** CampaignsCompleted: a campaign was completed while it was cross-sector. */
  'CAMPAIGNS_COMPLETED',
  /** MeasuresDone: a measure was done. */
  'MEASURES_DONE',
  /** MilestonesReached: a milestone was reached. */
  'MILESTONES_REACHED',
  /** NetworkEstablished: the network first had active members of all kinds. */
  'NETWORK_ESTABLISHED',
  /** PlanAdopted: a plan was adopted. */
  'PLAN_ADOPTED',
] as const;
export type MandateRuleKind = (typeof MandateRuleKind)[number];

/** What decides when the mandate is met: exactly one. */
export interface MandateRuleInput {
  /** A number of cross-sector campaigns. */
  campaignsCompleted?: CampaignsCompletedInput | null;
  /** The ids of 1-50 measures. Each is of a plan in force, or of the edition that gives the mandate: else STILL_A_DRAFT. */
  measuresDone?: string[] | null;
  /** The ids of 1-50 milestones. Each is of a plan in force, or of the mandate's own: else STILL_A_DRAFT. */
  milestonesReached?: string[] | null;
  /** True: active members of all kinds at the same time. */
  networkEstablished?: boolean | null;
  /** The id of a plan; adopting this edition or a later one counts. It may be a draft that not everybody sees. */
  planAdopted?: string | null;
}

/** A new mandate. */
export interface MandateInput {
  /** 1-200 characters. */
  title: string;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** The last day for it: within the plan's, or DUE_AFTER_PLAN and END_BEFORE_START. */
  dueOn: string;
  /** The id of an active member that answers for it. */
  responsible?: string | null;
  /** What decides when it is met. */
  rule: MandateRuleInput;
}

/** What is to be changed in a mandate. An absent field leaves the value as it is; null takes away what may be absent. */
export interface MandateChanges {
  /** 1-200 characters. */
  title?: string | null;
  /** What it is about, 1-10,000 characters. */
  about?: string | null;
  /** The last day for it: within the plan's, or DUE_AFTER_PLAN and END_BEFORE_START. */
  dueOn?: string | null;
  /** The id of an active member that answers for it. */
  responsible?: string | null;
  /** What decides when it is met, whole. */
  rule?: MandateRuleInput | null;
}

/** Arguments of Network.mandates. */
export interface NetworkMandatesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Plan.mandates. */
export interface PlanMandatesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** What this room adds to EventFilter. */
export interface MandatesEventFilter {
  /** Only what concerns this mandate. */
  mandate?: string | null;
}

/** Arguments of Query.mandate. */
export interface MandateArgs {
  /** The mandate's id. */
  id: string;
}

/** Arguments of Mutation.giveMandate. */
export interface GiveMandateArgs {
  /** The id of the plan's edition that gives it. */
  plan: string;
  /** The new mandate. */
  mandate: MandateInput;
}

/** Arguments of Mutation.changeMandate. */
export interface ChangeMandateArgs {
  /** The mandate's id. */
  mandate: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: MandateChanges;
}

/** Arguments of Mutation.withdrawMandate. */
export interface WithdrawMandateArgs {
  /** The mandate's id. */
  mandate: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** Arguments of Mutation.setCampaignMandates. */
export interface SetCampaignMandatesArgs {
  /** The campaign's id. */
  campaign: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Ids of mandates of the same network. */
  mandates: string[];
}

/** Arguments of Mutation.setActivityMandates. */
export interface SetActivityMandatesArgs {
  /** The activity's id. */
  activity: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Ids of mandates of the same network. */
  mandates: string[];
}

/** What this room adds to FindableKind. */
export const MandatesFindableKind = [
  /** A mandate that was not withdrawn. */
  'MANDATE',
] as const;
export type MandatesFindableKind = (typeof MandatesFindableKind)[number];

/** A number of cross-sector campaigns. */
export interface CampaignsCompletedInput {
  /** How many, 1-100. */
  count: number;
  /** Whether only those count that are linked to the mandate. */
  linkedOnly?: boolean | null;
}

/** How a mandate stands. */
export const MandateStatus = [
  /** Nothing done, nothing on the way, and more than 365 days left. */
  'NOT_BEGUN',
  /** What is done, and what is on the way in time and lacks nothing, suffice. */
  'ON_THE_WAY',
  /** They do not: `risks` say why. */
  'AT_RISK',
  /** Its due day is past, and it is not met. */
  'OVERDUE',
  /** As much is done as is required. */
  'MET',
] as const;
export type MandateStatus = (typeof MandateStatus)[number];

/** What is lacking. */
export const MandateLackCode = [
  /** Of a campaign: an organisation of another kind is not even invited. */
  'KIND',
  /** Of a campaign: an organisation from another sector is not even invited. */
  'SECTOR',
  /** Of a campaign: `organisation` is invited and has not answered. */
  'PARTNER_ANSWER',
  /** Of a campaign: the partner `organisation` has not pledged anything. */
  'CONTRIBUTION',
  /** Of a campaign: what `organisation` pledged is not confirmed. */
  'CONFIRMATION',
  /** Of a measure: it has no last day. */
  'TIMETABLE',
  /** Of a measure: its last day is past, and it has no result. */
  'RESULT',
  /** Of a measure: it is stale. */
  'PROGRESS',
  /** Of a measure: the edition in force does not carry it. */
  'NOT_CARRIED',
  /** Of a milestone: it has no planned day. */
  'DAY',
  /** Of a plan: `requirement` is not fulfilled. */
  'REQUIREMENT',
  /** Of the network: no member of `kind` is active. */
  'MEMBER_OF_KIND',
] as const;
export type MandateLackCode = (typeof MandateLackCode)[number];

/** Why a mandate is at risk. */
export const MandateRiskCode = [
  /** Nothing is on the way that could meet it in time; `missing` are required. */
  'NOTHING_PLANNED',
  /** `missing` more would have to be on the way. */
  'TOO_FEW_PLANNED',
  /** `part` ends after the due day. */
  'TOO_LATE',
  /** `part` lacks something: see `underway`. */
  'LACKS_SOMETHING',
  /** Nothing has been noted of `part` for a long time. */
  'STALE',
  /** `part` was stopped before it was done. */
  'STOPPED',
] as const;
export type MandateRiskCode = (typeof MandateRiskCode)[number];

/** A change to a campaign that is not done but looked at. Exactly one of the fields besides `campaign`. */
export interface WhatIfChange {
  /** The id of a campaign that is PROPOSED, PLANNED or ACTIVE: else WRONG_STATUS. */
  campaign: string;
  /** It takes place on other days. */
  moveTo?: WhatIfDays | null;
  /** True: it is called off. */
  cancel?: boolean | null;
  /** The id of an ACTIVE member that would accept and give something that is confirmed. */
  addPartner?: string | null;
}

/** First and last day. */
export interface WhatIfDays {
  /** First day. */
  startsOn: string;
  /** Last day, not before the first: END_BEFORE_START. */
  endsOn: string;
}

/** Arguments of Query.whatIf. */
export interface WhatIfArgs {
  /** The network's id. */
  network: string;
  /** What would be changed, at most 50. */
  changes: WhatIfChange[];
}
