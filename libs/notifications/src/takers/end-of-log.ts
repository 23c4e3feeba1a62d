import type { Tx } from '@saman/platform';
import sql from 'sql-template-tag';

/** The network's newest sequence; 0 before its first event. */
export async function endOfLog(tx: Tx, networkId: string): Promise<number> {
  const [clock] = await tx.query<{ last: number }>(
    sql`SELECT last_sequence AS last FROM network_clock WHERE network_id = ${networkId}`,
  );
  return clock?.last ?? 0;
}
