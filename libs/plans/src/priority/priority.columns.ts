// How a priority is kept, alike in the tables of all that is prioritised, and how it is read.
import { raw, type Sql } from 'sql-template-tag';
import type { PriorityInput } from '../schema.gen.js';

/** The columns, as an entity has them; all of them or none. */
export interface StoredPriority {
  benefit: number | null;
  benefitReason: string | null;
  severity: number | null;
  severityReason: string | null;
  useTime: number | null;
  useMoney: number | null;
  useStaff: number | null;
  useReason: string | null;
}

export const storedPriority = ({ benefit, severity, resourceUse }: PriorityInput): StoredPriority => ({
  benefit: benefit.value,
  benefitReason: benefit.reason,
  severity: severity.value,
  severityReason: severity.reason,
  useTime: resourceUse.time,
  useMoney: resourceUse.money,
  useStaff: resourceUse.staff,
  useReason: resourceUse.reason,
});

/** Fields that the log tells whole, and those of which it tells only that they changed. */
export const PRIORITY_LOGGED = ['benefit', 'severity', 'useTime', 'useMoney', 'useStaff'] as const;
export const PRIORITY_TEXTS = ['benefitReason', 'severityReason', 'useReason'] as const;

/** benefit + severity + 6 - the mean of the resources, three times over: 9-45, a whole number that lists can be sorted by. */
export const thirdsOf = (row: string): Sql =>
  raw(`(3 * (${row}.benefit + ${row}.severity + 6) - ${row}.use_time - ${row}.use_money - ${row}.use_staff)`);

/** What the API calls a Priority, as JSON; null where nobody has said. */
export const priorityOf = (row: string): Sql =>
  raw(`CASE WHEN ${row}.benefit IS NOT NULL THEN json_build_object(
    'benefit', json_build_object('value', ${row}.benefit, 'reason', ${row}.benefit_reason),
    'severity', json_build_object('value', ${row}.severity, 'reason', ${row}.severity_reason),
    'resourceUse', json_build_object('time', ${row}.use_time, 'money', ${row}.use_money, 'staff', ${row}.use_staff,
      'value', (${row}.use_time + ${row}.use_money + ${row}.use_staff) / 3.0, 'reason', ${row}.use_reason),
    'points', ${thirdsOf(row).sql} / 3.0) END`);
