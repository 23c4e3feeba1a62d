import { Problem } from '@saman/kernel';
import type { ContributionFacts } from './contribution.rules.js';

/** `day` and `today` as `YYYY-MM-DD` in the network's time zone. */
export function checkDelivery(gift: ContributionFacts, quantity: number, day: string, today: string): void {
  const left = gift.quantity - gift.delivered;
  if (quantity < 1) throw new Problem('INVALID', 'TOO_SMALL', 'At least 1 is delivered.', ['quantity'], 1);
  if (quantity > left)
    throw new Problem('INVALID', 'MORE_THAN_LEFT', `Only ${String(left)} is left to deliver.`, ['quantity'], left);
  if (day > today) throw new Problem('INVALID', 'DATE_OUT_OF_RANGE', 'The day is in the future.', ['deliveredOn']);
}

/** How a contribution is after being taken back: what was delivered before stays given. */
export function takenBack<G extends ContributionFacts>(gift: G): G {
  const rest =
    gift.delivered > 0 ? { quantity: gift.delivered, status: 'DELIVERED' as const } : { status: 'WITHDRAWN' as const };
  return { ...gift, ...rest, version: gift.version + 1 };
}
