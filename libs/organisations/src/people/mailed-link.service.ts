import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Problem } from '@saman/kernel';
import { CLOCK, type Config, CONFIG, Database, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { MailedLink } from './mailed-link.entity.js';
import { hashOf, newSecret } from './secret.js';

const HOURS = { ACCOUNT: 24, RESET: 24, INVITATION: 14 * 24 };

type New = Pick<MailedLink, 'purpose' | 'email'> &
  Partial<Pick<MailedLink, 'name' | 'language' | 'organisationId' | 'networkId' | 'role'>>;

/** Single-use links: only who gets the mail knows the token, and only its hash is kept. */
@Injectable()
export class MailedLinks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes a link down and returns its address. */
  async make(tx: Tx, link: New): Promise<string> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + HOURS[link.purpose] * 60 * 60 * 1000);
    await tx.manager.insert(MailedLink, { ...link, tokenHash: hashOf(token), expiresAt });
    return `${this.config.publicUrl}/welcome#token=${token}`;
  }

  /** Refuses a token that could not be used now: before something costly is done for it. */
  async checkUsable(token: string): Promise<void> {
    const usable = await this.database.read(
      'mailedLink',
      sql`SELECT 1 FROM mailed_link
        WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > ${this.clock.now()}`,
    );
    if (usable.length === 0) throw linkNotValid();
  }

  /** Uses a link up. Of two who try at once, the second waits for the first and finds it used. */
  async use(tx: Tx, token: string): Promise<MailedLink> {
    const now = this.clock.now();
    const [link] = await tx.query<MailedLink>(sql`
      UPDATE mailed_link SET used_at = ${now}
      WHERE token_hash = ${hashOf(token)} AND used_at IS NULL AND expires_at > ${now}
      RETURNING token_hash AS "tokenHash", purpose, email, name, language, organisation_id AS "organisationId",
        network_id AS "networkId", role, expires_at AS "expiresAt", used_at AS "usedAt", created_at AS "createdAt"`);
    if (!link) throw linkNotValid();
    return link;
  }

  /** Once a password is chosen, older links to choose one are void; invitations stay. */
  async voidPasswordLinks(tx: Tx, email: string): Promise<void> {
    await tx.query(sql`
      UPDATE mailed_link SET used_at = ${this.clock.now()}
      WHERE email = ${email} AND purpose IN ('ACCOUNT', 'RESET') AND used_at IS NULL`);
  }
}

export const linkNotValid = (): Problem =>
  new Problem('NOT_FOUND', 'LINK_NOT_VALID', 'The link is used, too old or wrong: ask for a new one.', ['token']);
