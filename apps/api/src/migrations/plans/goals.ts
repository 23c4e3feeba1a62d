/** Goal areas and goals, a row of each in every edition. */
export const goals = `
  CREATE TABLE goal_area (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    line_id uuid NOT NULL,
    position int NOT NULL,
    title text NOT NULL,
    about text,
    strategies text[] NOT NULL DEFAULT '{}',
    dropped_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT goal_area_pk PRIMARY KEY (id),
    CONSTRAINT goal_area_network_key UNIQUE (network_id, id),
    CONSTRAINT goal_area_plan_key UNIQUE (plan_id, id, network_id),
    CONSTRAINT goal_area_line_key UNIQUE (line_id, plan_id),
    CONSTRAINT goal_area_plan_fk FOREIGN KEY (network_id, plan_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT goal_area_line_fk FOREIGN KEY (network_id, line_id)
      REFERENCES goal_area (network_id, id) ON DELETE RESTRICT
  );

  CREATE TABLE goal (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    line_id uuid NOT NULL,
    area_id uuid,
    position int NOT NULL,
    number text,
    title text NOT NULL,
    about text,
    criteria text[] NOT NULL DEFAULT '{}',
    un_goals int[] NOT NULL DEFAULT '{}',
    dropped_at timestamptz,
    dropped_reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT goal_pk PRIMARY KEY (id),
    CONSTRAINT goal_network_key UNIQUE (network_id, id),
    CONSTRAINT goal_plan_key UNIQUE (plan_id, id, network_id),
    CONSTRAINT goal_line_key UNIQUE (line_id, plan_id),
    CONSTRAINT goal_plan_fk FOREIGN KEY (network_id, plan_id) REFERENCES plan (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT goal_line_fk FOREIGN KEY (network_id, line_id) REFERENCES goal (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT goal_area_fk FOREIGN KEY (network_id, plan_id, area_id)
      REFERENCES goal_area (network_id, plan_id, id) ON DELETE RESTRICT,
    CONSTRAINT goal_dropped_reason
      CHECK ((dropped_at IS NOT NULL AND line_id <> id) = (dropped_reason IS NOT NULL))
  );
  CREATE INDEX goal_area_goals ON goal (area_id);
  CREATE UNIQUE INDEX goal_number_key ON goal (plan_id, number) WHERE dropped_at IS NULL;
`;
