import { forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';

/** An edition of what a process is the way of, as the rules look at it. */
export interface WayEdition {
  networkId: string;
  status: string;
  /** Who answers for the plan. */
  responsibleId: string;
  /** Who answers for the measure, where the process is a measure's. */
  measureResponsibleId: string | null;
}

/** Coordinators; EDITORs of who is responsible for an edition that is a DRAFT, or for the measure. */
export const mayDirect = (viewer: Viewer, editions: readonly WayEdition[]): boolean =>
  editions.some(
    ({ networkId, status, responsibleId, measureResponsibleId }) =>
      viewer.coordinates(networkId) ||
      (status === 'DRAFT' && viewer.editsFor(responsibleId, networkId)) ||
      (measureResponsibleId !== null && viewer.editsFor(measureResponsibleId, networkId)),
  );

/** Throws the problem that forbids a deed to the processes of what has these editions. */
export function checkMayDirect(viewer: Viewer, editions: readonly WayEdition[]): void {
  if (!mayDirect(viewer, editions)) {
    throw forbidden("a coordinator, the EDITOR of a draft's responsible organisation, or of the measure's");
  }
  if (editions.every(({ status }) => status === 'ABANDONED')) {
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
