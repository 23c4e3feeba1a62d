import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was signed in with, in a few words, so that a person knows their sessions again. Unknown of those that are there, and of those that a process of the release before begins. */
export class SessionDevices1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session ADD COLUMN device text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN device');
  }
}
