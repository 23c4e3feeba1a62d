import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The addresses of people's own calendars. */
export class Calendar1795850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_link (
        person_id uuid NOT NULL,
        secret_hash text NOT NULL,
        read_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT calendar_link_pk PRIMARY KEY (person_id),
        CONSTRAINT calendar_link_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
      );
      CREATE UNIQUE INDEX calendar_link_secret_key ON calendar_link (secret_hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_link');
  }
}
