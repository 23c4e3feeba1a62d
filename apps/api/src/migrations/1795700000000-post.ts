import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mailed link is known by its id: its tokens are made when it is mailed, and again when that has to be repeated. */
export class Post1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mailed_link ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN token_hashes text[] NOT NULL DEFAULT '{}';
      UPDATE mailed_link SET token_hashes = ARRAY[token_hash];
      ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_pk, DROP COLUMN token_hash, ALTER COLUMN id DROP DEFAULT,
        ADD CONSTRAINT mailed_link_pk PRIMARY KEY (id);
      CREATE INDEX mailed_link_token ON mailed_link USING gin (token_hashes);
    `);
  }

  /** Links that are still to be mailed are lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mailed_link WHERE token_hashes = '{}';
      ALTER TABLE mailed_link ADD COLUMN token_hash text;
      UPDATE mailed_link SET token_hash = token_hashes[cardinality(token_hashes)];
      ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_pk, DROP COLUMN id, DROP COLUMN token_hashes,
        ALTER COLUMN token_hash SET NOT NULL, ADD CONSTRAINT mailed_link_pk PRIMARY KEY (token_hash);
    `);
  }
}
