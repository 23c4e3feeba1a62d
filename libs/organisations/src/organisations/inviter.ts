import type { Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Viewer } from '../people/viewer.js';
import type { Language } from '../schema.gen.js';

/** What an invitation's mail needs to know of the person who invites. */
export async function inviterOf(tx: Tx, viewer: Viewer): Promise<{ inviterName: string; language: Language }> {
  const [inviter] = await tx.query<{ inviterName: string; language: Language }>(sql`
    SELECT name AS "inviterName", language FROM person WHERE id = ${viewer.personId}`);
  return inviter ?? { inviterName: 'Saman', language: 'NB' };
}
