// What things of higher rooms are for: goals and measures. The rooms have a table of each, `<holder>_goal` and `<holder>_measure`.
import { Injectable } from '@nestjs/common';
import { isId, notFound, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { EventChange, Tx } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { visibleTo } from '../plans/plan.queries.js';

/** Of which kind of thing, and which one. */
export interface AimHolder {
  readonly table: 'campaign' | 'activity';
  readonly id: string;
  readonly networkId: string;
}

/** Ids of goals and measures in any edition. */
export interface Aims {
  readonly goals: readonly string[];
  readonly measures: readonly string[];
}

type Kind = 'goal' | 'measure';

@Injectable()
export class AimLinks {
  /**
   * Each list takes the place of the whole one that stood there, but for what the viewer may not see. The holder is held. What is answered are the
   * changes for the log, each by the id that the goal or measure has in its first edition. Problems: NOT_FOUND, INVALID OTHER_NETWORK, INVALID DUPLICATE for two
   * editions of the same.
   */
  async set(tx: Tx, viewer: Viewer, holder: AimHolder, { goals, measures }: Aims): Promise<EventChange[]> {
    return [
      ...(await this.replace(tx, viewer, holder, 'goal', goals)),
      ...(await this.replace(tx, viewer, holder, 'measure', measures)),
    ];
  }

  private async replace(
    tx: Tx,
    viewer: Viewer,
    holder: AimHolder,
    kind: Kind,
    ids: readonly string[],
  ): Promise<EventChange[]> {
    const lines = await linesOf(tx, viewer, holder.networkId, kind, ids);
    const [links, holderId, lineId] = [`${holder.table}_${kind}`, `${holder.table}_id`, `${kind}_line_id`].map(raw) as [
      Sql,
      Sql,
      Sql,
    ];
    const removed = await tx.query<{ line: string }>(sql`DELETE FROM ${links} l WHERE l.${holderId} = ${holder.id}
      AND EXISTS (SELECT ${seen(viewer, kind)} AND t.id = l.${lineId}) RETURNING l.${lineId} AS line`);
    await tx.query(sql`INSERT INTO ${links} (${holderId}, ${lineId}, network_id, position)
      SELECT ${holder.id}, line, ${holder.networkId}, place FROM unnest(${lines}::uuid[]) WITH ORDINALITY AS given (line, place)`);
    const before = removed.map(({ line }) => line).sort();
    return [
      ...before.filter((line) => !lines.includes(line)).map((line) => ({ field: kind, before: line, after: null })),
      ...lines.filter((line) => !before.includes(line)).map((line) => ({ field: kind, before: null, after: line })),
    ];
  }
}

/** Ids of the goals and measures that changes add or take away. */
export const aimsIn = (changes: readonly EventChange[]): string[] =>
  changes.flatMap(({ before, after }) => [before, after].filter((id) => id !== null));

/** Rows of the kind, as `t`, whose plan the viewer sees. The first row of a line is seen by all who see any later one. */
const seen = (viewer: Viewer, kind: Kind): Sql =>
  sql`FROM ${raw(kind)} t JOIN plan p ON p.id = t.plan_id WHERE ${visibleTo(viewer, 'p')}`;

async function linesOf(
  tx: Tx,
  viewer: Viewer,
  networkId: string,
  kind: Kind,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string; line: string; networkId: string }>(sql`
    SELECT t.id, t.line_id AS line, t.network_id AS "networkId" ${seen(viewer, kind)}
      AND t.dropped_at IS NULL AND t.id = ANY(${ids.filter(isId)}::uuid[])`);
  const found = new Map(rows.map((row) => [row.id, row]));
  const lines = ids.map((id, index) => {
    const path = [`${kind}s`, String(index)];
    const row = found.get(id);
    if (!row) throw notFound(kind, ...path);
    if (row.networkId !== networkId) {
      throw new Problem('INVALID', 'OTHER_NETWORK', `The ${kind} belongs to another network.`, path);
    }
    return row.line;
  });
  if (new Set(lines).size < lines.length) {
    throw new Problem('INVALID', 'DUPLICATE', `The list names the same ${kind} twice, in two editions.`, [`${kind}s`]);
  }
  return lines;
}
