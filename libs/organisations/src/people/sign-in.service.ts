import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Problem } from '@saman/kernel';
import { CLOCK, Database, type GraphContext, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { SignInArgs } from '../schema.gen.js';
import { networkOf } from './attempt.rules.js';
import { Attempts } from './attempt.service.js';
import { Passwords } from './password.service.js';
import type { Person } from './person.entity.js';
import { Sessions } from './session.service.js';

type Account = Pick<Person, 'id' | 'passwordHash'>;

/** In by address and password. */
@Injectable()
export class SignIns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** Returns the secret of a new session. An unknown address and a wrong password take the same steps, and end the same. */
  async signIn(
    { email, password }: SignInArgs,
    { address, userAgent }: Pick<GraphContext, 'address' | 'userAgent'>,
  ): Promise<string> {
    const network = networkOf(address);
    await this.attempts.begin(['account', email], ['address', network]);
    const [account] = await this.database.read<Account>(
      'accountByEmail',
      sql`SELECT id, password_hash AS "passwordHash" FROM person WHERE email = ${email}`,
    );
    const fits = await this.passwords.fits(password, account?.passwordHash ?? null);
    if (!account || !fits) throw signInFailed('password');
    return this.database.write(system, async (tx) => {
      await this.checkStillGood(tx, account);
      const secret = await this.sessions.open(tx, { id: account.id, email, userAgent });
      await this.attempts.giveBack(tx, ['address', network]);
      return secret;
    });
  }

  /** Asked under lock: meanwhile the password may have been changed, or the one-time password used. */
  private async checkStillGood(tx: Tx, account: Account): Promise<void> {
    const now = this.clock.now();
    const [person] = await tx.query<{ isOnce: boolean }>(sql`
      SELECT one_time_until IS NOT NULL AS "isOnce" FROM person
      WHERE id = ${account.id} AND password_hash = ${account.passwordHash} AND (one_time_until IS NULL OR one_time_until > ${now})
      FOR NO KEY UPDATE`);
    if (!person) throw signInFailed('password');
    if (person.isOnce) await tx.query(sql`UPDATE person SET one_time_until = ${now} WHERE id = ${account.id}`);
  }
}

export const signInFailed = (path: string): Problem =>
  new Problem('SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'Unknown address or wrong password.', [path]);
