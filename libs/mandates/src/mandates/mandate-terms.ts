// What a mandate's own fields may be, for the deeds to mandates.
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import { Memberships, type Viewer } from '@saman/organisations';
import type { Plan } from '@saman/plans';
import type { EventDraft, Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { EvidenceRecords } from '../evidence/evidence-records.js';
import { MandateRules } from '../rules/mandate-rules.js';
import type { Taken } from '../rules/rule.js';
import type { MandateRuleInput } from '../schema.gen.js';
import type { Mandate } from './mandate.entity.js';
import { MandatePart } from './mandate-part.entity.js';

/** Of a network, of those that hold. */
const MOST_MANDATES = 100;

/** The columns that a rule fills. */
export type Kept = Pick<Mandate, 'rule' | 'required' | 'linkedOnly'>;

/** The things that a rule names, all of one type. */
type Parts = NonNullable<Taken['parts']>;

@Injectable()
export class MandateTerms {
  constructor(
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(MandateRules) private readonly rules: MandateRules,
    @Inject(EvidenceRecords) private readonly records: EvidenceRecords,
  ) {}

  async checkRoom(tx: Tx, networkId: string): Promise<void> {
    const [held] = await tx.query<{ count: number }>(sql`
      SELECT count(*)::int AS count FROM mandate WHERE network_id = ${networkId} AND withdrawn_reason IS NULL`);
    if ((held?.count ?? 0) < MOST_MANDATES) return;
    const message = `The network has ${String(MOST_MANDATES)} mandates that hold: withdraw some.`;
    throw new Problem('INVALID', 'TOO_MANY', message, ['plan'], MOST_MANDATES);
  }

  /** The id of an active member, or null. Problems at `[input, 'responsible']`. */
  async responsible(tx: Tx, networkId: string, id: string | null, input: string): Promise<string | null> {
    if (id === null) return null;
    return (await this.memberships.requireActive(tx, networkId, id, [input, 'responsible'])).organisationId;
  }

  /** What the rule makes of what a client said. */
  async take(
    tx: Tx,
    viewer: Viewer,
    plan: Plan,
    input: MandateRuleInput,
    at: string[],
  ): Promise<{ kept: Kept; parts: Parts }> {
    const { rule, value, path } = this.rules.named(input, at);
    const place = { tx, viewer, path, networkId: plan.networkId, planId: plan.id, planLineId: plan.lineId };
    const { required, linkedOnly = false, parts = { of: 'planId', ids: [] } } = await rule.take(place, value);
    return { kept: { rule: rule.kind, required, linkedOnly }, parts };
  }

  /** Ids of what a mandate names, in order. */
  async named(tx: Tx, id: string): Promise<string[]> {
    const parts = await tx.manager.find(MandatePart, { where: { mandateId: id }, order: { position: 'ASC' } });
    return parts.flatMap(({ measureLineId, milestoneId, planId }) => measureLineId ?? milestoneId ?? planId ?? []);
  }

  /** Writes what a mandate names in place of what it named. */
  async name(tx: Tx, { id, networkId }: Pick<Mandate, 'id' | 'networkId'>, { of, ids }: Parts): Promise<void> {
    await tx.manager.delete(MandatePart, { mandateId: id });
    const rows = ids.map((part, position) => ({ mandateId: id, networkId, position, [of]: part }));
    if (rows.length > 0) await tx.manager.insert(MandatePart, rows);
  }

  /** What is recorded because the rule is met already; the events of it. */
  alreadySo(tx: Tx, given: EventDraft, { rule }: Kept): Promise<EventDraft[]> {
    const { alreadySo } = this.rules.of(rule);
    return alreadySo ? this.records.write(tx, given, alreadySo) : Promise.resolve([]);
  }
}
