// The mails that let people in, written when they are sent. Only then a token is made: it is in the mail and nowhere else, for the database keeps its hash and the
// queue no more than the link's id. A mail that is sent again has another token, and each of them works, for whoever gets both.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, type Config, CONFIG, Database, type Mail, Post, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Language } from '../schema.gen.js';
import type { MailedLink } from './mailed-link.entity.js';
import { accountMail, invitationMail, type MailText, type Role } from './mails.js';
import { hashOf, newSecret } from './secret.js';

export const LINK = 'link';

/** What such a mail is written from. */
export interface LinkData {
  readonly link: string;
  /** Who asked for it; null for a stranger and for the server itself. */
  readonly inviter: string | null;
}

/** A link with what its mail names. */
interface Waiting extends Pick<MailedLink, 'id' | 'purpose' | 'email' | 'role'> {
  readonly language: Language | null;
  /** The person who has the address now; null where nobody has. */
  readonly owner: { name: string; language: Language } | null;
  /** The organisation's or network's name; null where it is no invitation. */
  readonly subjectName: string | null;
  /** Blank for one who is erased. */
  readonly inviterName: string | null;
}

const HOURS = { ACCOUNT: 24, RESET: 24, INVITATION: 14 * 24 };

/** How long a link is good for, counted from when it is mailed. */
export const validUntil = (purpose: MailedLink['purpose'], mailedAt: Date): Date =>
  new Date(mailedAt.getTime() + HOURS[purpose] * 60 * 60 * 1000);

@Injectable()
export class LinkLetters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Post) post: Post,
  ) {
    post.write(LINK, async (data) => ({
      mail: await this.database.write(system, (tx) => this.letter(tx, data as LinkData)),
    }));
  }

  /** Null where the link is used, void or gone with the person, and for a new password where nobody has the address. */
  private async letter(tx: Tx, data: LinkData): Promise<Mail | null> {
    const waiting = await find(tx, data);
    if (!waiting || (waiting.purpose === 'RESET' && !waiting.owner)) return null;
    const token = newSecret();
    await tx.query(sql`
      UPDATE mailed_link SET token_hashes = token_hashes || ${hashOf(token)}::text,
        expires_at = ${validUntil(waiting.purpose, this.clock.now())}, inviter_id = ${data.inviter}
      WHERE id = ${waiting.id}`);
    return { to: waiting.email, ...textOf(waiting, `${this.config.publicUrl}/welcome#token=${token}`) };
  }
}

async function find(tx: Tx, { link, inviter }: LinkData): Promise<Waiting | undefined> {
  const [waiting] = await tx.query<Waiting>(sql`
    SELECT link.id, link.purpose, link.email, link.role, link.language,
      (SELECT jsonb_build_object('name', name, 'language', language) FROM person WHERE email = link.email) AS owner,
      coalesce((SELECT name FROM organisation WHERE id = link.organisation_id),
        (SELECT name FROM network WHERE id = link.network_id)) AS "subjectName",
      (SELECT name FROM person WHERE id = ${inviter}) AS "inviterName"
    FROM mailed_link link WHERE link.id = ${link} AND link.used_at IS NULL FOR UPDATE OF link`);
  return waiting;
}

function textOf({ purpose, owner, language, role, subjectName, inviterName }: Waiting, link: string): MailText {
  const spoken = language ?? 'NB';
  if (purpose === 'INVITATION') {
    const invited = { inviterName: inviterName || 'Saman', subjectName: subjectName ?? '', role: role as Role };
    return invitationMail(spoken, invited, link);
  }
  if (owner) return accountMail(purpose === 'RESET' ? 'reset' : 'accountExists', owner, link);
  // nobody has proved yet whose address it is: a stranger's words do not go to it, not even as a name
  return accountMail('account', { name: '', language: spoken }, link);
}
