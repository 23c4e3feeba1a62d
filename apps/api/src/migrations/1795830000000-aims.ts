import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a campaign or an activity is for: the line of a goal or a measure, so that the link outlives editions. */
const links = (holder: string, aim: string): string => `
  CREATE TABLE ${holder}_${aim} (
    ${holder}_id uuid NOT NULL,
    ${aim}_line_id uuid NOT NULL,
    network_id uuid NOT NULL,
    position int NOT NULL,
    CONSTRAINT ${holder}_${aim}_pk PRIMARY KEY (${holder}_id, ${aim}_line_id),
    CONSTRAINT ${holder}_${aim}_${holder}_fk FOREIGN KEY (network_id, ${holder}_id)
      REFERENCES ${holder} (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT ${holder}_${aim}_${aim}_fk FOREIGN KEY (network_id, ${aim}_line_id)
      REFERENCES ${aim} (network_id, id) ON DELETE RESTRICT
  );
  CREATE INDEX ${holder}_${aim}_${aim} ON ${holder}_${aim} (${aim}_line_id, ${holder}_id);
`;

const priority = `
  ALTER TABLE campaign
    ADD COLUMN benefit int,
    ADD COLUMN benefit_reason text,
    ADD COLUMN severity int,
    ADD COLUMN severity_reason text,
    ADD COLUMN use_time int,
    ADD COLUMN use_money int,
    ADD COLUMN use_staff int,
    ADD COLUMN use_reason text,
    ADD CONSTRAINT campaign_priority_whole CHECK (
      num_nulls(benefit, benefit_reason, severity, severity_reason, use_time, use_money, use_staff, use_reason) IN (0, 8)),
    ADD CONSTRAINT campaign_priority_range CHECK (
      least(benefit, severity, use_time, use_money, use_staff) >= 1
      AND greatest(benefit, severity, use_time, use_money, use_staff) <= 5);
  CREATE INDEX campaign_ranked ON campaign (network_id) WHERE benefit IS NOT NULL;
`;

const HOLDERS = ['campaign', 'activity'];
const AIMS = ['goal', 'measure'];

/** Goals and measures that campaigns and activities are for, and the priority of campaigns. */
export class Aims1795830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const holder of HOLDERS) for (const aim of AIMS) await runner.query(links(holder, aim));
    await runner.query(priority);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const holder of HOLDERS) for (const aim of AIMS) await runner.query(`DROP TABLE ${holder}_${aim}`);
    await runner.query(`ALTER TABLE campaign DROP COLUMN benefit, DROP COLUMN benefit_reason, DROP COLUMN severity,
      DROP COLUMN severity_reason, DROP COLUMN use_time, DROP COLUMN use_money, DROP COLUMN use_staff, DROP COLUMN use_reason`);
  }
}
