import { Inject, Injectable } from '@nestjs/common';
import { Database, system } from '@saman/platform';
import type { RequestAccountArgs } from '../schema.gen.js';
import { networkOf } from './attempt.rules.js';
import { Attempts } from './attempt.service.js';
import { MailedLinks } from './mailed-link.service.js';

/**
 * Mails links to choose a password. Whoever asks is answered by the same steps, whether there is an account or not: that is looked at when the mail is
 * written.
 */
@Injectable()
export class PasswordMails {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Attempts) private readonly attempts: Attempts,
    @Inject(MailedLinks) private readonly links: MailedLinks,
  ) {}

  /** A link to make an account; where there is one already, to a new password for it. */
  requestAccount({ email, name, language }: RequestAccountArgs, address: string): Promise<boolean> {
    return this.request({ purpose: 'ACCOUNT', email, name, language }, address);
  }

  /** A link to a new password, if there is an account. */
  requestPasswordReset(email: string, address: string): Promise<boolean> {
    return this.request({ purpose: 'RESET', email }, address);
  }

  private request(link: Parameters<MailedLinks['mail']>[1], address: string): Promise<boolean> {
    return this.database.write(system, async (tx) => {
      await this.attempts.count(tx, ['mailTo', link.email]);
      await this.attempts.count(tx, ['mailFrom', networkOf(address)]);
      await this.links.mail(tx, link);
      return true;
    });
  }
}
