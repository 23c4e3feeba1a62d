import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Problem } from '@saman/kernel';
import { CLOCK, Database, Events, system, type Tx } from '@saman/platform';
import sql, { empty, join } from 'sql-template-tag';
import type { ChangeProfileArgs } from '../schema.gen.js';
import { OwnData } from './own-data.js';
import { OwnPassword } from './own-password.service.js';
import type { Viewer } from './viewer.js';

/** What people may do about themselves: change, take out, erase. */
@Injectable()
export class Profiles {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Events) private readonly events: Events,
    @Inject(OwnPassword) private readonly ownPassword: OwnPassword,
    @Inject(OwnData) private readonly ownData: OwnData,
  ) {}

  async change(viewer: Viewer, { name, language }: ChangeProfileArgs): Promise<void> {
    await this.database.write(viewer, async (tx) => {
      await tx.query(sql`
        UPDATE person SET name = coalesce(${name ?? null}, name), language = coalesce(${language ?? null}, language)
        WHERE id = ${viewer.personId} AND erased_at IS NULL`);
      await this.events.touch(tx, viewer.insideOf);
      return viewer.personId;
    });
  }

  /** Blanks the person. Their id stays in the log, without a name. WRONG_STATUS, LAST_ADMIN, while an organisation would be left to nobody. */
  async erase(viewer: Viewer, password: string): Promise<boolean> {
    const { id } = await this.ownPassword.confirm(viewer, password, 'password');
    return this.database.write(system, async (tx) => {
      await checkNobodysLastCoordinator(tx, id);
      await this.checkNobodysLastAdmin(tx, id);
      // whoever gives the person something meanwhile (a session, a role, a link) holds their row, too: what is there then is deleted with the rest
      await tx.query(sql`SELECT FROM person WHERE id = ${id} FOR UPDATE`);
      await tx.query(sql`DELETE FROM organisation_person WHERE person_id = ${id}`);
      await tx.query(sql`DELETE FROM network_person WHERE person_id = ${id}`);
      await tx.query(sql`DELETE FROM session WHERE person_id = ${id}`);
      await tx.query(sql`DELETE FROM mailed_link WHERE email = (SELECT email FROM person WHERE id = ${id})`);
      await tx.query(sql`DELETE FROM idempotency_key WHERE person_id = ${id}`);
      for (const kept of this.ownData.kept.values()) await kept.erase(tx, id);
      await tx.query(sql`
        UPDATE person SET name = '', email = NULL, password_hash = NULL, is_operator = false, one_time_until = NULL,
          erased_at = ${this.clock.now()}
        WHERE id = ${id}`);
      // the name may stand in any network's log
      const networks = await tx.query<{ id: string }>(sql`SELECT network_id AS id FROM network_clock`);
      await this.events.touch(
        tx,
        networks.map((network) => network.id),
      );
      return true;
    });
  }

  /** All that is kept about the viewer, as JSON. */
  async data(viewer: Viewer): Promise<string> {
    const more = [...this.ownData.kept].map(([name, { json }]) => sql`|| jsonb_build_object(${name}::text, ${json})`);
    const [row] = await this.database.read<{ data: object }>(
      'myData',
      sql`SELECT jsonb_build_object(
        'person', to_jsonb(person) - 'password_hash',
        'organisations', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', organisation.name, 'role', own.role)), '[]')
          FROM organisation_person own JOIN organisation ON organisation.id = own.organisation_id WHERE own.person_id = person.id),
        'networks', (SELECT coalesce(jsonb_agg(jsonb_build_object('network', network.name, 'role', own.role)), '[]')
          FROM network_person own JOIN network ON network.id = own.network_id WHERE own.person_id = person.id),
        'sessions', (SELECT coalesce(jsonb_agg(to_jsonb(session) - 'secret_hash'), '[]') FROM session WHERE person_id = person.id),
        'mailedLinks', (SELECT coalesce(jsonb_agg(to_jsonb(link) - 'token_hashes' - 'inviter_id'), '[]') FROM mailed_link link WHERE link.email = person.email),
        'deeds', (SELECT coalesce(jsonb_agg(jsonb_build_object('network', network.name, 'sequence', deed.sequence, 'kind', deed.kind,
            'at', deed.at, 'subject', deed.subject_id) ORDER BY deed.at, deed.id), '[]')
          FROM network_event deed JOIN network ON network.id = deed.network_id WHERE deed.actor_id = person.id))
        ${more.length > 0 ? join(more, ' ') : empty} AS data
        FROM person WHERE id = ${viewer.personId}`,
    );
    return JSON.stringify(row?.data ?? {}, null, 2);
  }

  /** An organisation that nobody else belongs to, and no network has as a member, may be left to nobody. */
  private async checkNobodysLastAdmin(tx: Tx, personId: string): Promise<void> {
    // locked, in the order of their ids, before the question is asked: so two last admins do not both leave
    await tx.query(sql`
      SELECT FROM organisation
      WHERE id IN (SELECT organisation_id FROM organisation_person WHERE person_id = ${personId} AND role = 'ADMIN')
      ORDER BY id FOR NO KEY UPDATE`);
    const orphans = await tx.query(sql`
      SELECT FROM organisation_person own JOIN organisation ON organisation.id = own.organisation_id
      WHERE own.person_id = ${personId} AND own.role = 'ADMIN'
        AND NOT EXISTS (
          SELECT FROM organisation_person other
          WHERE other.organisation_id = organisation.id AND other.role = 'ADMIN' AND other.person_id <> ${personId})
        AND (organisation.is_active OR EXISTS (
          SELECT FROM organisation_person other WHERE other.organisation_id = organisation.id AND other.person_id <> ${personId}))`);
    if (orphans.length > 0) {
      throw new Problem('WRONG_STATUS', 'LAST_ADMIN', 'An organisation keeps at least one ADMIN: name another first.');
    }
  }
}

async function checkNobodysLastCoordinator(tx: Tx, personId: string): Promise<void> {
  // locked in the order of their ids, as by those who dismiss somebody
  await tx.query(sql`
    SELECT FROM network WHERE id IN (SELECT network_id FROM network_person WHERE person_id = ${personId} AND role = 'COORDINATOR')
    ORDER BY id FOR NO KEY UPDATE`);
  const orphans = await tx.query(sql`
    SELECT FROM network_person own WHERE own.person_id = ${personId} AND own.role = 'COORDINATOR' AND NOT EXISTS (
      SELECT FROM network_person other
      WHERE other.network_id = own.network_id AND other.role = 'COORDINATOR' AND other.person_id <> ${personId})`);
  if (orphans.length > 0) {
    throw new Problem(
      'WRONG_STATUS',
      'LAST_COORDINATOR',
      'A network keeps at least one COORDINATOR: name another first.',
    );
  }
}
