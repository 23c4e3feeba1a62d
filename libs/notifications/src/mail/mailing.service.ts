import { Inject, Injectable } from '@nestjs/common';
import { Cursors, isId } from '@saman/kernel';
import { type Context, OwnData, type Viewer } from '@saman/organisations';
import { type Caller, type Config, CONFIG, Database, loader, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Mailing } from '../schema.gen.js';

/** What the signatures of the links are for. */
const SCOPE = 'unwanted mail';

/** Which mail people do not want, said when signed in or by a link that only their own mail has. */
@Injectable()
export class Mailings {
  /** By person. */
  readonly unwanted = loader<Mailing[], Context>(async (people) => {
    const rows = await this.database.read<{ personId: string; mailing: Mailing }>(
      'unwantedMail',
      sql`SELECT person_id AS "personId", mailing FROM unwanted_mail WHERE person_id = ANY (${people}::uuid[]) ORDER BY mailing`,
    );
    const found = new Map<string, Mailing[]>(people.map((id) => [id, []]));
    for (const { personId, mailing } of rows) found.get(personId)?.push(mailing);
    return found;
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Cursors) private readonly signatures: Cursors,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OwnData) ownData: OwnData,
  ) {
    ownData.register('unwantedMail', {
      json: sql`(SELECT coalesce(jsonb_agg(mailing), '[]') FROM unwanted_mail WHERE unwanted_mail.person_id = person.id)`,
      erase: (tx, personId) => tx.query(sql`DELETE FROM unwanted_mail WHERE person_id = ${personId}`),
    });
  }

  choose(viewer: Viewer, mailing: Mailing, isWanted: boolean): Promise<string | null> {
    return this.write(viewer, viewer.personId ?? '', mailing, isWanted);
  }

  /** Where somebody stops such mail without signing in. */
  linkFor(personId: string, mailing: Mailing): string {
    return `${this.config.publicUrl}/mail/unsubscribe?token=${this.signatures.encode(SCOPE, [mailing, personId])}`;
  }

  /** Whose link it is; null for a false one. */
  read(token: string): { personId: string; mailing: Mailing } | null {
    const [mailing, personId] = this.signatures.decode(SCOPE, token) ?? [];
    const known = Mailing.find((each) => each === mailing);
    return known && isId(personId) ? { mailing: known, personId } : null;
  }

  /** By the link: false for a false one. */
  async stop(token: string): Promise<boolean> {
    const link = this.read(token);
    if (link) await this.write(system, link.personId, link.mailing, false);
    return link !== null;
  }

  private write(caller: Caller, personId: string, mailing: Mailing, isWanted: boolean): Promise<string | null> {
    return this.database.write(caller, async (tx) => {
      if (isWanted) {
        await tx.query(sql`DELETE FROM unwanted_mail WHERE person_id = ${personId} AND mailing = ${mailing}`);
      } else await stop(tx, personId, mailing);
      return caller.personId;
    });
  }
}

async function stop(tx: Tx, personId: string, mailing: Mailing): Promise<void> {
  await tx.query(sql`
    INSERT INTO unwanted_mail (person_id, mailing) SELECT id, ${mailing} FROM person WHERE id = ${personId} AND erased_at IS NULL
    ON CONFLICT DO NOTHING`);
  if (mailing === 'DIGEST') await tx.query(sql`DELETE FROM news WHERE person_id = ${personId}`);
}
