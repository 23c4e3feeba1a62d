import { Inject, Injectable } from '@nestjs/common';
import { Database, system } from '@saman/platform';
import sql from 'sql-template-tag';
import type { ChangePasswordArgs } from '../schema.gen.js';
import { Attempts } from './attempt.service.js';
import { MailedLinks } from './mailed-link.service.js';
import { checkPassword } from './password.rules.js';
import { Passwords } from './password.service.js';
import { Sessions } from './session.service.js';
import { signInFailed } from './sign-in.service.js';
import type { Viewer } from './viewer.js';

interface OwnAccount {
  id: string;
  email: string;
  passwordHash: string | null;
}

/** A signed-in person and their password. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(MailedLinks) private readonly links: MailedLinks,
  ) {}

  /** The session that changes it goes on; all others end, and mailed links to a new password are void. */
  async change(viewer: Viewer, { current, new: chosen }: ChangePasswordArgs): Promise<void> {
    checkPassword(chosen, 'new');
    const account = await this.confirm(viewer, current, 'current');
    const passwordHash = await this.passwords.hash(chosen);
    await this.database.write(system, async (tx) => {
      const changed = await tx.query(sql`
        UPDATE person SET password_hash = ${passwordHash}, one_time_until = NULL
        WHERE id = ${account.id} AND password_hash = ${account.passwordHash} RETURNING id`);
      if (changed.length === 0) throw signInFailed('current');
      await this.links.voidPasswordLinks(tx, account.email);
      await this.sessions.endAllOf(tx, account.id, viewer.sessionHash);
    });
  }

  /** Makes sure that it is the person who sits there: by their password, which is guessed here no more often than at the door. */
  async confirm(viewer: Viewer, password: string, path: string): Promise<OwnAccount> {
    const [account] = await this.database.read<OwnAccount>(
      'accountOfViewer',
      sql`SELECT id, email, password_hash AS "passwordHash" FROM person WHERE id = ${viewer.personId} AND email IS NOT NULL`,
    );
    if (!account) throw signInFailed(path);
    await this.attempts.begin(['account', account.email]);
    if (!(await this.passwords.fits(password, account.passwordHash))) throw signInFailed(path);
    await this.database.write(system, (tx) => this.attempts.forget(tx, ['account', account.email]));
    return account;
  }
}
