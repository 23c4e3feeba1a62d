import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A process of the release before, beside which this one starts, signs people in without a name for the session. The next release may take this away. */
export class SessionNames1795910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // by way of text: TypeORM takes a bare gen_random_uuid() for a column that it fills in itself
    await runner.query('ALTER TABLE session ALTER COLUMN id SET DEFAULT gen_random_uuid()::text::uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session ALTER COLUMN id DROP DEFAULT');
  }
}
