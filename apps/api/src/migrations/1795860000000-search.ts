import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foundKinds, fold, query, store, table } from './search/search.js';

/** The words of things, for searching; so that none of the ways to change a thing is forgotten, its table says what it is found by. */
export class Search1795860000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // on Debian's PostgreSQL it comes with the server, elsewhere with the package postgresql-contrib; whoever owns the database may make it
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    for (const statement of [fold, query, table, store, ...foundKinds]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION findable_note, findable_note_member, findable_note_name CASCADE;
      DROP FUNCTION findable_put, findable_texts, search_query, search_vector, search_fold;
      DROP TABLE findable`);
  }
}
