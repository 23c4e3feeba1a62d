import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { DeliveryStatus, WebhookStatus } from '../schema.gen.js';

/** What the rules look at in a webhook. */
export interface WebhookFacts {
  networkId: string;
  organisationId: string | null;
  status: WebhookStatus;
  version: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After the first attempt, the second …; from the last on it stays. */
const PAUSES_MS = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];

/** So long after its first attempt a delivery is given up. */
const PATIENCE_MS = 24 * HOUR;

/** Whether somebody may have a webhook there: for an organisation that they act for, or for a network that they coordinate. */
export const mayOwn = (
  viewer: Viewer,
  { networkId, organisationId }: Pick<WebhookFacts, 'networkId' | 'organisationId'>,
) => (organisationId === null ? viewer.coordinates(networkId) : viewer.actsFor(organisationId, networkId));

export function checkMayChange(viewer: Viewer, webhook: WebhookFacts, version: number): void {
  if (!mayOwn(viewer, webhook)) throw forbidden('the EDITOR of its organisation or a coordinator');
  if (version !== webhook.version) throw conflict(webhook.version);
}

export function checkMayRepeat(viewer: Viewer, webhook: WebhookFacts, status: DeliveryStatus): void {
  if (!mayOwn(viewer, webhook)) throw forbidden('the EDITOR of its organisation or a coordinator');
  if (webhook.status === 'DISABLED')
    throw new Problem('WRONG_STATUS', 'WEBHOOK_DISABLED', 'The webhook is DISABLED: enable it first.');
  if (status === 'PENDING')
    throw new Problem('WRONG_STATUS', 'DELIVERY_STATUS', 'The delivery is PENDING and will be tried by itself.');
}

/**
 * When a delivery that failed is tried next; null: it is given up. `attempts` counts the one that just failed, `chance` is from 0 to 1 and spreads
 * out those that failed together.
 */
export function nextAttempt(attempts: number, firstAt: Date, now: Date, chance: number): Date | null {
  const pause = PAUSES_MS[Math.min(attempts, PAUSES_MS.length) - 1] ?? 0;
  const next = new Date(now.getTime() + pause * (0.9 + chance / 5));
  return next.getTime() - firstAt.getTime() > PATIENCE_MS ? null : next;
}
