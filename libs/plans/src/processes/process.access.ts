import { Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { event, type EventChange, type EventDraft, type Tx } from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { partVisibleTo, standingFirst, visibleTo } from '../plans/plan.queries.js';
import type { PlansEventKind } from '../schema.gen.js';
import { Process } from './process.entity.js';
import { checkMayDirect, type WayEdition } from './process.rules.js';

type Line = Pick<Process, 'planLineId' | 'measureLineId'>;

/** What a process is the way of: the edition in force, or else the newest that the viewer sees. */
export interface Way extends WayEdition, Line {
  planId: string;
  measureId: string | null;
}

/** Who may direct which process: the one check that all deeds to processes go through. */
@Injectable()
export class ProcessAccess {
  /** The way by a plan's or a measure's id, for who may direct it; hidden from the viewer: NOT_FOUND at the path. */
  async wayOf(tx: Tx, viewer: Viewer, of: { plan: string } | { measure: string }): Promise<Way> {
    const [what, id] = 'plan' in of ? ['plan' as const, of.plan] : ['measure' as const, of.measure];
    if (!isId(id)) throw notFound(what, what);
    const line =
      what === 'plan'
        ? sql`p.line_id = (SELECT p.line_id FROM plan p WHERE p.id = ${id} AND ${visibleTo(viewer, 'p')})`
        : sql`m.line_id = (SELECT m.line_id FROM measure m JOIN plan p ON p.id = m.plan_id
            WHERE m.id = ${id} AND m.dropped_at IS NULL AND ${partVisibleTo(viewer, 'm')})`;
    return directed(viewer, await standing(tx, viewer, what, line), what);
  }

  /** The process, held to be changed by who may direct it, and its way. */
  async toDirect(tx: Tx, viewer: Viewer, id: string, path = ['process']): Promise<{ process: Process; way: Way }> {
    const seen = isId(id) ? await tx.row(Process, id) : null;
    if (!seen) throw notFound(path.at(-1) ?? 'process', ...path);
    const { planLineId, measureLineId } = seen;
    const found =
      planLineId === null
        ? await standing(tx, viewer, 'measure', sql`m.line_id = ${measureLineId}`)
        : await standing(tx, viewer, 'plan', sql`p.line_id = ${planLineId}`);
    const way = directed(viewer, found, ...path);
    // looked at before it is held: whoever may not see it must not wait for those who are changing it either
    return { way, process: (await tx.row(Process, id, 'to change')) ?? seen };
  }
}

/** The edition in force, or else the newest that the viewer sees; a measure's where it was not dropped. None: hidden. */
async function standing(tx: Tx, viewer: Viewer, what: 'plan' | 'measure', line: Sql): Promise<Way | undefined> {
  const columns =
    what === 'plan'
      ? sql`p.line_id AS "planLineId", NULL::uuid AS "measureLineId", NULL::uuid AS "measureId",
          NULL::uuid AS "measureResponsibleId" FROM plan p`
      : sql`NULL::uuid AS "planLineId", m.line_id AS "measureLineId", m.id AS "measureId",
          m.responsible_id AS "measureResponsibleId" FROM measure m JOIN plan p ON p.id = m.plan_id`;
  const [seen, first] =
    what === 'plan'
      ? [visibleTo(viewer, 'p'), empty]
      : [partVisibleTo(viewer, 'm'), raw('(m.dropped_at IS NULL) DESC,')];
  const [way] =
    await tx.query<Way>(sql`SELECT p.id AS "planId", p.network_id AS "networkId", p.status, p.responsible_id AS "responsibleId",
    ${columns} WHERE ${line} AND ${seen} ORDER BY ${first} ${standingFirst('p')} LIMIT 1`);
  return way;
}

function directed(viewer: Viewer, way: Way | undefined, ...path: string[]): Way {
  if (!way) throw notFound(path.at(-1) ?? 'process', ...path);
  checkMayDirect(viewer, way);
  return way;
}

/** An event of a process or of what is in it, shown as of who is responsible for the measure, or else for the plan. */
export function processEvent(
  kind: PlansEventKind,
  { networkId, responsibleId, measureResponsibleId, planId, planLineId, measureId, measureLineId }: Way,
  subject: { type: 'Process' | 'Milestone'; id: string },
  about: readonly string[],
  changes: EventChange[] = [],
): EventDraft {
  const concerned = [planId, planLineId, measureId, measureLineId].flatMap((id) => id ?? []);
  const organisationId = measureResponsibleId ?? responsibleId;
  return event({ kind, networkId, organisationId, subject, about: [...about, ...concerned], changes });
}
