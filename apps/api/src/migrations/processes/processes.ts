/** Process templates, and the processes that began with them. */
export const processes = `
  CREATE TABLE process_template (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    title text NOT NULL,
    phases jsonb NOT NULL,
    deadlines jsonb NOT NULL,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT process_template_pk PRIMARY KEY (id),
    CONSTRAINT process_template_network_key UNIQUE (network_id, id),
    CONSTRAINT process_template_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT
  );
  CREATE INDEX process_template_by_title ON process_template (network_id, title, id);

  CREATE TABLE process (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_line_id uuid,
    measure_line_id uuid,
    template_id uuid NOT NULL,
    title text NOT NULL,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT process_pk PRIMARY KEY (id),
    CONSTRAINT process_network_key UNIQUE (network_id, id),
    CONSTRAINT process_plan_fk FOREIGN KEY (network_id, plan_line_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT process_measure_fk FOREIGN KEY (network_id, measure_line_id) REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT process_template_fk FOREIGN KEY (network_id, template_id)
      REFERENCES process_template (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT process_of_one CHECK (num_nonnulls(plan_line_id, measure_line_id) = 1)
  );
  CREATE INDEX process_plan ON process (network_id, plan_line_id);
  CREATE INDEX process_measure ON process (network_id, measure_line_id);
  CREATE INDEX process_template_used ON process (network_id, template_id);

  CREATE TABLE phase (
    id uuid NOT NULL,
    process_id uuid NOT NULL,
    position int NOT NULL,
    title text NOT NULL,
    starts_on date,
    ends_on date,
    CONSTRAINT phase_pk PRIMARY KEY (id),
    CONSTRAINT phase_process_key UNIQUE (process_id, id),
    CONSTRAINT phase_position UNIQUE (process_id, position),
    CONSTRAINT phase_process_fk FOREIGN KEY (process_id) REFERENCES process (id) ON DELETE RESTRICT,
    CONSTRAINT phase_days_in_order CHECK (ends_on >= starts_on)
  );

  CREATE TABLE milestone (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    process_id uuid NOT NULL,
    phase_id uuid,
    position int NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    planned_on date,
    planned_until date,
    latest_on date,
    reached_on date,
    meeting_id uuid,
    weekday text,
    weeks_before int,
    latest_days_later int,
    dropped_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT milestone_pk PRIMARY KEY (id),
    CONSTRAINT milestone_network_key UNIQUE (network_id, id),
    CONSTRAINT milestone_process_key UNIQUE (process_id, id),
    CONSTRAINT milestone_position UNIQUE (process_id, position),
    CONSTRAINT milestone_process_fk FOREIGN KEY (network_id, process_id) REFERENCES process (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT milestone_phase_fk FOREIGN KEY (process_id, phase_id) REFERENCES phase (process_id, id) ON DELETE RESTRICT,
    CONSTRAINT milestone_meeting_fk FOREIGN KEY (process_id, meeting_id) REFERENCES milestone (process_id, id) ON DELETE RESTRICT,
    CONSTRAINT milestone_kind_known CHECK (kind IN ('MILESTONE', 'GATE', 'MEETING', 'DEADLINE')),
    CONSTRAINT milestone_has_a_day CHECK (planned_on IS NOT NULL OR kind = 'GATE'),
    CONSTRAINT milestone_days_in_order CHECK (planned_until >= planned_on AND latest_on >= COALESCE(planned_until, planned_on)),
    CONSTRAINT milestone_counted
      CHECK ((meeting_id IS NULL) = (weekday IS NULL) AND (meeting_id IS NULL) = (weeks_before IS NULL))
  );
  CREATE INDEX milestone_of_process ON milestone (network_id, process_id);
  CREATE INDEX milestone_phase ON milestone (process_id, phase_id);
  CREATE INDEX milestone_meeting ON milestone (process_id, meeting_id);
`;
