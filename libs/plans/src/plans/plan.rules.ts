import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { PlanLevel, PlansEventKind, PlanStatus } from '../schema.gen.js';

/** What the rules look at in a plan. */
export interface PlanFacts {
  networkId: string;
  responsibleId: string;
  status: PlanStatus;
  version: number;
}

/** The levels that a plan of each level may stand under. Each is higher than the plan's own, so a tree cannot circle. */
const PARENTS: Record<PlanLevel, readonly PlanLevel[]> = {
  STRATEGY: [],
  THEMATIC_PLAN: ['STRATEGY'],
  SPECIALIST_PLAN: ['THEMATIC_PLAN'],
  ANNUAL_PLAN: ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN'],
};

/** Each step that needs no decision, and the event that tells of it. */
const STEPS = {
  IN_HEARING: { from: 'DRAFT', kind: 'PLAN_SENT_TO_HEARING' },
  DRAFT: { from: 'IN_HEARING', kind: 'PLAN_TAKEN_BACK' },
} as const satisfies Partial<Record<PlanStatus, { from: PlanStatus; kind: PlansEventKind }>>;

export type Step = keyof typeof STEPS;

/** ADOPTED or UNDER_REVISION: what the network goes by. */
export const isInForce = ({ status }: Pick<PlanFacts, 'status'>): boolean =>
  status === 'ADOPTED' || status === 'UNDER_REVISION';

/** Whether the viewer may change its text and what it contains: goal areas, goals, and measures that it does not have yet. */
export const canEdit = (viewer: Viewer, plan: PlanFacts): boolean =>
  plan.status === 'DRAFT' && viewer.actsFor(plan.responsibleId, plan.networkId);

/** Throws the problem that forbids a change of a plan's text or contents: FORBIDDEN, CONFLICT, or WRONG_STATUS unless it is a DRAFT. */
export function checkMayEditContents(viewer: Viewer, plan: PlanFacts, version?: number): void {
  if (!viewer.actsFor(plan.responsibleId, plan.networkId))
    throw forbidden("the responsible organisation's EDITOR or a coordinator");
  checkVersion(plan, version);
  checkStatus(plan, 'DRAFT');
}

/** Throws FORBIDDEN unless the viewer coordinates the plan's network, and CONFLICT for a version that is not the current one. */
export function checkCoordinates(viewer: Viewer, plan: PlanFacts, version?: number): void {
  if (!viewer.coordinates(plan.networkId)) throw forbidden('a coordinator');
  checkVersion(plan, version);
}

/** Throws WRONG_STATUS PLAN_STATUS unless the plan has one of these statuses. */
export function checkStatus({ status }: Pick<PlanFacts, 'status'>, ...allowed: readonly PlanStatus[]): void {
  if (!allowed.includes(status)) throw wrongStatus(status, allowed);
}

/** Throws WRONG_STATUS PLAN_STATUS unless the plan is ADOPTED or UNDER_REVISION. */
export const checkInForce = (plan: Pick<PlanFacts, 'status'>): void => {
  checkStatus(plan, 'ADOPTED', 'UNDER_REVISION');
};

/** The event of a step that needs no decision, or the problem that forbids it. */
export function stepTo(viewer: Viewer, plan: PlanFacts, version: number, to: Step): PlansEventKind {
  checkCoordinates(viewer, plan, version);
  checkStatus(plan, STEPS[to].from);
  return STEPS[to].kind;
}

/** Both days as `YYYY-MM-DD`, which sort as text. */
export function checkDays(days: { startsOn: string; endsOn: string }, path: string): void {
  if (days.endsOn < days.startsOn) throw endBeforeStart(path, 'endsOn');
}

/** That each document ends no earlier than it begins. */
export function checkYears(
  documents: readonly { fromYear?: number | null; toYear?: number | null }[],
  path: string,
): void {
  const index = documents.findIndex(({ fromYear, toYear }) => fromYear && toYear && toYear < fromYear);
  if (index >= 0) throw endBeforeStart(path, 'documents', String(index), 'toYear');
}

/** That a plan of this level stands where it may; `parent` is null where none was named. */
export function checkParent(level: PlanLevel, parent: { level: PlanLevel; status: PlanStatus } | null): void {
  const path = ['plan', 'parent'];
  const allowed = PARENTS[level];
  if (!parent && allowed.length > 0) {
    throw new Problem('INVALID', 'REQUIRED', `A ${level} stands under a ${allowed.join(' or ')}.`, path);
  }
  if (!parent) return;
  if (!allowed.includes(parent.level)) {
    const place = allowed.length > 0 ? `under a ${allowed.join(' or ')}` : 'under no other plan';
    throw new Problem('INVALID', 'PARENT_LEVEL', `A ${level} stands ${place}, not under a ${parent.level}.`, path);
  }
  if (parent.status === 'ABANDONED') throw wrongStatus(parent.status, ['DRAFT', 'IN_HEARING', 'ADOPTED'], path);
}

function checkVersion({ version: current }: PlanFacts, version?: number): void {
  if (version !== undefined && version !== current) throw conflict(current);
}

const endBeforeStart = (...path: string[]): Problem =>
  new Problem('INVALID', 'END_BEFORE_START', 'It ends before it starts.', path);

const wrongStatus = (status: PlanStatus, allowed: readonly PlanStatus[], path: string[] = []): Problem =>
  new Problem(
    'WRONG_STATUS',
    'PLAN_STATUS',
    `The plan is ${status}; this is possible while ${allowed.join(' or ')}.`,
    path,
  );
