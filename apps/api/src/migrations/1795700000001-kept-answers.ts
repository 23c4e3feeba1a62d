import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kept answers are given again to who may see as much as when they were first sent. */
export class KeptAnswers1795700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_key ADD COLUMN sight text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_key DROP COLUMN sight');
  }
}
