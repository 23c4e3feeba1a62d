import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who invites, so that the page that an invitation leads to can say it. Unknown of those that are mailed already. */
export class Inviters1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mailed_link ADD COLUMN inviter_id uuid,
        ADD CONSTRAINT mailed_link_inviter_fk FOREIGN KEY (inviter_id) REFERENCES person (id) ON DELETE RESTRICT;
      CREATE INDEX mailed_link_inviter ON mailed_link (inviter_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mailed_link DROP COLUMN inviter_id');
  }
}
