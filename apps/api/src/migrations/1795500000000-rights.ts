import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Number of the advisory lock that keeps the revisions of rights in the order of their commits. */
const IN_TURN = 726_262;

const watched = [
  { table: 'organisation_person', when: 'INSERT OR UPDATE OR DELETE' },
  { table: 'network_person', when: 'INSERT OR UPDATE OR DELETE' },
  { table: 'membership', when: 'INSERT OR UPDATE OF status OR DELETE' },
  { table: 'session', when: 'DELETE' },
  { table: 'person', when: 'UPDATE OF is_operator, erased_at' },
];

const table = `
  CREATE TABLE rights_change (
    person_id uuid NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT rights_change_pk PRIMARY KEY (person_id),
    CONSTRAINT rights_change_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
  );
  CREATE INDEX rights_change_revision ON rights_change (revision);

  -- Deferred to the commit and then one at a time: revisions are in commit order, and the lock is held for no longer than that.
  CREATE FUNCTION rights_change_note() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
    concerned uuid[];
    next bigint;
  BEGIN
    PERFORM pg_advisory_xact_lock(${IN_TURN});
    concerned := CASE TG_TABLE_NAME
      WHEN 'membership' THEN ARRAY(SELECT person_id FROM organisation_person WHERE organisation_id = (line ->> 'organisation_id')::uuid)
      WHEN 'person' THEN ARRAY[(line ->> 'id')::uuid]
      ELSE ARRAY[(line ->> 'person_id')::uuid] END;
    SELECT coalesce(max(revision), 0) + 1 INTO next FROM rights_change;
    INSERT INTO rights_change (person_id, revision) SELECT unnest(concerned), next
    ON CONFLICT (person_id) DO UPDATE SET revision = excluded.revision;
    RETURN NULL;
  END $$;`;

/** Who listens for long is told the moment that rights change; so that none of the ways to change them is forgotten, the tables say it. */
export class Rights1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    for (const { table: name, when } of watched) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER ${name}_rights AFTER ${when} ON ${name} DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION rights_change_note()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table: name } of watched) await runner.query(`DROP TRIGGER ${name}_rights ON ${name}`);
    await runner.query('DROP FUNCTION rights_change_note; DROP TABLE rights_change');
  }
}
