// Processes that stories begin with.
import { Processes, ProcessTemplates } from '@saman/plans';
import type { Viewer } from '@saman/organisations';
import type { Frame, Made } from './frame.js';

/** A process of a plan with a phase and a gate in it, and its template. */
export async function makeProcess(town: Frame, viewer: Viewer, plan: Pick<Made, 'id'>): Promise<MadeProcess> {
  const template = await makeTemplate(town, viewer);
  const id = await town.app.get(Processes).start(viewer, { plan: plan.id, template: template.id });
  return { id, version: 1, template };
}

export interface MadeProcess extends Made {
  readonly template: Made;
}

export async function makeTemplate(town: Frame, viewer: Viewer): Promise<Made> {
  const phases = [{ title: 'Konsept', gates: ['Mandat'] }];
  const deadlines = [{ title: 'Saka er meld', weekday: 'TUESDAY', weeksBefore: 4 } as const];
  const id = await town.app.get(ProcessTemplates).add(viewer, town.id, { title: 'Revisjon', phases, deadlines });
  return { id, version: 1 };
}
