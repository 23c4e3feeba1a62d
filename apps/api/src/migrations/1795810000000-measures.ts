import type { MigrationInterface, QueryRunner } from 'typeorm';

const progress = `
  ALTER TABLE measure ADD COLUMN begun_on date;
  CREATE INDEX measure_ranked ON measure (network_id, plan_id) WHERE benefit IS NOT NULL;

  CREATE TABLE progress_note (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    measure_line_id uuid NOT NULL,
    noted_on date NOT NULL,
    text text NOT NULL,
    person_id uuid,
    CONSTRAINT progress_note_pk PRIMARY KEY (id),
    CONSTRAINT progress_note_measure_fk FOREIGN KEY (network_id, measure_line_id)
      REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT progress_note_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
  );
  CREATE INDEX progress_note_of_measure ON progress_note (measure_line_id, noted_on, id);
  CREATE INDEX progress_note_person ON progress_note (person_id);

  CREATE TABLE stale_rule (
    network_id uuid NOT NULL,
    days int NOT NULL,
    CONSTRAINT stale_rule_pk PRIMARY KEY (network_id),
    CONSTRAINT stale_rule_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT stale_rule_days_range CHECK (days BETWEEN 1 AND 3650)
  );
`;

const recurring = `
  CREATE TABLE measure_due (
    measure_id uuid NOT NULL,
    due_on date NOT NULL,
    counts_from date,
    network_id uuid NOT NULL,
    CONSTRAINT measure_due_pk PRIMARY KEY (measure_id, due_on),
    CONSTRAINT measure_due_measure_fk FOREIGN KEY (network_id, measure_id)
      REFERENCES measure (network_id, id) ON DELETE RESTRICT
  );
  CREATE INDEX measure_due_of_network ON measure_due (network_id, due_on, measure_id);

  CREATE TABLE measure_done (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    measure_line_id uuid NOT NULL,
    done_on date NOT NULL,
    text text,
    person_id uuid,
    CONSTRAINT measure_done_pk PRIMARY KEY (id),
    CONSTRAINT measure_done_measure_fk FOREIGN KEY (network_id, measure_line_id)
      REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT measure_done_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
  );
  CREATE INDEX measure_done_of_measure ON measure_done (measure_line_id, done_on, id);
  CREATE INDEX measure_done_person ON measure_done (person_id);
`;

/** How measures go: notes, when recurring ones are due and what was done, and after how many days one is stale. */
export class Measures1795810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [progress, recurring]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure_done, measure_due, stale_rule, progress_note;
      DROP INDEX measure_ranked; ALTER TABLE measure DROP COLUMN begun_on`);
  }
}
