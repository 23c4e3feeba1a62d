import type { MigrationInterface, QueryRunner } from 'typeorm';

const note = (hold: string) => `
  CREATE OR REPLACE FUNCTION findable_note_member() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE called text;
  BEGIN
    SELECT name INTO called FROM organisation WHERE id = NEW.organisation_id ${hold};
    PERFORM findable_put(NEW.network_id, 'ORGANISATION', NEW.organisation_id, called, '');
    RETURN NULL;
  END $$`;

/** An organisation that gets another name while it applies is found by that one: its row is held, so that one of the two waits for the other. */
export class FoundMembers1795920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(note('FOR SHARE'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(note(''));
  }
}
