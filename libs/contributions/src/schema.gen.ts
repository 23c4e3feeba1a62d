// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.

/** Where a contribution stands. */
export const ContributionStatus = [
  /** Promised by the giver. */
  'PLEDGED',
  /** Taken up by whoever holds the need, or a coordinator; it counts from now on. */
  'CONFIRMED',
  /** All of it has been given. */
  'DELIVERED',
  /** Taken back by the giver; it covers nothing. */
  'WITHDRAWN',
  /** Turned down by whoever holds the need, or a coordinator; it covers nothing. */
  'DECLINED',
] as const;
export type ContributionStatus = (typeof ContributionStatus)[number];

/** A new contribution. Exactly one of need, activity and campaign; with a need, kind and unit are the need's. */
export interface ContributionInput {
  /** A uuid v7 chosen by a client that was offline; taken already: ALREADY_EXISTS. Absent: one is made. */
  id?: string | null;
  /** The id of the need it covers. */
  need?: string | null;
  /** The id of the activity it goes to. */
  activity?: string | null;
  /** The id of the campaign it goes to. */
  campaign?: string | null;
  /** What kind of thing it is; needed without a need, and with one either absent or the need's. */
  kind?: ResourceKind | null;
  /** What it is counted in; absent: the need's, or the kind's own unit. */
  unit?: ResourceUnit | null;
  /** How much, in whole units: 1 to 1,000,000; kroner to 100,000,000; to a need, not more than it still lacks. */
  quantity: number;
  /** For the one who holds the need and coordinators, 1-10,000 characters. */
  note?: string | null;
}

/** Arguments of Network.contributions. */
export interface NetworkContributionsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only what this organisation gives, or what is given to what it answers for, by id. */
  organisation?: string | null;
  /** Only those in one of these statuses. */
  status?: ContributionStatus[] | null;
}

/** Arguments of Campaign.contributions. */
export interface CampaignContributionsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Need.contributions. */
export interface NeedContributionsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** What this room adds to EventKind. */
export const ContributionsEventKind = [
  /** A contribution was promised. */
  'CONTRIBUTION_PLEDGED',
  /** The quantity of a promised contribution was changed. */
  'CONTRIBUTION_CHANGED',
  /** A contribution was confirmed. */
  'CONTRIBUTION_CONFIRMED',
  /** A contribution, or a part of it, was delivered. */
  'CONTRIBUTION_DELIVERED',
  /** A contribution was taken back. */
  'CONTRIBUTION_WITHDRAWN',
  /** A contribution was turned down. */
  'CONTRIBUTION_DECLINED',
  /** A need was made known. */
  'NEED_OPENED',
  /** A need's own fields were changed. */
  'NEED_CHANGED',
  /** Pledges now cover all of a need. */
  'NEED_COVERED',
  /** A need that was covered lacks something again. */
  'NEED_REOPENED',
  /** A need was closed. */
  'NEED_CLOSED',
] as const;
export type ContributionsEventKind = (typeof ContributionsEventKind)[number];

/** Arguments of Query.contribution. */
export interface ContributionArgs {
  /** The contribution's id. */
  id: string;
}

/** Arguments of Mutation.pledgeContribution. */
export interface PledgeContributionArgs {
  /** The giver's id. */
  organisation: string;
  /** The new contribution. */
  contribution: ContributionInput;
}

/** Arguments of Mutation.changeContribution. */
export interface ChangeContributionArgs {
  /** The contribution's id. */
  contribution: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** How much is promised altogether from now on. */
  quantity: number;
}

/** Arguments of Mutation.confirmContribution. */
export interface ConfirmContributionArgs {
  /** The contribution's id. */
  contribution: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** Arguments of Mutation.declineContribution. */
export interface DeclineContributionArgs {
  /** The contribution's id. */
  contribution: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Why, 1-10,000 characters. */
  reason: string;
}

/** Arguments of Mutation.deliverContribution. */
export interface DeliverContributionArgs {
  /** The contribution's id. */
  contribution: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** The day it was delivered, not in the future. */
  deliveredOn: string;
  /** What was delivered now, in whole units; not more than what is left. Absent: the rest. */
  quantity?: number | null;
}

/** Arguments of Mutation.withdrawContribution. */
export interface WithdrawContributionArgs {
  /** The contribution's id. */
  contribution: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** What can be lacking, and given. */
export const ResourceKind = [
  /** People who help. */
  'VOLUNTEERS',
  /** Working time. */
  'HOURS',
  /** Rooms and outdoor places. */
  'VENUE',
  /** Things to use. */
  'EQUIPMENT',
  /** Money. */
  'MONEY',
  /** People who know something particular. */
  'EXPERTISE',
  /** Getting people or things from one place to another. */
  'TRANSPORT',
  /** Making it known. */
  'OUTREACH',
] as const;
export type ResourceKind = (typeof ResourceKind)[number];

/** What quantities are counted in; whole units only. */
export const ResourceUnit = [
  /** Persons. */
  'PEOPLE',
  /** Hours. */
  'HOURS',
  /** Things, places, pieces of work. */
  'PIECES',
  /** Trips. */
  'TRIPS',
  /** Norwegian kroner. */
  'KRONER',
] as const;
export type ResourceUnit = (typeof ResourceUnit)[number];

/** Where a need stands. */
export const NeedStatus = [
  /** Something is still lacking. */
  'OPEN',
  /** Pledges cover all of it. */
  'COVERED',
  /** Nobody asks for it any more. */
  'CLOSED',
] as const;
export type NeedStatus = (typeof NeedStatus)[number];

/** A new need. Exactly one of campaign, activity and occurrence; with an activity and `eachOccurrence`, one need for every coming occurrence, also those made later. */
export interface NeedInput {
  /** A uuid v7 chosen by a client that was offline; taken already: ALREADY_EXISTS. Absent: one is made. */
  id?: string | null;
  /** The id of the campaign that lacks it. */
  campaign?: string | null;
  /** The id of the activity that lacks it. */
  activity?: string | null;
  /** The id of the one occurrence that lacks it. */
  occurrence?: string | null;
  /** With an activity: whether every coming occurrence lacks it anew. */
  eachOccurrence?: boolean | null;
  /** What is lacking, 1-200 characters. */
  title: string;
  /** What kind of thing is lacking. */
  kind: ResourceKind;
  /** What it is counted in; absent: the kind's own unit. INVALID when the kind is not counted in it. */
  unit?: ResourceUnit | null;
  /** How much, in whole units: 1 to 1,000,000; kroner to 100,000,000. */
  quantity: number;
  /** The day it must be there. */
  neededBy?: string | null;
}

/** What is to be changed in a need. An absent field leaves the value as it is; null takes away what may be absent. */
export interface NeedChanges {
  /** What is lacking, 1-200 characters. */
  title?: string | null;
  /** How much, in whole units; not below what is covered. */
  quantity?: number | null;
  /** The day it must be there. */
  neededBy?: string | null;
}

/** Arguments of Network.needs. */
export interface NetworkNeedsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those in one of these statuses. */
  status?: NeedStatus[] | null;
  /** Only those of this kind. */
  kind?: ResourceKind | null;
  /** Only what this organisation answers for, by id. */
  organisation?: string | null;
  /** Only those needed on this day or later, and those with no day. */
  from?: string | null;
  /** Of what every occurrence needs anew, only the next need that the other arguments let through. */
  nextOnly?: boolean | null;
  /** Only these, by id: for reading again what changed. */
  ids?: string[] | null;
}

/** Arguments of Campaign.needs. */
export interface CampaignNeedsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Activity.needs. */
export interface ActivityNeedsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Occurrence.needs. */
export interface OccurrenceNeedsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** What this room adds to EventFilter. */
export interface ContributionsEventFilter {
  /** Only what concerns this need and what is given to it, by id. */
  need?: string | null;
}

/** Arguments of Query.need. */
export interface NeedArgs {
  /** The need's id. */
  id: string;
}

/** Arguments of Mutation.openNeed. */
export interface OpenNeedArgs {
  /** The new need. */
  need: NeedInput;
}

/** Arguments of Mutation.changeNeed. */
export interface ChangeNeedArgs {
  /** The need's id. */
  need: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: NeedChanges;
}

/** Arguments of Mutation.closeNeed. */
export interface CloseNeedArgs {
  /** The need's id. */
  need: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
}

/** What this room adds to FindableKind. */
export const ContributionsFindableKind = [
  /** A need that is open or covered and not past; of a series the next one. */
  'NEED',
] as const;
export type ContributionsFindableKind = (typeof ContributionsFindableKind)[number];

/** What would bring a campaign nearer to being cross-sector. */
export const StandingStepCode = [
  /** Invite an organisation of a kind that is missing. */
  'INVITE_ANOTHER_KIND',
  /** Invite an organisation from a sector that is missing. */
  'INVITE_ANOTHER_SECTOR',
  /** An invited organisation has to answer. */
  'ANSWER_INVITATION',
  /** A partner has to pledge something. */
  'PLEDGE',
  /** A pledge has to be confirmed. */
  'CONFIRM_CONTRIBUTION',
] as const;
export type StandingStepCode = (typeof StandingStepCode)[number];
