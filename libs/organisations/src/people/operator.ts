// How the first OPERATOR comes into an installation: by a command on its own machine, not by anything that is reached over the network.
import { randomInt } from 'node:crypto';
import { newId } from '@saman/kernel';
import { type Database, system } from '@saman/platform';
import sql from 'sql-template-tag';
import { Passwords } from './password.service.js';

const HOURS = 24;
/** Without signs that look alike on paper: 31 signs, 20 of them make 99 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Makes the person with that address (in small letters) an OPERATOR, and the account where there is none. Returns a one-time password: it
 * signs in once, within a day; what signed in before does not any more.
 */
export async function makeOperator(database: Database, email: string, now = new Date()): Promise<string> {
  const password = Array.from({ length: 4 }, () => Array.from({ length: 5 }, sign).join('')).join('-');
  const hash = await new Passwords().hash(password);
  const until = new Date(now.getTime() + HOURS * 60 * 60 * 1000);
  const name = email.slice(0, email.indexOf('@'));
  await database.write(system, async (tx) => {
    const [person] = await tx.query<{ id: string }>(sql`
      INSERT INTO person (id, name, email, language, password_hash, is_operator, one_time_until)
      VALUES (${newId()}, ${name}, ${email}, 'NB', ${hash}, true, ${until})
      ON CONFLICT (email) DO UPDATE SET password_hash = ${hash}, is_operator = true, one_time_until = ${until}
      RETURNING id`);
    await tx.query(sql`DELETE FROM session WHERE person_id = ${person?.id}`);
  });
  return password;
}

const sign = (): string => SIGNS.charAt(randomInt(SIGNS.length));
