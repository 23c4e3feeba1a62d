import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Plan } from '@saman/plans';
import { type EventDraft, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { mandateEvent } from './mandate.events.js';
import { MandateTerms } from './mandate-terms.js';

/** An edition that comes to nothing takes along the mandates that it gave: no later edition has them. */
@Injectable()
export class AbandonedPlans implements OnModuleInit {
  constructor(
    @Inject(Events) private readonly events: Events,
    @Inject(MandateTerms) private readonly terms: MandateTerms,
  ) {}

  onModuleInit(): void {
    this.events.within('PLAN_ABANDONED', (tx, { subject }) => this.withdraw(tx, subject));
  }

  /** The plan is held by the deed, and giving or changing a mandate of it would hold it, too. */
  private async withdraw(tx: Tx, { id }: EventDraft['subject']): Promise<EventDraft[]> {
    const plan = await tx.manager.findOneByOrFail(Plan, { id });
    const gone = await tx.query<{ id: string; networkId: string }>(sql`
      UPDATE mandate SET withdrawn_reason = ${plan.abandonReason}, version = version + 1
      WHERE plan_line_id = ${plan.lineId} AND since_edition = ${plan.edition} AND withdrawn_reason IS NULL
      RETURNING id, network_id AS "networkId"`);
    const told: EventDraft[] = [];
    for (const one of gone) {
      told.push(mandateEvent('MANDATE_WITHDRAWN', one, plan, [], await this.terms.named(tx, one.id)));
    }
    return told;
  }
}
