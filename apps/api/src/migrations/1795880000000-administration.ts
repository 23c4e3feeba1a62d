import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people need to run a network: since when something waits for an answer, why a no was said, and names for sessions. */
export class Administration1795880000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD COLUMN status_at timestamptz NOT NULL DEFAULT now(), ADD COLUMN reason text;
      ALTER TABLE session ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD CONSTRAINT session_id_key UNIQUE (id);
      ALTER TABLE session ALTER COLUMN id DROP DEFAULT;
      -- when it was first spoken of is the nearest that is known
      UPDATE membership SET status_at = created_at`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session DROP COLUMN id;
      ALTER TABLE membership DROP COLUMN status_at, DROP COLUMN reason`);
  }
}
