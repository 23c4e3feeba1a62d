/** Activities and the times they take place. */
export const activities = `
  CREATE TABLE activity (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    organiser_id uuid NOT NULL,
    campaign_id uuid,
    title text NOT NULL,
    description text NOT NULL,
    status text NOT NULL,
    visibility text NOT NULL,
    audiences text[] NOT NULL,
    place jsonb,
    contact jsonb,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    recurrence text,
    "except" date[] NOT NULL DEFAULT '{}',
    made_until timestamptz,
    cancel_reason text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT activity_pk PRIMARY KEY (id),
    CONSTRAINT activity_network_key UNIQUE (network_id, id),
    CONSTRAINT activity_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT activity_organiser_fk FOREIGN KEY (network_id, organiser_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT activity_status_known CHECK (status IN ('SCHEDULED', 'CANCELLED')),
    CONSTRAINT activity_times_in_order CHECK (ends_at > starts_at),
    CONSTRAINT activity_visibility_known CHECK (visibility IN ('DRAFT', 'NETWORK', 'PUBLIC'))
  );
  CREATE INDEX activity_campaign ON activity (campaign_id, created_at, id);
  CREATE INDEX activity_made_until ON activity (made_until) WHERE made_until IS NOT NULL;
  CREATE INDEX activity_newest ON activity (network_id, created_at, id);
  CREATE INDEX activity_organiser ON activity (network_id, organiser_id, created_at, id);

  CREATE TABLE occurrence (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    original_start timestamptz NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    status text NOT NULL,
    is_dropped boolean NOT NULL DEFAULT false,
    cancel_reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT occurrence_pk PRIMARY KEY (id),
    CONSTRAINT occurrence_network_key UNIQUE (network_id, id),
    CONSTRAINT occurrence_original_start_key UNIQUE (activity_id, original_start),
    CONSTRAINT occurrence_activity_fk FOREIGN KEY (network_id, activity_id)
      REFERENCES activity (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT occurrence_length CHECK (ends_at - starts_at <= interval '360 hours'),
    CONSTRAINT occurrence_status_known CHECK (status IN ('SCHEDULED', 'CANCELLED')),
    CONSTRAINT occurrence_times_in_order CHECK (ends_at > starts_at)
  );
  CREATE INDEX occurrence_activity ON occurrence (activity_id, starts_at, id);
  CREATE INDEX occurrence_coming ON occurrence (network_id, starts_at, id, ends_at);
`;
