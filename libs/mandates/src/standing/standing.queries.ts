import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import { CLOCK, Database, grouped, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import { MandateRules } from '../rules/mandate-rules.js';
import type { Outlook, Terms } from '../rules/rule.js';
import type { Change } from '../what-if/change.js';
import type { Standing } from './standing.js';
import { standingOf } from './standing.rules.js';

type TermsRow = Omit<Terms, 'today'> & { timeZone: string };

/** How mandates stand if these changes are supposed. */
export type Suppose = (changes: readonly Change[]) => ReadonlyMap<string, Standing>;

@Injectable()
export class MandateStandings {
  /** How a mandate stands, for whoever sees the mandate. A number of statements that does not depend on how many are asked for. */
  readonly of = loader<Standing, Context>(async (mandates, context) => (await this.supposing(mandates, context))([]));

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MandateRules) private readonly rules: MandateRules,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads once what the standings rest on; computing them, with whatever is supposed, is plain arithmetic then. */
  async supposing(mandates: readonly string[], context: Context): Promise<Suppose> {
    const terms = await this.terms(mandates, context.viewer);
    const outlooks = await this.outlooks(context, terms);
    return (changes) =>
      new Map(
        terms.map((mandate) => {
          const outlook = outlooks.get(mandate.rule);
          if (!outlook) throw new Error(`nothing is known of the rule ${mandate.rule}`);
          return [mandate.id, standingOf(mandate, outlook(mandate, changes))];
        }),
      );
  }

  private async outlooks(context: Context, terms: readonly Terms[]): Promise<Map<string, Outlook>> {
    const byRule = grouped(terms, ({ rule }) => rule);
    const read = [...byRule].map(
      async ([rule, mandates]) => [rule, await this.rules.of(rule).outlook(context, mandates)] as const,
    );
    return new Map(await Promise.all(read));
  }

  /** What mandates ask, with what counts for them now: of each thing the first evidence that is not set aside, as far as the viewer sees it. */
  private async terms(mandates: readonly string[], viewer: Viewer): Promise<Terms[]> {
    const rows = await this.database.read<TermsRow>(
      'mandate.terms',
      sql`SELECT m.id, m.network_id AS "networkId", m.rule, m.required, m.linked_only AS "linkedOnly", m.due_on AS "dueOn",
          p.starts_on AS "from", n.time_zone AS "timeZone", ARRAY(SELECT COALESCE(x.measure_line_id, x.milestone_id, x.plan_id)
            FROM mandate_part x WHERE x.mandate_id = m.id ORDER BY x.position) AS parts,
          COALESCE(done.days, '{}') AS "doneOn", COALESCE(done.things, '{}') AS "doneThings"
        FROM mandate m
        JOIN plan p ON p.line_id = m.plan_line_id AND p.edition = m.since_edition
        JOIN network n ON n.id = m.network_id
        CROSS JOIN LATERAL (
          SELECT array_agg(day ORDER BY day, subject_id) AS days, array_agg(subject_id ORDER BY day, subject_id) AS things FROM (
            SELECT e.subject_id, min(e.happened_on) AS day FROM evidence e
            WHERE e.set_aside_at IS NULL AND ${this.rules.restsOn} AND ${this.rules.seenBy(viewer)} GROUP BY e.subject_id) AS thing) AS done
        WHERE m.id = ANY(${mandates}::uuid[])`,
    );
    const now = this.clock.now();
    return rows.map((row) => ({ ...row, today: dayIn(row.timeZone, now) }));
  }
}
