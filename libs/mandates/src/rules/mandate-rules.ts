import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { Events } from '@saman/platform';
import sql, { join, type Sql } from 'sql-template-tag';
import { EvidenceRecords } from '../evidence/evidence-records.js';
import type { MandateRuleInput } from '../schema.gen.js';
import type { MandateRule } from './rule.js';

/** All rules that a mandate can have. */
@Injectable()
export class MandateRules {
  private readonly byKind = new Map<string, MandateRule>();

  constructor(
    @Inject(Events) private readonly events: Events,
    @Inject(EvidenceRecords) private readonly records: EvidenceRecords,
  ) {}

  /** What it records is written from now on, whether or not there is a mandate that asks for it. */
  register(rule: MandateRule): void {
    this.byKind.set(rule.kind, rule);
    for (const [kind, recorder] of Object.entries(rule.records)) {
      this.events.within(kind, (tx, event) => this.records.write(tx, event, recorder));
    }
  }

  of(kind: string): MandateRule {
    const rule = this.byKind.get(kind);
    if (!rule) throw new Error(`no room has registered the rule ${kind}`);
    return rule;
  }

  /** The one rule that the input names, with what it says of it. INVALID EXACTLY_ONE for none or several. */
  named(input: MandateRuleInput, path: string[]): { rule: MandateRule; value: unknown; path: string[] } {
    const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== false);
    const [first] = given;
    const rule = [...this.byKind.values()].find((one) => one.input === first?.[0]);
    if (!rule || given.length !== 1) {
      throw new Problem('INVALID', 'EXACTLY_ONE', 'Name exactly one rule.', path);
    }
    return { rule, value: first?.[1], path: [...path, rule.input] };
  }

  /** Whether the evidence `e` is such as the mandate `m` rests on, set aside or not. */
  get restsOn(): Sql {
    return sql`(e.network_id = m.network_id AND e.kind = m.rule AND ${this.byEach(sql`m.rule`, (rule) => rule.restsOn)})`;
  }

  /** Which evidence the viewer sees, as a condition on `e`. */
  seenBy(viewer: Viewer): Sql {
    return this.byEach(sql`e.kind`, (rule) => rule.seenBy(viewer));
  }

  /** The id under which the subject of the evidence `e` is shown now. */
  get subject(): Sql {
    return this.byEach(sql`e.kind`, (rule) => rule.subject);
  }

  private byEach(kind: Sql, expression: (rule: MandateRule) => Sql): Sql {
    const cases = [...this.byKind.values()].map((rule) => sql`WHEN ${rule.kind} THEN ${expression(rule)}`);
    return sql`CASE ${kind} ${join(cases, ' ')} END`;
  }
}
