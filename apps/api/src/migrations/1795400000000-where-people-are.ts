import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far people have seen the logs, and who is at a campaign now. */
export class WherePeopleAre1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE last_seen (
        person_id uuid NOT NULL,
        network_id uuid NOT NULL,
        sequence int NOT NULL,
        CONSTRAINT last_seen_pk PRIMARY KEY (person_id, network_id),
        CONSTRAINT last_seen_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT last_seen_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
        CONSTRAINT last_seen_not_negative CHECK (sequence >= 0)
      );
      CREATE INDEX last_seen_network ON last_seen (network_id);

      -- a heartbeat is worth nothing after a crash
      CREATE UNLOGGED TABLE campaign_presence (
        campaign_id uuid NOT NULL,
        session text NOT NULL,
        person_id uuid NOT NULL,
        doing text NOT NULL,
        came_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT campaign_presence_pk PRIMARY KEY (campaign_id, session),
        CONSTRAINT campaign_presence_campaign_fk FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE RESTRICT,
        CONSTRAINT campaign_presence_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
        CONSTRAINT campaign_presence_doing_known CHECK (doing IN ('LOOKING', 'EDITING'))
      );
      CREATE INDEX campaign_presence_person ON campaign_presence (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign_presence, last_seen');
  }
}
