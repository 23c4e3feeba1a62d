import { event, type EventDraft } from '@saman/platform';
import type { MandatesEventKind } from '../schema.gen.js';
import type { Mandate } from './mandate.entity.js';

/** An event of a mandate, shown as that of the organisation that answers for its plan. */
export const mandateEvent = (
  kind: MandatesEventKind,
  { id, networkId }: Pick<Mandate, 'id' | 'networkId'>,
  plan: { id: string; lineId: string; responsibleId: string },
  changes: EventDraft['changes'] = [],
  about: readonly string[] = [],
): EventDraft =>
  event({
    ...{ kind, networkId, organisationId: plan.responsibleId, subject: { type: 'Mandate', id }, changes },
    about: [plan.id, plan.lineId, ...about],
  });
