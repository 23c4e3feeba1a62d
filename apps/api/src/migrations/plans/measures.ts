/** Measures, a row in every edition, and the organisations that take part in them. */
export const measures = `
  CREATE TABLE measure (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    line_id uuid NOT NULL,
    goal_id uuid,
    position int NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    about text,
    starts_on date,
    ends_on date,
    responsible_id uuid,
    participant_kinds text[] NOT NULL DEFAULT '{}',
    others text[] NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'PLANNED',
    result text,
    ended_on date,
    effort_step text,
    within_days int,
    recurrence text,
    times_each int NOT NULL DEFAULT 1,
    organisation jsonb,
    benefit int,
    benefit_reason text,
    severity int,
    severity_reason text,
    use_time int,
    use_money int,
    use_staff int,
    use_reason text,
    dropped_at timestamptz,
    dropped_reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT measure_pk PRIMARY KEY (id),
    CONSTRAINT measure_network_key UNIQUE (network_id, id),
    CONSTRAINT measure_line_key UNIQUE (line_id, plan_id),
    CONSTRAINT measure_plan_fk FOREIGN KEY (network_id, plan_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT measure_line_fk FOREIGN KEY (network_id, line_id) REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT measure_goal_fk FOREIGN KEY (network_id, plan_id, goal_id)
      REFERENCES goal (network_id, plan_id, id) ON DELETE RESTRICT,
    CONSTRAINT measure_responsible_fk FOREIGN KEY (network_id, responsible_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT measure_kind_known CHECK (kind IN ('MEASURE', 'PROJECT', 'PILOT', 'MAPPING', 'COURSE', 'ROUTINE')),
    CONSTRAINT measure_status_known CHECK (status IN ('PLANNED', 'ONGOING', 'DONE', 'STOPPED')),
    CONSTRAINT measure_effort_step_known
      CHECK (effort_step IN ('COMMUNITY', 'EARLY_EFFORT', 'HOME_SERVICES', 'STAFFED_HOUSING', 'INSTITUTION')),
    CONSTRAINT measure_participant_kinds_known
      CHECK (participant_kinds <@ ARRAY['MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER']),
    CONSTRAINT measure_days_in_order CHECK (ends_on >= starts_on),
    CONSTRAINT measure_ended_as_status
      CHECK ((status IN ('DONE', 'STOPPED')) = (ended_on IS NOT NULL AND result IS NOT NULL)),
    CONSTRAINT measure_times_each_range CHECK (times_each BETWEEN 1 AND 366),
    CONSTRAINT measure_within_days_positive CHECK (within_days >= 1),
    CONSTRAINT measure_dropped_reason
      CHECK ((dropped_at IS NOT NULL AND line_id <> id) = (dropped_reason IS NOT NULL)),
    CONSTRAINT measure_priority_whole CHECK (
      num_nulls(benefit, benefit_reason, severity, severity_reason, use_time, use_money, use_staff, use_reason) IN (0, 8)),
    CONSTRAINT measure_priority_range CHECK (
      least(benefit, severity, use_time, use_money, use_staff) >= 1
      AND greatest(benefit, severity, use_time, use_money, use_staff) <= 5)
  );
  CREATE INDEX measure_of_plan ON measure (plan_id, position, id);
  CREATE INDEX measure_of_goal ON measure (goal_id, position, id);
  CREATE INDEX measure_responsible ON measure (network_id, responsible_id);

  CREATE TABLE measure_participant (
    measure_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    network_id uuid NOT NULL,
    CONSTRAINT measure_participant_pk PRIMARY KEY (measure_id, organisation_id),
    CONSTRAINT measure_participant_measure_fk FOREIGN KEY (network_id, measure_id)
      REFERENCES measure (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT measure_participant_organisation_fk FOREIGN KEY (network_id, organisation_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT
  );
  CREATE INDEX measure_participant_organisation ON measure_participant (network_id, organisation_id);
`;
