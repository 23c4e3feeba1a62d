import { Inject, Injectable } from '@nestjs/common';
import { Database, Mailer, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { RequestAccountArgs } from '../schema.gen.js';
import { Afterwards } from './afterwards.js';
import { networkOf } from './attempt.rules.js';
import { Attempts } from './attempt.service.js';
import { MailedLinks } from './mailed-link.service.js';
import { accountMail } from './mails.js';

type Asked = Pick<RequestAccountArgs, 'name' | 'language'>;

/** Mails links to choose a password. All that depends on whether there is an account happens after the answer, which is always the same. */
@Injectable()
export class PasswordMails {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Afterwards) private readonly afterwards: Afterwards,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(MailedLinks) private readonly links: MailedLinks,
  ) {}

  /** A link to make an account; where there is one already, to a new password for it. */
  requestAccount({ email, name, language }: RequestAccountArgs, address: string): Promise<boolean> {
    return this.request(email, { name, language }, address);
  }

  /** A link to a new password, if there is an account. */
  requestPasswordReset(email: string, address: string): Promise<boolean> {
    return this.request(email, null, address);
  }

  private async request(email: string, asked: Asked | null, address: string): Promise<boolean> {
    await this.mailer.checkReady();
    await this.attempts.begin(['mailTo', email], ['mailFrom', networkOf(address)]);
    this.afterwards.start(async () => {
      const mail = await this.database.write(system, (tx) => this.mailFor(tx, email, asked));
      if (mail) await this.mailer.send({ to: email, ...mail });
    });
    return true;
  }

  private async mailFor(tx: Tx, email: string, asked: Asked | null) {
    const [person] = await tx.query<Asked>(sql`SELECT name, language FROM person WHERE email = ${email} FOR SHARE`);
    if (person) {
      const link = await this.links.make(tx, { purpose: 'RESET', email });
      return accountMail(asked ? 'accountExists' : 'reset', person, link);
    }
    if (!asked) return null;
    const link = await this.links.make(tx, { purpose: 'ACCOUNT', email, ...asked });
    // nobody has proved yet whose address it is: a stranger's words do not go to it, not even as a name
    return accountMail('account', { name: '', language: asked.language }, link);
  }
}
