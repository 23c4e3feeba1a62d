// What the plans order, and what campaigns are for.
import type { DemoAims, DemoMandate } from '../demo.plans.js';
import type { Started } from './campaigns.js';
import type { Cast } from './cast.js';
import type { Deeds } from './deeds.js';
import type { Planned } from './planned.js';

export async function giveMandate(
  deeds: Deeds,
  cast: Cast,
  planned: Planned,
  plan: string,
  { key, title, about, dueOn, ...demo }: DemoMandate,
): Promise<void> {
  const responsible = demo.responsible === undefined ? null : cast.member(demo.responsible).id;
  const rule =
    'measuresDone' in demo.rule
      ? { measuresDone: demo.rule.measuresDone.map((each) => planned.measure(each)) }
      : demo.rule;
  const id = await deeds.mandates.give(cast.coordinator, plan, {
    title,
    about,
    dueOn,
    responsible,
    rule,
  });
  planned.mandates.set(key, id);
}

/** Ties a campaign to what it is for. */
export async function aim(
  deeds: Deeds,
  { coordinator }: Cast,
  planned: Planned,
  campaign: Started,
  { goals, measures, mandates, priority }: DemoAims,
): Promise<void> {
  const ids = { goals: goals.map((key) => planned.goal(key)), measures: measures.map((key) => planned.measure(key)) };
  await deeds.campaignAims.set(coordinator, campaign.id, campaign.version++, ids);
  if (priority) await deeds.campaignPriorities.prioritise(coordinator, campaign.id, campaign.version++, priority);
  if (!mandates) return;
  const named = mandates.map((key) => planned.mandate(key));
  await deeds.links.setOfCampaign(coordinator, campaign.id, campaign.version++, named);
}
