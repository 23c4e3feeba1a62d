/** Mandates, what their rules name, and what is linked to them. */
export const mandates = `
  CREATE TABLE mandate (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_line_id uuid NOT NULL,
    since_edition int NOT NULL,
    title text NOT NULL,
    about text,
    due_on date NOT NULL,
    responsible_id uuid,
    rule text NOT NULL,
    required int NOT NULL,
    linked_only boolean NOT NULL DEFAULT false,
    withdrawn_reason text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT mandate_pk PRIMARY KEY (id),
    CONSTRAINT mandate_network_key UNIQUE (network_id, id),
    CONSTRAINT mandate_plan_fk FOREIGN KEY (network_id, plan_line_id)
      REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT mandate_edition_fk FOREIGN KEY (plan_line_id, since_edition)
      REFERENCES plan (line_id, edition) ON DELETE RESTRICT,
    CONSTRAINT mandate_responsible_fk FOREIGN KEY (network_id, responsible_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT mandate_required_range CHECK (required BETWEEN 1 AND 100)
  );
  CREATE INDEX mandate_due ON mandate (network_id, due_on, id);
  CREATE INDEX mandate_of_plan ON mandate (plan_line_id, due_on, id);
  CREATE INDEX mandate_responsible ON mandate (network_id, responsible_id);

  CREATE TABLE mandate_part (
    mandate_id uuid NOT NULL,
    position int NOT NULL,
    network_id uuid NOT NULL,
    measure_line_id uuid,
    milestone_id uuid,
    plan_id uuid,
    CONSTRAINT mandate_part_pk PRIMARY KEY (mandate_id, position),
    CONSTRAINT mandate_part_mandate_fk FOREIGN KEY (network_id, mandate_id)
      REFERENCES mandate (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT mandate_part_measure_fk FOREIGN KEY (network_id, measure_line_id)
      REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT mandate_part_milestone_fk FOREIGN KEY (network_id, milestone_id)
      REFERENCES milestone (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT mandate_part_plan_fk FOREIGN KEY (network_id, plan_id)
      REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT mandate_part_names_one CHECK (num_nonnulls(measure_line_id, milestone_id, plan_id) = 1)
  );
  CREATE INDEX mandate_part_measure ON mandate_part (measure_line_id);
  CREATE INDEX mandate_part_milestone ON mandate_part (milestone_id);
  CREATE INDEX mandate_part_plan ON mandate_part (plan_id);

  CREATE TABLE campaign_mandate (
    campaign_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    network_id uuid NOT NULL,
    CONSTRAINT campaign_mandate_pk PRIMARY KEY (campaign_id, mandate_id),
    CONSTRAINT campaign_mandate_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT campaign_mandate_mandate_fk FOREIGN KEY (network_id, mandate_id)
      REFERENCES mandate (network_id, id) ON DELETE RESTRICT
  );
  CREATE INDEX campaign_mandate_mandate ON campaign_mandate (mandate_id, campaign_id);

  CREATE TABLE activity_mandate (
    activity_id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    network_id uuid NOT NULL,
    CONSTRAINT activity_mandate_pk PRIMARY KEY (activity_id, mandate_id),
    CONSTRAINT activity_mandate_activity_fk FOREIGN KEY (network_id, activity_id)
      REFERENCES activity (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT activity_mandate_mandate_fk FOREIGN KEY (network_id, mandate_id)
      REFERENCES mandate (network_id, id) ON DELETE RESTRICT
  );
  CREATE INDEX activity_mandate_mandate ON activity_mandate (mandate_id, activity_id);
`;
