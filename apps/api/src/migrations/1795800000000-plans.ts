import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goals } from './plans/goals.js';
import { levels } from './plans/levels.js';
import { measures } from './plans/measures.js';
import { plans } from './plans/plans.js';

/** Plans with their editions, goals and measures, and how each network works with the levels of planning. */
export class Plans1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [levels, plans, goals, measures]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measure_participant, measure, goal, goal_area, plan_decision, plan, plan_level');
  }
}
