import { Inject, Injectable } from '@nestjs/common';
import { newId, Problem } from '@saman/kernel';
import { Database, type GraphContext, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { ChoosePasswordArgs } from '../schema.gen.js';
import { Invitations } from './invitation.service.js';
import type { MailedLink } from './mailed-link.entity.js';
import { linkNotValid, MailedLinks } from './mailed-link.service.js';
import { checkPassword } from './password.rules.js';
import { Passwords } from './password.service.js';
import { Person } from './person.entity.js';
import { Sessions } from './session.service.js';

/** An account that is made without a mailed link, e.g. by the demo's loader. */
export type NewAccount = Pick<Person, 'name' | 'email' | 'language'> &
  Partial<Pick<Person, 'passwordHash' | 'isOperator' | 'oneTimeUntil'>>;

/** Making accounts, and getting into them by a mailed link. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailedLinks) private readonly links: MailedLinks,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** Returns the new person's id. The address in small letters. */
  async make(tx: Tx, account: NewAccount): Promise<string> {
    const id = newId();
    await tx.manager.insert(Person, { id, ...account });
    return id;
  }

  /** Uses a mailed link up and returns the secret of a new session. */
  async choosePassword(
    { token, password, name }: ChoosePasswordArgs,
    { userAgent }: Pick<GraphContext, 'userAgent'>,
  ): Promise<string> {
    checkPassword(password, 'password');
    await this.links.checkUsable(token);
    const passwordHash = await this.passwords.hash(password);
    return this.database.write(system, async (tx) => {
      const link = await this.links.use(tx, token);
      await this.links.voidPasswordLinks(tx, link.email);
      const made = link.purpose === 'RESET' ? null : await this.makeFor(tx, link, passwordHash, name);
      const id = made ?? (await this.replacePassword(tx, link, passwordHash));
      const secret = await this.sessions.open(tx, { id, email: link.email, userAgent });
      await this.invitations.apply(tx, link, id);
      return secret;
    });
  }

  /** Null when there is an account with the link's address already. */
  private async makeFor(tx: Tx, link: MailedLink, passwordHash: string, name?: string | null): Promise<string | null> {
    const goesBy = name ?? link.name ?? link.email.slice(0, link.email.indexOf('@'));
    const [made] = await tx.query<{ id: string }>(sql`
      INSERT INTO person (id, name, email, language, password_hash)
      VALUES (${newId()}, ${goesBy}, ${link.email}, ${link.language ?? 'NB'}, ${passwordHash})
      ON CONFLICT (email) DO NOTHING RETURNING id`);
    return made?.id ?? null;
  }

  private async replacePassword(tx: Tx, link: MailedLink, passwordHash: string): Promise<string> {
    const [person] = await tx.query<Pick<Person, 'id' | 'passwordHash'>>(sql`
      SELECT id, password_hash AS "passwordHash" FROM person WHERE email = ${link.email} FOR UPDATE`);
    if (!person) throw linkNotValid();
    if (link.purpose === 'INVITATION' && person.passwordHash !== null) {
      const message = 'There is an account with this address: sign in and accept the invitation.';
      throw new Problem('ALREADY_EXISTS', 'ACCOUNT_EXISTS', message, ['token']);
    }
    await tx.query(
      sql`UPDATE person SET password_hash = ${passwordHash}, one_time_until = NULL WHERE id = ${person.id}`,
    );
    await this.sessions.endAllOf(tx, person.id);
    return person.id;
  }
}
