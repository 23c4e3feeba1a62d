// What is lacking and what is given, with all that became of it.
import type { DemoContribution, DemoNeed } from '../demo.types.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';

/** A campaign or an activity that lacks things and is given things. */
export interface Holder {
  readonly id: string;
  readonly is: 'campaign' | 'activity';
  /** Key of the organisation that answers for it. */
  readonly organisation: string;
  /** It will be called off, which closes its needs and takes back what was promised. */
  readonly isCalledOff: boolean;
  /** The day of deliveries, not after today. */
  readonly deliveredOn: string;
}

/** What a gift goes to, as the API names it. */
type Target = { need: string } | { campaign: string } | { activity: string };

export async function giveAll(
  deeds: Deeds,
  cast: Cast,
  holder: Holder,
  { needs, contributions = [] }: { needs: DemoNeed[]; contributions?: DemoContribution[] },
): Promise<void> {
  for (const need of needs) await openNeed(deeds, cast, holder, need);
  const target = holder.is === 'campaign' ? { campaign: holder.id } : { activity: holder.id };
  for (const gift of contributions) await give(deeds, cast, holder, target, gift);
}

async function openNeed(deeds: Deeds, cast: Cast, holder: Holder, need: DemoNeed): Promise<void> {
  const { title, kind, unit, quantity, neededInDays, eachOccurrence = false } = need;
  const { editor } = cast.member(holder.organisation);
  const neededBy = neededInDays === undefined ? null : cast.day(neededInDays);
  const input = { title, kind, unit, quantity, neededBy, eachOccurrence, [holder.is]: holder.id };
  const id = await deeds.needs.open(editor, input);
  for (const gift of need.contributions) await give(deeds, cast, holder, { need: id }, gift);
  if (need.closed && !holder.isCalledOff) await deeds.needs.close(editor, id, 1);
}

async function give(deeds: Deeds, cast: Cast, holder: Holder, target: Target, gift: DemoContribution): Promise<void> {
  const { contributions } = deeds;
  const { id: organisationId, editor: giver } = cast.member(gift.organisation);
  const { quantity, note = null } = gift;
  const kind = { kind: gift.kind ?? null, unit: gift.unit ?? null };
  const id = await contributions.pledge(giver, organisationId, { ...target, ...kind, quantity, note });
  const judge = cast.judgeOf(holder.organisation, gift.organisation);
  if (gift.status === 'DECLINED') await contributions.decline(judge, id, 1, gift.reason ?? '');
  if (gift.status === 'WITHDRAWN' && !holder.isCalledOff) await contributions.withdraw(giver, id, 1);
  if (gift.status !== 'CONFIRMED' && gift.status !== 'DELIVERED') return;
  await contributions.confirm(judge, id, 1);
  const delivered = gift.status === 'DELIVERED' ? quantity : (gift.delivered ?? 0);
  if (delivered > 0) await contributions.deliver(giver, id, 2, holder.deliveredOn, delivered);
}
