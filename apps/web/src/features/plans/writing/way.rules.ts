// What may be done with a plan where it stands, by whom, and what comes next.
import type { Plan } from '../plan.js';

export type Step = 'change' | 'hearing' | 'takeBack' | 'decide' | 'revise' | 'abandon';

type Facts = Pick<Plan, 'status' | 'viewerCanEdit' | 'missing' | 'change' | 'replaces' | 'revision'>;

/** The stations of an edition's way. */
export const STATIONS = ['DRAFT', 'IN_HEARING', 'ADOPTED'] as const;

/** The steps that are open to the viewer, in the order in which they are shown. */
export function stepsOf({ status, viewerCanEdit, replaces }: Facts, isCoordinator: boolean): Step[] {
  const may: Partial<Record<Plan['status'], readonly [Step, boolean][]>> = {
    DRAFT: [
      ['change', viewerCanEdit],
      ['hearing', isCoordinator],
      ['decide', isCoordinator],
      // the edition in force is bound to the draft that is to replace it
      ['abandon', isCoordinator || (viewerCanEdit && !replaces)],
    ],
    IN_HEARING: [
      ['decide', isCoordinator],
      ['takeBack', isCoordinator],
    ],
    ADOPTED: [['revise', isCoordinator]],
  };
  return (may[status] ?? []).flatMap(([step, isOpen]) => (isOpen ? [step] : []));
}

/** The step that brings the plan on; null where nothing presses. */
export function nextOf({ status, missing, change, revision }: Facts): Step | null {
  if (status === 'IN_HEARING') return 'decide';
  if (status === 'ADOPTED') return revision && revision.standing !== 'AHEAD' ? 'revise' : null;
  if (status !== 'DRAFT') return null;
  if (missing.length > 0) return 'change';
  return change === 'SMALL' ? 'decide' : 'hearing';
}

type Gap = Plan['missing'][number];

export interface Lack {
  requirement: Gap['requirement'];
  /** The goals or measures that lack it; none where the plan itself does. */
  parts: NonNullable<Gap['goal'] | Gap['measure']>[];
}

/** What the plan lacks, each requirement once. */
export function lacksOf(missing: readonly Gap[]): Lack[] {
  const requirements = [...new Set(missing.map(({ requirement }) => requirement))];
  return requirements.map((requirement) => ({
    requirement,
    parts: missing.flatMap((gap) => (gap.requirement === requirement ? (gap.goal ?? gap.measure ?? []) : [])),
  }));
}
