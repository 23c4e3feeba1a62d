import { forbidden, notFound, Problem } from '@saman/kernel';
import type { Viewer } from '../people/viewer.js';
import type { MunicipalityInput, NetworkRole } from '../schema.gen.js';

/** Norway has 357 municipalities (2024). */
const MOST_MUNICIPALITIES = 400;

/** Throws FORBIDDEN unless the viewer runs the installation. */
export function checkOperates(viewer: Viewer): void {
  if (!viewer.isOperator) throw forbidden('an OPERATOR');
}

/** Whether the viewer may change the network's own facts, and see and choose its observers. */
export const mayRun = (viewer: Viewer, networkId: string): boolean =>
  viewer.isOperator || viewer.coordinates(networkId);

export function checkRuns(viewer: Viewer, networkId: string): void {
  if (!mayRun(viewer, networkId)) throw forbidden("the network's coordinator or an OPERATOR");
}

export function checkMayName(viewer: Viewer, networkId: string, role: NetworkRole): void {
  if (role === 'COORDINATOR') checkOperates(viewer);
  else checkRuns(viewer, networkId);
}

/** Throws ALREADY_EXISTS for who has the role, or one that may more, already. */
export function checkGains(before: NetworkRole | null, role: NetworkRole): void {
  if (before === role || before === 'COORDINATOR') {
    throw new Problem('ALREADY_EXISTS', 'ROLE_HELD', `The person is ${before} here already.`, ['email']);
  }
}

/**
 * Throws the problem that forbids taking somebody's role away. Whether they have one is told only to those who may know, so the
 * question for the right comes first.
 */
export function checkMayDismiss(
  viewer: Viewer,
  networkId: string,
  person: { id: string; role: NetworkRole | null },
): asserts person is { id: string; role: NetworkRole } {
  const isSelf = viewer.personId !== null && viewer.personId === person.id;
  if (!isSelf) checkRuns(viewer, networkId);
  if (person.role === null) throw notFound('person with a role here', 'person');
  if (person.role === 'COORDINATOR' && !isSelf) checkOperates(viewer);
}

/** Throws WRONG_STATUS when a network would be left to nobody. `coordinators` is how many it has. */
export function checkKeepsCoordinator(role: NetworkRole, coordinators: number): void {
  if (role !== 'COORDINATOR' || coordinators > 1) return;
  throw new Problem('WRONG_STATUS', 'LAST_COORDINATOR', 'A network keeps at least one COORDINATOR.', ['person']);
}

export function checkMunicipalities(municipalities: readonly MunicipalityInput[]): void {
  const path = ['network', 'municipalities'];
  if (municipalities.length > MOST_MUNICIPALITIES) {
    const message = `There are more than ${String(MOST_MUNICIPALITIES)} municipalities.`;
    throw new Problem('INVALID', 'TOO_MANY', message, path, MOST_MUNICIPALITIES);
  }
  if (new Set(municipalities.map(({ number }) => number)).size < municipalities.length) {
    throw new Problem('INVALID', 'DUPLICATE', 'The list names a municipality twice.', path);
  }
}
