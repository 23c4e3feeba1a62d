import { forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';

/** The edition that stands for what a process is the way of, as the rules look at it. */
export interface WayEdition {
  networkId: string;
  status: string;
  /** Who answers for the plan. */
  responsibleId: string;
  /** Who answers for the measure, where the process is a measure's. */
  measureResponsibleId: string | null;
}

/** Coordinators; EDITORs of who is responsible for the plan while it is a DRAFT, or for the measure. */
const mayDirect = (viewer: Viewer, { networkId, status, responsibleId, measureResponsibleId }: WayEdition): boolean =>
  viewer.coordinates(networkId) ||
  (status === 'DRAFT' && viewer.editsFor(responsibleId, networkId)) ||
  (measureResponsibleId !== null && viewer.editsFor(measureResponsibleId, networkId));

/** Throws the problem that forbids a deed to the processes of what this edition stands for. */
export function checkMayDirect(viewer: Viewer, edition: WayEdition): void {
  if (!mayDirect(viewer, edition)) {
    throw forbidden("a coordinator, the EDITOR of a draft's responsible organisation, or of the measure's");
  }
  if (edition.status === 'ABANDONED') {
    throw new Problem('WRONG_STATUS', 'PLAN_STATUS', 'The plan came to nothing.');
  }
}

/** Throws when a phase ends before it starts. Days as YYYY-MM-DD. */
export function checkPhaseDays({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw new Problem('INVALID', 'END_BEFORE_START', 'It ends before it starts.', ['days', 'endsOn']);
  }
}

/** Throws when a list that is shown whole would grow beyond what can be shown. */
export function checkRoom(count: number, more: number, most: number, ...path: string[]): void {
  if (count + more <= most) return;
  throw new Problem('INVALID', 'TOO_MANY', `There would be more than ${String(most)}.`, path, most);
}
