import type { Plan } from './plan.js';

/** What the network goes by. */
export const isInForce = ({ status }: Pick<Plan, 'status'>): boolean =>
  status === 'ADOPTED' || status === 'UNDER_REVISION';

/** What may come into force. */
export const isBeingWritten = ({ status }: Pick<Plan, 'status'>): boolean =>
  status === 'DRAFT' || status === 'IN_HEARING';

export const yearsOf = ({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): string =>
  `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
