import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, isId, newId, notFound } from '@saman/kernel';
import { NetworkQueries, type Viewer } from '@saman/organisations';
import { changesBetween, Database, event, type EventDraft, Events, type Hold, type Tx } from '@saman/platform';
import type { PlansEventKind, ProcessTemplateInput } from '../schema.gen.js';
import { checkDeadlines } from './deadline.rules.js';
import { checkRoom } from './process.rules.js';
import { ProcessTemplate } from './process-template.entity.js';

/** How many templates a network may have. */
const MOST = 100;

/** How many gates the phases of a template may have together: each process begins with all of them. */
const MOST_GATES = 150;

const TEXTS = ['title', 'phases', 'deadlines'] as const;

/** Deeds to process templates. Each answers the template's id. */
@Injectable()
export class ProcessTemplates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  add(viewer: Viewer, networkId: string, input: ProcessTemplateInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.networks.timeZoneOf(tx, networkId);
      if (!viewer.coordinates(networkId)) throw forbidden('a coordinator');
      const template = { id: newId(), networkId, ...valuesOf(input, 'template') };
      // one at a time, so that the count holds
      await tx.lockFor(`process templates of ${networkId}`);
      checkRoom(await tx.manager.countBy(ProcessTemplate, { networkId }), 1, MOST, 'template');
      await tx.manager.insert(ProcessTemplate, template);
      await this.events.append(tx, [templateEvent('PROCESS_TEMPLATE_ADDED', template)]);
      return template.id;
    });
  }

  change(viewer: Viewer, id: string, version: number, input: ProcessTemplateInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      await this.find(tx, viewer, id);
      const before = await this.find(tx, viewer, id, 'to change');
      if (!viewer.coordinates(before.networkId)) throw forbidden('a coordinator');
      if (version !== before.version) throw conflict(before.version);
      const after = { ...before, ...valuesOf(input, 'changes'), version: version + 1 };
      await tx.manager.update(ProcessTemplate, { id }, after);
      const changes = changesBetween(before, after, [], TEXTS);
      await this.events.append(tx, [templateEvent('PROCESS_TEMPLATE_CHANGED', after, changes)]);
      return id;
    });
  }

  /** The template, held if so wished; for who is not of the network's people: NOT_FOUND. */
  async find(tx: Tx, viewer: Viewer, id: string, hold?: Hold): Promise<ProcessTemplate> {
    const template = isId(id) ? await tx.row(ProcessTemplate, id, hold) : null;
    if (!template || !viewer.isInsiderOf(template.networkId)) throw notFound('template', 'template');
    return template;
  }
}

function valuesOf(input: ProcessTemplateInput, path: string): Pick<ProcessTemplate, (typeof TEXTS)[number]> {
  const phases = input.phases.map(({ title, gates }) => ({ title, gates: gates ?? [] }));
  const deadlines = (input.deadlines ?? []).map(({ title, weekday, weeksBefore, latestDaysLater }) => {
    return { title, weekday, weeksBefore, latestDaysLater: latestDaysLater ?? null };
  });
  checkRoom(phases.flatMap(({ gates }) => gates).length, 0, MOST_GATES, path, 'phases');
  checkDeadlines(deadlines, path, 'deadlines');
  return { title: input.title, phases, deadlines };
}

function templateEvent(
  kind: PlansEventKind,
  { id, networkId }: Pick<ProcessTemplate, 'id' | 'networkId'>,
  changes: EventDraft['changes'] = [],
): EventDraft {
  return event({ kind, networkId, subject: { type: 'ProcessTemplate', id }, changes });
}
