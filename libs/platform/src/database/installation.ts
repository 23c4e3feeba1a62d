import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import { system } from '../caller.js';
import type { Database } from './database.js';

/** What all processes on this database share. Made at the first start, by whichever process comes first. */
export async function installationOf(database: Database): Promise<{ secret: string; isDemo: boolean }> {
  const read = () =>
    database.read<{ secret: string; isDemo: boolean }>(
      'installation',
      sql`SELECT secret, is_demo AS "isDemo" FROM installation`,
    );
  const [known] = await read();
  if (known) return known;
  const secret = randomBytes(32).toString('base64url');
  await database.write(system, (tx) =>
    tx.query(sql`INSERT INTO installation (id, secret) VALUES (1, ${secret}) ON CONFLICT DO NOTHING`),
  );
  const [made] = await read();
  if (!made) throw new Error('the table installation cannot be written');
  return made;
}
