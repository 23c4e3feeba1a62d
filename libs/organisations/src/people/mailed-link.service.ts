import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, Problem } from '@saman/kernel';
import { CLOCK, Mailer, Post, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { LINK, type LinkData, validUntil } from './link.letter.js';
import { MailedLink } from './mailed-link.entity.js';
import { MailedLinkQueries, usable } from './mailed-link.queries.js';

type New = Pick<MailedLink, 'purpose' | 'email'> &
  Partial<Pick<MailedLink, 'name' | 'language' | 'organisationId' | 'networkId' | 'role'>>;

/** Single-use links: only who gets the mail knows the token. */
@Injectable()
export class MailedLinks {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(Post) private readonly post: Post,
    @Inject(MailedLinkQueries) private readonly queries: MailedLinkQueries,
  ) {}

  /** Writes a link down, which is mailed when the deed is committed. INVALID, MAIL_NOT_SET_UP, where no mail can be sent. */
  async mail(tx: Tx, link: New): Promise<void> {
    await this.mailer.checkReady();
    const id = newId();
    await tx.manager.insert(MailedLink, { id, ...link, expiresAt: validUntil(link.purpose, this.clock.now()) });
    await this.post.send(tx, [{ kind: LINK, data: { link: id, inviter: tx.caller.personId } satisfies LinkData }]);
  }

  /** Refuses a token that could not be used now: before something costly is done for it. */
  async checkUsable(token: string): Promise<void> {
    if ((await this.queries.byToken(token)) === null) throw linkNotValid();
  }

  /** Uses a link up. Of two who try at once, the second waits for the first and finds it used. */
  async use(tx: Tx, token: string): Promise<MailedLink> {
    const now = this.clock.now();
    const [link] = await tx.query<MailedLink>(sql`
      UPDATE mailed_link SET used_at = ${now}
      WHERE ${usable(token, now)}
      RETURNING id, token_hashes AS "tokenHashes", purpose, email, name, language, organisation_id AS "organisationId",
        network_id AS "networkId", role, inviter_id AS "inviterId", expires_at AS "expiresAt", used_at AS "usedAt", created_at AS "createdAt"`);
    if (!link) throw linkNotValid();
    return link;
  }

  /** An invitation is void from now on, also where it is still to be mailed. What it promised; null where it cannot be accepted any more. */
  async takeBack(tx: Tx, id: string, of: { organisationId: string } | { networkId: string }): Promise<string | null> {
    const now = this.clock.now();
    const parent = 'networkId' in of ? sql`network_id = ${of.networkId}` : sql`organisation_id = ${of.organisationId}`;
    const [link] = await tx.query<{ role: string }>(sql`
      UPDATE mailed_link SET used_at = ${now}
      WHERE id = ${id} AND ${parent} AND used_at IS NULL AND expires_at > ${now} RETURNING role`);
    return link?.role ?? null;
  }

  /** Once a password is chosen, older links to choose one are void, also those still to be mailed; invitations stay. */
  async voidPasswordLinks(tx: Tx, email: string): Promise<void> {
    await tx.query(sql`
      UPDATE mailed_link SET used_at = ${this.clock.now()}
      WHERE email = ${email} AND purpose IN ('ACCOUNT', 'RESET') AND used_at IS NULL`);
  }
}

export const linkNotValid = (): Problem =>
  new Problem('NOT_FOUND', 'LINK_NOT_VALID', 'The link is used, too old or wrong: ask for a new one.', ['token']);
