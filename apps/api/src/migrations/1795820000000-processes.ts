import type { MigrationInterface, QueryRunner } from 'typeorm';
import { processes } from './processes/processes.js';

/** The ways of plans and measures: templates, processes with their phases, milestones and deadlines before meetings. */
export class Processes1795820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(processes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE milestone, phase, process, process_template');
  }
}
