/** Campaigns and their partners. */
export const campaigns = `
  CREATE TABLE campaign (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    status text NOT NULL,
    visibility text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    cancel_reason text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT campaign_pk PRIMARY KEY (id),
    CONSTRAINT campaign_network_key UNIQUE (network_id, id),
    CONSTRAINT campaign_owner_fk FOREIGN KEY (network_id, owner_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT campaign_days_in_order CHECK (ends_on >= starts_on),
    CONSTRAINT campaign_status_known
      CHECK (status IN ('PROPOSED', 'PLANNED', 'ACTIVE', 'COMPLETED', 'EVALUATED', 'CANCELLED')),
    CONSTRAINT campaign_visibility_known CHECK (visibility IN ('DRAFT', 'NETWORK', 'PUBLIC'))
  );
  CREATE INDEX campaign_newest ON campaign (network_id, created_at, id);
  CREATE INDEX campaign_owner ON campaign (network_id, owner_id);

  CREATE TABLE campaign_partner (
    campaign_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    network_id uuid NOT NULL,
    status text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT campaign_partner_pk PRIMARY KEY (campaign_id, organisation_id),
    CONSTRAINT campaign_partner_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT campaign_partner_organisation_fk FOREIGN KEY (network_id, organisation_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT campaign_partner_status_known CHECK (status IN ('INVITED', 'ACCEPTED', 'DECLINED', 'LEFT'))
  );
  CREATE INDEX campaign_partner_organisation ON campaign_partner (network_id, organisation_id);
`;
