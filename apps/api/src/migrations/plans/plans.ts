/** Plans with their editions and what was decided about them. */
export const plans = `
  CREATE TABLE plan (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    line_id uuid NOT NULL,
    edition int NOT NULL,
    replaces_id uuid,
    parent_line_id uuid,
    responsible_id uuid NOT NULL,
    level text NOT NULL,
    status text NOT NULL,
    visibility text NOT NULL,
    change text NOT NULL,
    title text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    vision text,
    background text,
    focus_areas text[] NOT NULL DEFAULT '{}',
    strategies text[] NOT NULL DEFAULT '{}',
    un_goals int[] NOT NULL DEFAULT '{}',
    documents jsonb NOT NULL DEFAULT '[]',
    adopted_on date,
    abandon_reason text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT plan_pk PRIMARY KEY (id),
    CONSTRAINT plan_network_key UNIQUE (network_id, id),
    CONSTRAINT plan_edition_key UNIQUE (line_id, edition),
    CONSTRAINT plan_responsible_fk FOREIGN KEY (network_id, responsible_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT plan_line_fk FOREIGN KEY (network_id, line_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT plan_parent_fk FOREIGN KEY (network_id, parent_line_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT plan_replaces_fk FOREIGN KEY (network_id, replaces_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT plan_level_known CHECK (level IN ('STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'ANNUAL_PLAN')),
    CONSTRAINT plan_parent_given CHECK ((level = 'STRATEGY') = (parent_line_id IS NULL)),
    CONSTRAINT plan_parent_other CHECK (parent_line_id <> line_id),
    CONSTRAINT plan_status_known
      CHECK (status IN ('DRAFT', 'IN_HEARING', 'ADOPTED', 'UNDER_REVISION', 'REPLACED', 'ABANDONED')),
    CONSTRAINT plan_change_known CHECK (change IN ('NEW', 'LARGE', 'SMALL')),
    CONSTRAINT plan_visibility_follows
      CHECK (visibility = CASE WHEN status IN ('DRAFT', 'ABANDONED') THEN 'DRAFT' ELSE 'PUBLIC' END),
    CONSTRAINT plan_days_in_order CHECK (ends_on >= starts_on),
    CONSTRAINT plan_adopted_has_day
      CHECK ((status IN ('ADOPTED', 'UNDER_REVISION', 'REPLACED')) = (adopted_on IS NOT NULL)),
    CONSTRAINT plan_first_replaces_none CHECK ((line_id = id) = (replaces_id IS NULL))
  );
  CREATE INDEX plan_newest ON plan (network_id, created_at, id);
  CREATE INDEX plan_children ON plan (parent_line_id, created_at, id);
  CREATE INDEX plan_responsible ON plan (network_id, responsible_id);
  CREATE INDEX plan_replaces ON plan (replaces_id);
  CREATE UNIQUE INDEX plan_in_force_key ON plan (line_id) WHERE status IN ('ADOPTED', 'UNDER_REVISION');
  CREATE UNIQUE INDEX plan_in_work_key ON plan (line_id) WHERE status IN ('DRAFT', 'IN_HEARING');

  CREATE TABLE plan_decision (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    body text NOT NULL,
    body_kind text NOT NULL,
    decided_on date NOT NULL,
    case_number text,
    outcome text NOT NULL,
    CONSTRAINT plan_decision_pk PRIMARY KEY (id),
    CONSTRAINT plan_decision_plan_fk FOREIGN KEY (network_id, plan_id)
      REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT plan_decision_body_known CHECK (body_kind IN ('COUNCIL', 'COMMITTEE', 'ADMINISTRATION')),
    CONSTRAINT plan_decision_outcome_known CHECK (outcome IN ('ADOPTED', 'NOTED', 'SENT_BACK', 'REJECTED'))
  );
  CREATE INDEX plan_decision_plan ON plan_decision (plan_id, decided_on, id);
`;
