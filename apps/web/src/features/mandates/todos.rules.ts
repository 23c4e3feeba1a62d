// What waits for the coordinator: what others wait for first, most finished first.
import type { Found, PlannedMandate } from './planned.js';
import { isOpen } from './years/open.rules.js';
import type { PlannedCampaign } from './years/planned-campaign.js';

type Gift = NonNullable<PlannedCampaign['crossSector']['steps'][number]['contribution']>;
type Plan = Pick<Found['plans']['nodes'][number], 'id' | 'title'>;
type Application = Found['applied']['nodes'][number];

export type Todo =
  | { kind: 'complete' | 'begin' | 'plan' | 'invite'; campaign: PlannedCampaign }
  | { kind: 'confirm'; campaign: PlannedCampaign; gift: Gift }
  /** Somebody wants to be in the network. */
  | { kind: 'answer'; application: Application }
  /** So many more campaigns are needed for it. */
  | { kind: 'propose'; mandate: PlannedMandate; missing: number }
  | { kind: 'mandate'; mandate: PlannedMandate }
  /** Its day is past, and nobody has said that it is done. */
  | { kind: 'measure'; measure: { id: string; title: string }; dueOn: string }
  /** It is to be revised within half a year, or should have been, and nobody has begun. */
  | { kind: 'revise'; plan: Plan; dueOn: string; standing: 'DUE' | 'OVERDUE' };

const ORDER: readonly Todo['kind'][] = [
  ...(['complete', 'begin', 'confirm', 'answer', 'invite'] as const),
  ...(['plan', 'propose', 'mandate', 'measure', 'revise'] as const),
];

export function todosOf(found: Found, mandates: readonly PlannedMandate[], today: string): Todo[] {
  // who has waited longest comes first
  const applied = [...found.applied.nodes].sort((one, other) => one.statusAt.localeCompare(other.statusAt));
  const all: Todo[] = [
    ...found.campaigns.nodes.flatMap((campaign) => ofCampaign(campaign, today)),
    ...applied.map((application) => ({ kind: 'answer' as const, application })),
    ...mandates.flatMap(ofMandate),
    ...lateMeasures(found, today),
    ...found.plans.nodes.flatMap(ofPlan),
  ];
  return all.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** At most one: the next. */
function ofCampaign(campaign: PlannedCampaign, today: string): Todo[] {
  const { status, startsOn, endsOn, visibility, crossSector, viewerCanEdit } = campaign;
  if (!isOpen(campaign) || visibility === 'DRAFT') return [];
  if (status === 'ACTIVE' && endsOn < today) return [{ kind: 'complete', campaign }];
  const gift = crossSector.steps.find(({ contribution }) => contribution?.viewerCanConfirm)?.contribution;
  if (gift && !crossSector.isCrossSector) return [{ kind: 'confirm', campaign, gift }];
  const isAlone = crossSector.steps[0] !== undefined && !crossSector.steps[0].organisation;
  if (isAlone && !crossSector.isCrossSector && viewerCanEdit) return [{ kind: 'invite', campaign }];
  if (status === 'PLANNED' && startsOn <= today) return [{ kind: 'begin', campaign }];
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

/** Each once, the longest past first. */
function lateMeasures({ plans, dueMeasures }: Found, today: string): Todo[] {
  const ended = plans.nodes.flatMap(({ measures }) =>
    measures.nodes.flatMap((measure) =>
      measure.endsOn && measure.endsOn < today ? [{ measure, dueOn: measure.endsOn }] : [],
    ),
  );
  const missed = dueMeasures.nodes.filter(({ standing }) => standing === 'MISSED');
  const late = new Map([...missed, ...ended].map(({ measure, dueOn }) => [measure.id, { measure, dueOn }]));
  return [...late.values()]
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
    .map((one) => ({ kind: 'measure', ...one }));
}

/** One that is under revision already is not among those that are in force alone. */
function ofPlan({ id, title, revision }: Found['plans']['nodes'][number]): Todo[] {
  if (!revision || revision.standing === 'AHEAD') return [];
  return [{ kind: 'revise', plan: { id, title }, dueOn: revision.dueOn, standing: revision.standing }];
}

/** How many campaigns it would take that nobody has planned yet. */
export function missingCampaigns({ rule, standing }: Pick<PlannedMandate, 'rule' | 'standing'>): number {
  if (rule.__typename !== 'CampaignsCompleted') return 0;
  if (standing.status === 'NOT_BEGUN') return standing.required;
  const short = standing.risks.find(({ code }) => code === 'TOO_FEW_PLANNED' || code === 'NOTHING_PLANNED');
  return short?.missing ?? 0;
}
