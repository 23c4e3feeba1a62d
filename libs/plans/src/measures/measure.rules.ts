import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { checkStatus } from '../plans/plan.rules.js';
import type { MeasureKind, PlanStatus } from '../schema.gen.js';

/** What the rules look at in the edition that a measure is a part of. */
export interface EditionFacts {
  networkId: string;
  responsibleId: string;
  status: PlanStatus;
}

/** A measure's version, and the one that the viewer has seen. */
interface Versions {
  is: number;
  seen: number;
}

/** A text that is heard about is fixed; under revision the draft is where it is written; what was replaced or abandoned never changes. */
const OPEN: readonly PlanStatus[] = ['DRAFT', 'ADOPTED'];

/** The most measures of a plan: an edition is carried forward, and its due days drawn anew, in one deed. */
export const MOST_MEASURES = 1000;

/** Coordinators; of a draft also the EDITOR of the plan's responsible organisation. */
const writes = (viewer: Viewer, { networkId, responsibleId, status }: EditionFacts): boolean =>
  viewer.coordinates(networkId) || (status === 'DRAFT' && viewer.editsFor(responsibleId, networkId));

export const canEdit = (viewer: Viewer, edition: EditionFacts): boolean =>
  writes(viewer, edition) && OPEN.includes(edition.status);

/** Throws the problem that forbids adding a measure to an edition, or changing one that is in it. */
export function checkMayWrite(viewer: Viewer, edition: EditionFacts, versions?: Versions): void {
  checkWrites(viewer, edition, versions);
  checkStatus(edition, ...OPEN);
}

/** Throws the problem that forbids ranking a measure: it goes on in the edition in force while the next one is written. */
export function checkMayRank(viewer: Viewer, edition: EditionFacts, versions: Versions): void {
  checkWrites(viewer, edition, versions);
  checkStatus(edition, ...OPEN, 'UNDER_REVISION');
}

function checkWrites(viewer: Viewer, edition: EditionFacts, versions?: Versions): void {
  if (!writes(viewer, edition)) {
    throw forbidden("a coordinator, or of a draft the EDITOR of the plan's responsible organisation,");
  }
  checkVersion(versions);
}

/** What a draft takes over from the edition in force when it is adopted is said there alone, where that edition has the measure. */
export function checkSaidHere(
  edition: EditionFacts,
  { id, lineId }: { id: string; lineId: string },
  path: string[],
): void {
  if (edition.status !== 'DRAFT' || lineId === id) return;
  const message = 'The edition in force has it, and what is said there comes along: say it there.';
  throw new Problem('WRONG_STATUS', 'SAID_IN_FORCE', message, path);
}

interface Described {
  kind: MeasureKind;
  startsOn: string | null;
  endsOn: string | null;
  organisation: object | null;
}

/** That the parts of a measure go together. */
export function checkWhole({ kind, startsOn, endsOn, organisation }: Described, path: string): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw new Problem('INVALID', 'END_BEFORE_START', 'It ends before it starts.', [path, 'endsOn']);
  }
  if (organisation !== null && !isProject(kind)) {
    const message = 'Only a PROJECT or PILOT has an organisation of its own.';
    throw new Problem('INVALID', 'NOT_A_PROJECT', message, [path, 'organisation']);
  }
}

export const isProject = (kind: MeasureKind): boolean => kind === 'PROJECT' || kind === 'PILOT';

export function checkVersion(versions: Versions | undefined): void {
  if (versions && versions.is !== versions.seen) throw conflict(versions.is);
}
