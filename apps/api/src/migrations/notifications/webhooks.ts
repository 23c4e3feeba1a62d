/** Webhooks and what is on its way to them. */
export const webhooks = `
  CREATE TABLE webhook (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    network_id uuid NOT NULL,
    organisation_id uuid,
    url text NOT NULL,
    kinds text[],
    secret text NOT NULL,
    after_sequence int NOT NULL,
    status text NOT NULL,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT webhook_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT webhook_organisation_fk FOREIGN KEY (network_id, organisation_id)
      REFERENCES membership (network_id, organisation_id) ON DELETE RESTRICT,
    CONSTRAINT webhook_status_known CHECK (status IN ('ENABLED', 'DISABLED'))
  );
  CREATE INDEX webhook_person ON webhook (person_id);
  CREATE INDEX webhook_organisation ON webhook (network_id, organisation_id);

  CREATE TABLE webhook_delivery (
    id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    network_id uuid NOT NULL,
    sequence int NOT NULL,
    status text NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    first_attempt_at timestamptz,
    next_attempt_at timestamptz,
    response_status int,
    failure text,
    created_at timestamptz NOT NULL,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
    CONSTRAINT webhook_delivery_once UNIQUE (webhook_id, sequence),
    CONSTRAINT webhook_delivery_webhook_fk FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE RESTRICT,
    CONSTRAINT webhook_delivery_event_fk FOREIGN KEY (network_id, sequence)
      REFERENCES network_event (network_id, sequence) ON DELETE RESTRICT,
    CONSTRAINT webhook_delivery_status_known CHECK (status IN ('PENDING', 'DELIVERED', 'FAILED', 'SKIPPED')),
    CONSTRAINT webhook_delivery_pending_due CHECK ((status = 'PENDING') = (next_attempt_at IS NOT NULL))
  );
  CREATE INDEX webhook_delivery_event ON webhook_delivery (network_id, sequence);
  CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE status = 'PENDING';
  CREATE INDEX webhook_delivery_created ON webhook_delivery (created_at);
`;
