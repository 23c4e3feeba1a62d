import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { byId, Database, grouped, isAmong, loader, Things } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { DeadlineRule } from './deadline.rules.js';
import type { TemplatePhase } from './process-template.entity.js';

/** A template as resolvers see it. */
export interface ProcessTemplateRow {
  __typename: 'ProcessTemplate';
  id: string;
  networkId: string;
  title: string;
  phases: TemplatePhase[];
  deadlines: DeadlineRule[];
  version: number;
}

const columns = raw(
  `'ProcessTemplate' AS "__typename", id, network_id AS "networkId", title, phases, deadlines, version`,
);

/** Templates are seen by the network's people. */
@Injectable()
export class ProcessTemplateQueries {
  /** A template that the viewer may see, or null. */
  readonly byId = loader<ProcessTemplateRow, Context>(async (ids, context) =>
    byId(await this.rows('templates', context, isAmong('id', ids))),
  );

  /** By title, then id. */
  readonly ofNetwork = loader<ProcessTemplateRow[], Context>(async (networks, context) => {
    const rows = await this.rows('network.templates', context, sql`network_id = ANY(${networks}::uuid[])`);
    return grouped(rows, ({ networkId }) => networkId);
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
  ) {
    things.register('ProcessTemplate', this.byId);
  }

  private rows(name: string, { viewer }: Context, where: Sql): Promise<ProcessTemplateRow[]> {
    return this.database.read(
      name,
      sql`SELECT ${columns} FROM process_template WHERE ${where} AND network_id = ANY(${viewer.insideOf}::uuid[])
        ORDER BY title, id`,
    );
  }
}
