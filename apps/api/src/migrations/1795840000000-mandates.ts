import type { MigrationInterface, QueryRunner } from 'typeorm';
import { evidence } from './mandates/evidence.js';
import { mandates } from './mandates/mandates.js';

/** Mandates, what is linked to them, and the evidence that decides when they are met. */
export class Mandates1795840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [mandates, evidence]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence, activity_mandate, campaign_mandate, mandate_part, mandate');
    await runner.query('DROP FUNCTION evidence_is_frozen');
  }
}
