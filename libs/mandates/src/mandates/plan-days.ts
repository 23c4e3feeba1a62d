import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import { Plan } from '@saman/plans';
import { type EventDraft, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';

/** A plan's days are changed, and adopted in place of those before, only so that the due days of its mandates still lie within them. */
@Injectable()
export class PlanDays implements OnModuleInit {
  constructor(@Inject(Events) private readonly events: Events) {}

  onModuleInit(): void {
    this.events.within('PLAN_CHANGED', async (tx, { subject, changes }) => {
      if (changes.some(({ field }) => field === 'startsOn' || field === 'endsOn')) {
        await this.check(tx, subject, (field) => ['changes', field]);
      }
      return [];
    });
    // while it was written mandates were given and changed by the days of the edition in force
    this.events.within('PLAN_ADOPTED', async (tx, { subject }) => {
      await this.check(tx, subject, () => ['plan']);
      return [];
    });
  }

  /** The plan is held by the deed, and giving or changing a mandate of it would hold it, too. */
  private async check(
    tx: Tx,
    { id }: EventDraft['subject'],
    path: (field: 'startsOn' | 'endsOn') => string[],
  ): Promise<void> {
    const { lineId, edition, startsOn, endsOn } = await tx.manager.findOneByOrFail(Plan, { id });
    const [day] = await tx.query<{ last: string | null; first: string | null }>(sql`
      SELECT max(due_on) AS last, min(due_on) FILTER (WHERE since_edition = ${edition}) AS first FROM mandate
      WHERE plan_line_id = ${lineId} AND since_edition <= ${edition} AND withdrawn_reason IS NULL`);
    if (day?.last && day.last > endsOn) {
      throw new Problem('INVALID', 'DUE_AFTER_PLAN', `A mandate is due on ${day.last}.`, path('endsOn'));
    }
    if (day?.first && day.first < startsOn) {
      throw new Problem('INVALID', 'END_BEFORE_START', `A mandate is due on ${day.first}.`, path('startsOn'));
    }
  }
}
