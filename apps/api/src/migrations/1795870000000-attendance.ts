import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many came to each occurrence, as its organiser noted. */
export class Attendance1795870000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendance (
        occurrence_id uuid NOT NULL,
        network_id uuid NOT NULL,
        participants int NOT NULL,
        volunteers int NOT NULL,
        hours numeric(8,2) NOT NULL,
        noted_at timestamptz NOT NULL,
        version int NOT NULL,
        CONSTRAINT attendance_pk PRIMARY KEY (occurrence_id),
        CONSTRAINT attendance_occurrence_fk FOREIGN KEY (network_id, occurrence_id) REFERENCES occurrence (network_id, id)
          ON DELETE RESTRICT,
        CONSTRAINT attendance_not_negative CHECK (participants >= 0 AND volunteers >= 0 AND hours >= 0)
      );
      CREATE INDEX attendance_occurrence ON attendance (network_id, occurrence_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attendance');
  }
}
