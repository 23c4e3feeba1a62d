/** The installation, the event log and what is done once. */
export const platform = `
  CREATE TABLE installation (
    id int NOT NULL DEFAULT 1,
    secret text NOT NULL,
    is_demo boolean NOT NULL DEFAULT false,
    demo_loaded_at timestamptz,
    CONSTRAINT installation_pk PRIMARY KEY (id),
    CONSTRAINT installation_single CHECK (id = 1)
  );

  CREATE TABLE network_clock (
    network_id uuid NOT NULL,
    last_sequence int NOT NULL DEFAULT 0,
    revision bigint NOT NULL DEFAULT 0,
    CONSTRAINT network_clock_pk PRIMARY KEY (network_id),
    CONSTRAINT network_clock_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT network_clock_not_negative CHECK (last_sequence >= 0 AND revision >= last_sequence)
  );

  CREATE TABLE network_event (
    network_id uuid NOT NULL,
    sequence int NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    actor_id uuid,
    organisation_id uuid,
    subject_type text,
    subject_id uuid,
    about uuid[] NOT NULL,
    changes jsonb NOT NULL,
    CONSTRAINT network_event_pk PRIMARY KEY (network_id, sequence),
    CONSTRAINT network_event_clock_fk FOREIGN KEY (network_id)
      REFERENCES network_clock (network_id) ON DELETE RESTRICT,
    CONSTRAINT network_event_sequence_positive CHECK (sequence >= 1),
    CONSTRAINT network_event_subject_whole CHECK ((subject_type IS NULL) = (subject_id IS NULL))
  );
  CREATE UNIQUE INDEX network_event_id_key ON network_event (id);
  CREATE INDEX network_event_about ON network_event USING gin (about);

  -- Whoever writes, the log only grows. To wipe a database, drop the schema.
  CREATE FUNCTION network_event_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the event log only grows: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER network_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON network_event
    FOR EACH STATEMENT EXECUTE FUNCTION network_event_only_grows();

  CREATE TABLE idempotency_key (
    person_id uuid NOT NULL,
    key text NOT NULL,
    digest text NOT NULL,
    result jsonb,
    answer text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_pk PRIMARY KEY (person_id, key),
    CONSTRAINT idempotency_key_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT idempotency_key_key_visible CHECK (key ~ '^[\\x21-\\x7e]{1,255}$')
  );
  CREATE INDEX idempotency_key_created ON idempotency_key (created_at);
`;
