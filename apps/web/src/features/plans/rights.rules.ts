// Who is shown the ways to change measures, processes and mandates: as the API decides (libs/plans and libs/mandates, *.rules.ts), which has the last word.
import type { PlanStatus } from '../../graphql/gen/graphql.js';

/** Who looks. */
export interface Looker {
  isCoordinator: boolean;
  /** Organisations that they do deeds for, by id. */
  edits: readonly string[];
}

/** What it depends on in an edition of a plan. */
export interface EditionFacts {
  status: PlanStatus;
  responsible: { id: string };
}

const isInForce = (status: PlanStatus): boolean => status === 'ADOPTED' || status === 'UNDER_REVISION';

/** To a draft by who writes it, to an adopted plan by a coordinator; while one is revised, to its draft. */
export const mayAddMeasure = ({ isCoordinator, edits }: Looker, { status, responsible }: EditionFacts): boolean =>
  status === 'DRAFT' ? isCoordinator || edits.includes(responsible.id) : status === 'ADOPTED' && isCoordinator;

/** Tells how a measure goes: who answers for it, of a plan in force. */
export const mayTell = (looker: Looker, plan: { status: PlanStatus }, responsible: string | null): boolean =>
  isInForce(plan.status) && answersFor(looker, responsible);

const answersFor = ({ isCoordinator, edits }: Looker, organisation: string | null): boolean =>
  isCoordinator || (organisation !== null && edits.includes(organisation));

/**
 * Directs the processes of a plan, or of a measure. What a process belongs to is the edition in force, or else the newest: `editions`, newest first.
 */
export function mayDirect(
  looker: Looker,
  plan: EditionFacts & { editions: readonly { status: PlanStatus }[] },
  measure: { responsible: string | null } | null,
): boolean {
  const standing = plan.editions.find(({ status }) => isInForce(status)) ?? plan.editions[0] ?? plan;
  if (standing.status === 'ABANDONED') return false;
  if (answersFor(looker, measure?.responsible ?? null)) return true;
  return standing.status === 'DRAFT' && looker.edits.includes(plan.responsible.id);
}

/** A plan gives mandates while it is a draft or in force; what is heard stays as it was sent. */
export const givesMandates = ({ status }: { status: PlanStatus }): boolean => status === 'DRAFT' || isInForce(status);
