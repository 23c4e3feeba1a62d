// What waits for the coordinator, most finished first.
import type { PlannedMandate } from './planned.js';
import { isOpen, type PlannedCampaign } from './years/planned-campaign.js';

type Gift = NonNullable<PlannedCampaign['crossSector']['steps'][number]['contribution']>;

export type Todo =
  | { kind: 'complete' | 'plan' | 'invite'; campaign: PlannedCampaign }
  | { kind: 'confirm'; campaign: PlannedCampaign; gift: Gift }
  /** So many more campaigns are needed for it. */
  | { kind: 'propose'; mandate: PlannedMandate; missing: number }
  | { kind: 'mandate'; mandate: PlannedMandate };

const ORDER: readonly Todo['kind'][] = ['complete', 'confirm', 'invite', 'plan', 'propose', 'mandate'];

export function todosOf(
  campaigns: readonly PlannedCampaign[],
  mandates: readonly PlannedMandate[],
  today: string,
): Todo[] {
  const all = [...campaigns.flatMap((campaign) => ofCampaign(campaign, today)), ...mandates.flatMap(ofMandate)];
  return all.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** At most one: the next. */
function ofCampaign(campaign: PlannedCampaign, today: string): Todo[] {
  const { status, endsOn, visibility, crossSector, viewerCanEdit } = campaign;
  if (!isOpen(campaign) || visibility === 'DRAFT') return [];
  if (status === 'ACTIVE' && endsOn < today) return [{ kind: 'complete', campaign }];
  const gift = crossSector.steps.find(({ contribution }) => contribution?.viewerCanConfirm)?.contribution;
  if (gift && !crossSector.isCrossSector) return [{ kind: 'confirm', campaign, gift }];
  const isAlone = crossSector.steps[0] !== undefined && !crossSector.steps[0].organisation;
  if (isAlone && !crossSector.isCrossSector && viewerCanEdit) return [{ kind: 'invite', campaign }];
  return status === 'PROPOSED' ? [{ kind: 'plan', campaign }] : [];
}

function ofMandate(mandate: PlannedMandate): Todo[] {
  const { status, risks } = mandate.standing;
  const missing = missingCampaigns(mandate);
  if (missing > 0) return [{ kind: 'propose', mandate, missing }];
  if (status === 'OVERDUE') return [{ kind: 'mandate', mandate }];
  // what campaigns lack is said of the campaigns
  const isSaid = mandate.rule.__typename === 'CampaignsCompleted' && risks.every(({ code }) => code !== 'TOO_LATE');
  return status === 'AT_RISK' && !isSaid ? [{ kind: 'mandate', mandate }] : [];
}

/** How many campaigns it would take that nobody has planned yet. */
export function missingCampaigns({ rule, standing }: Pick<PlannedMandate, 'rule' | 'standing'>): number {
  if (rule.__typename !== 'CampaignsCompleted') return 0;
  if (standing.status === 'NOT_BEGUN') return standing.required;
  const short = standing.risks.find(({ code }) => code === 'TOO_FEW_PLANNED' || code === 'NOTHING_PLANNED');
  return short?.missing ?? 0;
}
