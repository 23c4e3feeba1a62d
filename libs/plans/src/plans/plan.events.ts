import { event, type EventDraft } from '@saman/platform';
import type { PlansEventKind } from '../schema.gen.js';
import type { Plan } from './plan.entity.js';

/** What an event of a plan's room says of the plan it happened in. */
export type Happened = Pick<Plan, 'id' | 'lineId' | 'networkId' | 'responsibleId'>;

/** Ids that an event concerns by belonging to a plan: the edition's, and the first edition's, which stands for all. */
export const aboutPlan = ({ id, lineId }: Pick<Plan, 'id' | 'lineId'>): string[] => [id, lineId];

/** An event of a plan, shown as the responsible organisation's; also of what was dropped from it, which is no subject any more. */
export const planEvent = (
  kind: PlansEventKind,
  plan: Happened,
  changes: EventDraft['changes'] = [],
  about: readonly string[] = [],
): EventDraft => partEvent(kind, plan, { type: 'Plan', id: plan.id }, { changes, about });

/** An event of something that belongs to a plan; `about` holds further ids, e.g. that of the part in its first edition. */
export const partEvent = (
  kind: PlansEventKind,
  plan: Happened,
  subject: EventDraft['subject'],
  { changes = [], about = [] }: { changes?: EventDraft['changes']; about?: readonly string[] } = {},
): EventDraft =>
  event({
    ...{ kind, networkId: plan.networkId, organisationId: plan.responsibleId, subject, changes },
    about: [...aboutPlan(plan), ...about],
  });
