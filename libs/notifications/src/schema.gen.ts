// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.
import type { EventKind } from '@saman/platform';

/** How often mail is sent about what a person follows. */
export const Rhythm = [
  /** As it happens. */
  'IMMEDIATELY',
  /** Every morning at 7 in the network's time zone, where there is something to tell. */
  'DAILY',
  /** On Monday morning at 7 in the network's time zone, where there is something to tell. */
  'WEEKLY',
] as const;
export type Rhythm = (typeof Rhythm)[number];

/** What is to be followed in a network; with no more than a rhythm, everything in it. */
export interface FollowInput {
  /** Only what concerns this campaign, by id; one of the network's that the viewer sees. */
  campaign?: string | null;
  /** Only what concerns this organisation, by id; one that the viewer sees. */
  organisation?: string | null;
  /** Only events of one of these kinds, each once. */
  kinds?: EventKind[] | null;
  /** How often mail is sent. */
  rhythm: Rhythm;
}

/** Arguments of Mutation.follow. */
export interface FollowArgs {
  /** The network's id. */
  network: string;
  /** What is to be followed, and how often mail is sent. */
  following: FollowInput;
}

/** Arguments of Mutation.unfollow. */
export interface UnfollowArgs {
  /** The id of what is followed. */
  following: string;
}

/** Mail that people get without asking for each letter, and may do without. */
export const Mailing = [
  /** News of what they follow. */
  'DIGEST',
  /** Reminders of contributions that wait for their organisation. */
  'REMINDER',
] as const;
export type Mailing = (typeof Mailing)[number];

/** Arguments of Mutation.chooseMail. */
export interface ChooseMailArgs {
  /** Which mail. */
  mailing: Mailing;
  /** Whether it is wanted. */
  wanted: boolean;
}

/** What this room adds to EventKind. */
export const NotificationsEventKind = [
  /** Somebody was reminded of a contribution that waits for them. */
  'CONTRIBUTION_REMINDED',
] as const;
export type NotificationsEventKind = (typeof NotificationsEventKind)[number];

/** Arguments of Mutation.remind. */
export interface RemindArgs {
  /** The contribution's id. */
  contribution: string;
}

/** Whether a webhook is called. */
export const WebhookStatus = [
  /** It is called. */
  'ENABLED',
  /** It is not: its owner said so, a delivery failed for a day, the target answered 410 Gone, or its owner no longer acts for the organisation or coordinates the network. */
  'DISABLED',
] as const;
export type WebhookStatus = (typeof WebhookStatus)[number];

/** Where a delivery stands. */
export const DeliveryStatus = [
  /** It waits for its first or next attempt. */
  'PENDING',
  /** The target answered 2xx. */
  'DELIVERED',
  /** It is not tried any more. */
  'FAILED',
  /** The owner may not see what happened, so nothing was sent. */
  'SKIPPED',
] as const;
export type DeliveryStatus = (typeof DeliveryStatus)[number];

/** Arguments of Webhook.deliveries. */
export interface WebhookDeliveriesArgs {
  /** How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID. */
  first?: number | null;
  /** A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID. */
  after?: string | null;
  /** Only those in this status. */
  status?: DeliveryStatus | null;
}

/** A new webhook. */
export interface WebhookInput {
  /** https, on port 443 or one from 1024, at most 2,000 characters; a demo takes http as well. An address within a private network is never called: TARGET_REFUSED. */
  url: string;
  /** Only events of one of these kinds, each once; absent: all of them. */
  kinds?: EventKind[] | null;
}

/** What is to be changed in a webhook. An absent field, and null, leave the value as it is. */
export interface WebhookChanges {
  /** As in WebhookInput. */
  url?: string | null;
  /** Only events of one of these kinds; an empty list: all of them. */
  kinds?: EventKind[] | null;
  /** Whether it is called. What happened while it was not is not sent later: the log has it. */
  status?: WebhookStatus | null;
}

/** Arguments of Query.webhook. */
export interface WebhookArgs {
  /** The webhook's id. */
  id: string;
}

/** Arguments of Mutation.createWebhook. */
export interface CreateWebhookArgs {
  /** The network's id. */
  network: string;
  /** The id of the organisation that the viewer acts for; absent: the viewer coordinates the network. */
  organisation?: string | null;
  /** The new webhook. */
  webhook: WebhookInput;
}

/** Arguments of Mutation.changeWebhook. */
export interface ChangeWebhookArgs {
  /** The webhook's id. */
  webhook: string;
  /** The version that the caller has seen; CONFLICT when it is not the current one. */
  version: number;
  /** What is to be changed. */
  changes: WebhookChanges;
}

/** Arguments of Mutation.deleteWebhook. */
export interface DeleteWebhookArgs {
  /** The webhook's id. */
  webhook: string;
}

/** Arguments of Mutation.repeatDelivery. */
export interface RepeatDeliveryArgs {
  /** The delivery's id. */
  delivery: string;
}
