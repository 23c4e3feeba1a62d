import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { activities } from './first-rooms/activities.js';
import { campaigns } from './first-rooms/campaigns.js';
import { contributions } from './first-rooms/contributions.js';
import { organisations } from './first-rooms/organisations.js';
import { platform } from './first-rooms/platform.js';
import { role } from './first-rooms/role.js';

/** The house up to the contributions room. Generated from the entities; what TypeORM cannot write was added by hand. */
export class FirstRooms1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [organisations, platform, campaigns, activities, contributions, role]) {
      await runner.query(script);
    }
    await runner.query('INSERT INTO installation (id, secret) VALUES (1, $1)', [randomBytes(32).toString('base64url')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE contribution, need, need_series, occurrence, activity, campaign_partner, campaign, idempotency_key,
        network_event, network_clock, installation, sign_in_failure, mailed_link, session, organisation_person,
        network_person, membership, organisation, network, person;
      DROP FUNCTION network_event_only_grows`);
  }
}
