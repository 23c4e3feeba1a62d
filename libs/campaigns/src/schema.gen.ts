// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.
import type { PriorityInput } from '@saman/plans';

/** Arguments of Goal.campaigns. */
export interface GoalCampaignsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Measure.campaigns. */
export interface MeasureCampaignsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** What this room adds to EventKind. */
export const CampaignsEventKind = [
  /** It was said which goals and measures a campaign is for. */
  'CAMPAIGN_AIMED',
  /** An organisation was asked to be a partner. */
  'PARTNER_INVITED',
  /** An organisation became a partner. */
  'PARTNER_ACCEPTED',
  /** An organisation said no to being a partner. */
  'PARTNER_DECLINED',
  /** A partner left. */
  'PARTNER_LEFT',
  /** A campaign was proposed. */
  'CAMPAIGN_PROPOSED',
  /** A campaign's own fields were changed. */
  'CAMPAIGN_CHANGED',
  /** The coordinator took a campaign into the plan. */
  'CAMPAIGN_PLANNED',
  /** A campaign began. */
  'CAMPAIGN_STARTED',
  /** A campaign has been carried out. */
  'CAMPAIGN_COMPLETED',
  /** What came of a campaign has been judged. */
  'CAMPAIGN_EVALUATED',
  /** A campaign was called off. */
  'CAMPAIGN_CANCELLED',
  /** A campaign was given a priority. */
  'CAMPAIGN_PRIORITISED',
] as const;
export type CampaignsEventKind = (typeof CampaignsEventKind)[number];

/** Arguments of Mutation.setCampaignAims. */
export interface SetCampaignAimsArgs {
  /** The campaign's id. */
  campaign: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Ids of goals, in any edition: at most 20, none twice. */
  goals: string[];
  /** Ids of measures, in any edition: at most 20, none twice. */
  measures: string[];
}

/** Where a partnership stands. */
export const PartnerStatus = [
  /** Asked; not answered. */
  'INVITED',
  /** Takes part. */
  'ACCEPTED',
  /** Said no. May be invited again. */
  'DECLINED',
  /** Took part, and has left. May be invited again. */
  'LEFT',
] as const;
export type PartnerStatus = (typeof PartnerStatus)[number];

/** Arguments of Mutation.invitePartner. */
export interface InvitePartnerArgs {
  /** The campaign's id. */
  campaign: string;
  /** The id of the organisation to be asked. */
  organisation: string;
}

/** Arguments of Mutation.answerInvitation. */
export interface AnswerInvitationArgs {
  /** The campaign's id. */
  campaign: string;
  /** The id of the organisation that was asked. */
  organisation: string;
  /** Yes makes it ACCEPTED, no makes it DECLINED. */
  accept: boolean;
}

/** Arguments of Mutation.leaveCampaign. */
export interface LeaveCampaignArgs {
  /** The campaign's id. */
  campaign: string;
  /** The partner's id. */
  organisation: string;
}

/** Where a campaign stands. It goes one step at a time, and never back. */
export const CampaignStatus = [
  /** Somebody wants it; the coordinator has not said yes. */
  'PROPOSED',
  /** The coordinator has taken it into the network's plan. */
  'PLANNED',
  /** It is going on. */
  'ACTIVE',
  /** It has been carried out. */
  'COMPLETED',
  /** What came of it has been judged. */
  'EVALUATED',
  /** It will not be carried out. */
  'CANCELLED',
] as const;
export type CampaignStatus = (typeof CampaignStatus)[number];

/** Who sees a thing. It only widens: to hide something again is WRONG_STATUS. */
export const Visibility = [
  /** EDITOR and ADMIN of the owner or organiser, and the network's coordinators. */
  'DRAFT',
  /** People of organisations that are ACTIVE members, coordinators, observers. */
  'NETWORK',
  /** Everyone. */
  'PUBLIC',
] as const;
export type Visibility = (typeof Visibility)[number];

/** A new campaign. */
export interface CampaignInput {
  /** 1-200 characters. */
  title: string;
  /** What it is about, 1-10,000 characters. */
  summary: string;
  /** First day. */
  startsOn: string;
  /** Last day, not before the first: END_BEFORE_START. */
  endsOn: string;
  /** Who sees it. */
  visibility?: Visibility | null;
}

/** What is to be changed in a campaign. An absent field, and null, leave the value as it is. */
export interface CampaignChanges {
  /** 1-200 characters. */
  title?: string | null;
  /** What it is about, 1-10,000 characters. */
  summary?: string | null;
  /** First day. */
  startsOn?: string | null;
  /** Last day, not before the first: END_BEFORE_START. */
  endsOn?: string | null;
  /** Who sees it; wider than before, or WRONG_STATUS. */
  visibility?: Visibility | null;
}

/** Arguments of Network.campaigns. */
export interface NetworkCampaignsArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those in one of these statuses. */
  status?: CampaignStatus[] | null;
  /** Words that the title or the summary contains. Costs 1,000. */
  search?: string | null;
  /** Only those that this organisation owns or is a partner of, by id. */
  organisation?: string | null;
}

/** What this room adds to EventFilter. */
export interface CampaignsEventFilter {
  /** Only what concerns this campaign and what belongs to it, by id. */
  campaign?: string | null;
}

/** Arguments of Query.campaign. */
export interface CampaignArgs {
  /** The campaign's id. */
  id: string;
}

/** Arguments of Mutation.proposeCampaign. */
export interface ProposeCampaignArgs {
  /** The network's id. */
  network: string;
  /** The id of the organisation that will own it. */
  organisation: string;
  /** The new campaign. */
  campaign: CampaignInput;
}

/** Arguments of Mutation.changeCampaign. */
export interface ChangeCampaignArgs {
  /** The campaign's id. */
  campaign: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: CampaignChanges;
}

/** Arguments of Mutation.moveCampaign. */
export interface MoveCampaignArgs {
  /** The campaign's id. */
  campaign: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** The next status. */
  to: CampaignStatus;
  /** Why it is cancelled, 1-10,000 characters: shown as `cancelReason`. Only with CANCELLED. */
  reason?: string | null;
}

/** What this room adds to FindableKind. */
export const CampaignsFindableKind = [
  /** A campaign. */
  'CAMPAIGN',
] as const;
export type CampaignsFindableKind = (typeof CampaignsFindableKind)[number];

/** What somebody does with a campaign right now. */
export const Doing = [
  /** Reading it. */
  'LOOKING',
  /** Changing it. */
  'EDITING',
] as const;
export type Doing = (typeof Doing)[number];

/** Arguments of Mutation.beHere. */
export interface BeHereArgs {
  /** The campaign's id. */
  campaign: string;
  /** What they do with it. */
  doing: Doing;
}

/** Arguments of Subscription.presence. */
export interface PresenceArgs {
  /** The campaign's id. */
  campaign: string;
}

/** Arguments of Network.ranking. */
export interface NetworkRankingArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
}

/** Arguments of Mutation.prioritiseCampaign. */
export interface PrioritiseCampaignArgs {
  /** The campaign's id. */
  campaign: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** Takes the place of the priority that stood there. */
  priority: PriorityInput;
}
