import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, notFound, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { changesBetween, Database, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { PhaseDays } from '../schema.gen.js';
import { Milestone } from './milestone.entity.js';
import { Phase } from './phase.entity.js';
import { ProcessAccess, processEvent, type Way } from './process.access.js';
import { Process } from './process.entity.js';
import { checkPhaseDays, checkRoom } from './process.rules.js';
import type { ProcessTemplate } from './process-template.entity.js';
import { ProcessTemplates } from './process-template.service.js';

/** How many processes one plan or measure may have. */
const MOST = 50;

/** What a process begins with. */
export interface NewProcess {
  plan?: string | null;
  measure?: string | null;
  template: string;
  title?: string | null;
}

/** Deeds to processes. Each answers the process' id. */
@Injectable()
export class Processes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(ProcessAccess) private readonly access: ProcessAccess,
    @Inject(ProcessTemplates) private readonly templates: ProcessTemplates,
  ) {}

  start(viewer: Viewer, { plan, measure, template: templateId, title }: NewProcess): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const way = await this.access.wayOf(tx, viewer, exactlyOne(plan, measure));
      const template = await this.templates.find(tx, viewer, templateId);
      if (template.networkId !== way.networkId) throw notFound('template', 'template');
      await checkFewEnough(tx, way);
      const { networkId, planLineId, measureLineId } = way;
      const process = { id: newId(), networkId, planLineId, measureLineId, templateId, title: title ?? template.title };
      await tx.manager.insert(Process, process);
      await layOut(tx, process, template);
      await this.events.append(tx, [processEvent('PROCESS_STARTED', way, { type: 'Process', id: process.id }, [])]);
      return process.id;
    });
  }

  setPhaseDays(viewer: Viewer, phaseId: string, days: PhaseDays): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const seen = isId(phaseId) ? await tx.manager.findOneBy(Phase, { id: phaseId }) : null;
      if (!seen) throw notFound('phase', 'phase');
      const { process, way } = await this.access.toDirect(tx, viewer, seen.processId, ['phase']);
      const { id, version } = process;
      // read again under the process' lock, which all who change a phase take
      const before = await tx.manager.findOneByOrFail(Phase, { id: phaseId });
      const after = { ...before, startsOn: days.startsOn ?? null, endsOn: days.endsOn ?? null };
      checkPhaseDays(after);
      await tx.manager.update(Phase, { id: phaseId }, after);
      await tx.manager.update(Process, { id }, { version: version + 1 });
      const changes = changesBetween(before, after, ['startsOn', 'endsOn']);
      await this.events.append(tx, [processEvent('PHASE_CHANGED', way, { type: 'Process', id }, [], changes)]);
      return id;
    });
  }
}

function exactlyOne(plan?: string | null, measure?: string | null): { plan: string } | { measure: string } {
  if (typeof plan === 'string' && typeof measure !== 'string') return { plan };
  if (typeof measure === 'string' && typeof plan !== 'string') return { measure };
  throw new Problem('INVALID', 'EXACTLY_ONE', 'Exactly one of plan and measure.', ['plan']);
}

async function checkFewEnough(tx: Tx, { planLineId, measureLineId }: Way): Promise<void> {
  // one at a time, so that the count holds
  await tx.lockFor(`processes of ${planLineId ?? measureLineId ?? ''}`);
  const [found] = await tx.query<{ count: number }>(sql`SELECT count(*) FROM process
    WHERE plan_line_id = ${planLineId} OR measure_line_id = ${measureLineId}`);
  checkRoom(found?.count ?? 0, 1, MOST, planLineId === null ? 'measure' : 'plan');
}

/** The template's phases, and its gates in them, which have no day yet. */
async function layOut(tx: Tx, process: Pick<Process, 'id' | 'networkId'>, template: ProcessTemplate): Promise<void> {
  const { id: processId, networkId } = process;
  const phases = template.phases.map(({ title, gates }, position) => {
    return { id: newId(), processId, position, title, gates };
  });
  await tx.manager.insert(
    Phase,
    phases.map(({ id, position, title }) => ({ id, processId, position, title })),
  );
  const gates = phases.flatMap(({ id: phaseId, gates: titles }) => titles.map((title) => ({ phaseId, title })));
  if (gates.length === 0) return;
  const ofAll = { networkId, processId, kind: 'GATE' as const };
  await tx.manager.insert(
    Milestone,
    gates.map((gate, position) => ({ ...ofAll, ...gate, position, id: newId() })),
  );
}
