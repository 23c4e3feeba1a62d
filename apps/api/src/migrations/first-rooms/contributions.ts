/** Needs and contributions. */
export const contributions = `
  CREATE TABLE need_series (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    quantity int NOT NULL,
    is_closed boolean NOT NULL DEFAULT false,
    CONSTRAINT need_series_pk PRIMARY KEY (id),
    CONSTRAINT need_series_network_key UNIQUE (network_id, id),
    CONSTRAINT need_series_activity_fk FOREIGN KEY (network_id, activity_id)
      REFERENCES activity (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT need_series_quantity_range
      CHECK (quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END)
  );
  CREATE INDEX need_series_activity ON need_series (activity_id);

  CREATE TABLE need (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    campaign_id uuid,
    activity_id uuid,
    occurrence_id uuid,
    series_id uuid,
    title text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    quantity int NOT NULL,
    covered int NOT NULL DEFAULT 0,
    confirmed int NOT NULL DEFAULT 0,
    needed_by date,
    is_closed boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT need_pk PRIMARY KEY (id),
    CONSTRAINT need_network_key UNIQUE (network_id, id),
    CONSTRAINT need_activity_fk FOREIGN KEY (network_id, activity_id)
      REFERENCES activity (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT need_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT need_occurrence_fk FOREIGN KEY (network_id, occurrence_id)
      REFERENCES occurrence (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT need_series_fk FOREIGN KEY (network_id, series_id)
      REFERENCES need_series (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT need_belongs_somewhere CHECK (campaign_id IS NOT NULL OR activity_id IS NOT NULL),
    CONSTRAINT need_kind_known
      CHECK (kind IN ('VOLUNTEERS', 'HOURS', 'VENUE', 'EQUIPMENT', 'MONEY', 'EXPERTISE', 'TRANSPORT', 'OUTREACH')),
    CONSTRAINT need_never_overcovered CHECK (confirmed >= 0 AND confirmed <= covered AND covered <= quantity),
    CONSTRAINT need_occurrence_of_activity CHECK (occurrence_id IS NULL OR activity_id IS NOT NULL),
    CONSTRAINT need_quantity_range
      CHECK (quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END),
    CONSTRAINT need_unit_known CHECK (unit IN ('PEOPLE', 'HOURS', 'PIECES', 'TRIPS', 'KRONER'))
  );
  CREATE INDEX need_of_series ON need (series_id);
  CREATE INDEX need_due ON need (network_id, COALESCE(needed_by, 'infinity'::date), id);
  CREATE INDEX need_of_campaign ON need (campaign_id, COALESCE(needed_by, 'infinity'::date), id);
  CREATE INDEX need_of_activity ON need (activity_id, COALESCE(needed_by, 'infinity'::date), id);
  CREATE INDEX need_of_occurrence ON need (occurrence_id, COALESCE(needed_by, 'infinity'::date), id);

  CREATE TABLE contribution (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    campaign_id uuid,
    activity_id uuid,
    need_id uuid,
    kind text NOT NULL,
    unit text NOT NULL,
    quantity int NOT NULL,
    delivered int NOT NULL DEFAULT 0,
    note text,
    status text NOT NULL,
    pledged_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    delivered_on date,
    reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT contribution_pk PRIMARY KEY (id),
    CONSTRAINT contribution_activity_fk FOREIGN KEY (network_id, activity_id)
      REFERENCES activity (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT contribution_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT contribution_need_fk FOREIGN KEY (network_id, need_id)
      REFERENCES need (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT contribution_organisation_fk FOREIGN KEY (network_id, organisation_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT contribution_delivered_range CHECK (delivered BETWEEN 0 AND quantity),
    CONSTRAINT contribution_delivered_whole CHECK ((status = 'DELIVERED') = (delivered = quantity)),
    CONSTRAINT contribution_goes_somewhere CHECK (num_nonnulls(need_id, activity_id, campaign_id) >= 1),
    CONSTRAINT contribution_quantity_range
      CHECK (quantity BETWEEN 1 AND CASE WHEN unit = 'KRONER' THEN 100000000 ELSE 1000000 END),
    CONSTRAINT contribution_status_known
      CHECK (status IN ('PLEDGED', 'CONFIRMED', 'DELIVERED', 'WITHDRAWN', 'DECLINED'))
  );
  CREATE INDEX contribution_of_activity ON contribution (activity_id);
  CREATE INDEX contribution_of_campaign ON contribution (campaign_id, pledged_at, id);
  CREATE INDEX contribution_of_need ON contribution (need_id, pledged_at, id);
  CREATE INDEX contribution_organisation ON contribution (network_id, organisation_id);
  CREATE INDEX contribution_standing ON contribution (campaign_id, organisation_id, status);
`;
