// Activities with their times, and what became of them.
import type { DemoActivity } from '../demo.types.js';
import { firstDay } from '../demo.when.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import { giveAll } from './gifts.js';

/** Registers an activity with its needs and gifts; `campaignId` is that of the campaign it belongs to. */
export async function registerActivity(
  deeds: Deeds,
  cast: Cast,
  demo: DemoActivity,
  campaignId: string | null,
): Promise<void> {
  const { id: organiserId, editor } = cast.member(demo.organiser);
  const { title, description, audiences, visibility, place = null, contact = null } = demo;
  const facts = { title, description, audiences, visibility, place, contact, campaign: campaignId };
  const input = { ...facts, ...times(cast, demo) };
  const id = await deeds.activities.register(editor, cast.networkId, organiserId, input);
  const holder = { id, is: 'activity' as const, organisation: demo.organiser, deliveredOn: cast.today };
  await giveAll(deeds, cast, { ...holder, isCalledOff: demo.cancelled === true }, demo);
  if (demo.cancelNext) await cancelNext(deeds, cast, demo, id);
  if (demo.cancelled) await deeds.activities.cancel(editor, id, 1, null);
}

function times(cast: Cast, { first, recurrence, exceptInWeeks = [] }: DemoActivity) {
  const day = firstDay(first, cast.today);
  const startsAt = cast.instant(day, first.time);
  const endsAt = new Date(startsAt.getTime() + first.minutes * 60_000);
  return {
    startsAt,
    endsAt,
    recurrence: recurrence ?? null,
    except: exceptInWeeks.map((weeks) => cast.day(7 * weeks, day)),
  };
}

async function cancelNext(deeds: Deeds, cast: Cast, demo: DemoActivity, activityId: string): Promise<void> {
  const { editor } = cast.member(demo.organiser);
  const [next] = await deeds.database.write(editor, (tx) => deeds.occurrences.coming(tx, activityId));
  if (next) await deeds.occurrences.cancel(editor, next.id, next.version, null);
}
