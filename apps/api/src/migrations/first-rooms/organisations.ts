/** Networks, organisations, and people with their roles. */
export const organisations = `
  CREATE TABLE network (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    municipalities jsonb NOT NULL,
    cross_sector_kinds int NOT NULL DEFAULT 2,
    cross_sector_sectors int NOT NULL DEFAULT 2,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT network_pk PRIMARY KEY (id),
    CONSTRAINT network_cross_sector_range
      CHECK (cross_sector_kinds BETWEEN 2 AND 3 AND cross_sector_sectors BETWEEN 2 AND 11),
    CONSTRAINT network_language_known CHECK (language IN ('NN', 'NB', 'SE', 'EN')),
    CONSTRAINT network_slug_form CHECK (slug ~ '^[a-z][a-z0-9-]{1,39}$')
  );
  CREATE INDEX network_name ON network (name, id);
  CREATE UNIQUE INDEX network_slug_key ON network (slug);

  CREATE TABLE organisation (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    sector text NOT NULL,
    organisation_number text,
    website text,
    contact jsonb,
    is_active boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT organisation_pk PRIMARY KEY (id),
    CONSTRAINT organisation_kind_known CHECK (kind IN ('MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER')),
    CONSTRAINT organisation_number_form CHECK (organisation_number ~ '^[0-9]{9}$'),
    CONSTRAINT organisation_version_positive CHECK (version >= 1)
  );
  CREATE INDEX organisation_name ON organisation (name, id);
  CREATE UNIQUE INDEX organisation_number_key ON organisation (organisation_number) WHERE is_active;

  CREATE TABLE membership (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    sector text NOT NULL,
    status text NOT NULL,
    since date,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT membership_pk PRIMARY KEY (id),
    CONSTRAINT membership_organisation_key UNIQUE (network_id, organisation_id),
    CONSTRAINT membership_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT membership_organisation_fk FOREIGN KEY (organisation_id)
      REFERENCES organisation (id) ON DELETE RESTRICT,
    CONSTRAINT membership_active_since CHECK (status <> 'ACTIVE' OR since IS NOT NULL),
    CONSTRAINT membership_kind_known CHECK (kind IN ('MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER')),
    CONSTRAINT membership_status_known CHECK (status IN ('INVITED', 'APPLIED', 'ACTIVE', 'LEFT', 'REFUSED'))
  );
  CREATE INDEX membership_organisation ON membership (organisation_id);

  CREATE TABLE person (
    id uuid NOT NULL,
    name text NOT NULL,
    email text,
    language text NOT NULL,
    password_hash text,
    one_time_until timestamptz,
    is_operator boolean NOT NULL DEFAULT false,
    erased_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT person_pk PRIMARY KEY (id),
    CONSTRAINT person_email_lower CHECK (email = lower(email)),
    CONSTRAINT person_erased_blank
      CHECK (erased_at IS NULL OR (name = '' AND email IS NULL AND password_hash IS NULL)),
    CONSTRAINT person_language_known CHECK (language IN ('NN', 'NB', 'SE', 'EN'))
  );
  CREATE UNIQUE INDEX person_email_key ON person (email);

  CREATE TABLE network_person (
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT network_person_pk PRIMARY KEY (network_id, person_id),
    CONSTRAINT network_person_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT network_person_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT network_person_role_known CHECK (role IN ('COORDINATOR', 'OBSERVER'))
  );
  CREATE INDEX network_person_person ON network_person (person_id);

  CREATE TABLE organisation_person (
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT organisation_person_pk PRIMARY KEY (organisation_id, person_id),
    CONSTRAINT organisation_person_organisation_fk FOREIGN KEY (organisation_id)
      REFERENCES organisation (id) ON DELETE RESTRICT,
    CONSTRAINT organisation_person_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT organisation_person_role_known CHECK (role IN ('ADMIN', 'EDITOR', 'MEMBER'))
  );
  CREATE INDEX organisation_person_person ON organisation_person (person_id);

  CREATE TABLE mailed_link (
    token_hash text NOT NULL,
    purpose text NOT NULL,
    email text NOT NULL,
    name text,
    language text,
    organisation_id uuid,
    network_id uuid,
    role text,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT mailed_link_pk PRIMARY KEY (token_hash),
    CONSTRAINT mailed_link_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT mailed_link_organisation_fk FOREIGN KEY (organisation_id)
      REFERENCES organisation (id) ON DELETE RESTRICT,
    CONSTRAINT mailed_link_invitation_target
      CHECK ((purpose = 'INVITATION') = (num_nonnulls(organisation_id, network_id) = 1)),
    CONSTRAINT mailed_link_invitation_whole CHECK ((purpose = 'INVITATION') = (role IS NOT NULL)),
    CONSTRAINT mailed_link_purpose_known CHECK (purpose IN ('ACCOUNT', 'RESET', 'INVITATION')),
    CONSTRAINT mailed_link_role_known CHECK (role IN ('ADMIN', 'EDITOR', 'MEMBER', 'COORDINATOR', 'OBSERVER'))
  );
  CREATE INDEX mailed_link_email ON mailed_link (email);
  CREATE INDEX mailed_link_network ON mailed_link (network_id);
  CREATE INDEX mailed_link_organisation ON mailed_link (organisation_id);

  CREATE TABLE session (
    secret_hash text NOT NULL,
    person_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT session_pk PRIMARY KEY (secret_hash),
    CONSTRAINT session_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
  );
  CREATE INDEX session_expires ON session (expires_at);
  CREATE INDEX session_person ON session (person_id);

  CREATE TABLE sign_in_failure (
    guarded_hash text NOT NULL,
    failures int NOT NULL,
    latest_at timestamptz NOT NULL,
    CONSTRAINT sign_in_failure_pk PRIMARY KEY (guarded_hash)
  );
  CREATE INDEX sign_in_failure_latest ON sign_in_failure (latest_at);
`;
