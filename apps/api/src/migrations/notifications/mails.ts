/** What people follow, what they are still to be told, what they do not want, and whom somebody reminded. */
export const mails = `
  CREATE TABLE following (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    network_id uuid NOT NULL,
    campaign_id uuid,
    organisation_id uuid,
    kinds text[],
    after_sequence int NOT NULL,
    rhythm text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT following_pk PRIMARY KEY (id),
    CONSTRAINT following_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT following_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT following_campaign_fk FOREIGN KEY (network_id, campaign_id)
      REFERENCES campaign (network_id, id) ON DELETE RESTRICT,
    CONSTRAINT following_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE RESTRICT,
    CONSTRAINT following_rhythm_known CHECK (rhythm IN ('IMMEDIATELY', 'DAILY', 'WEEKLY'))
  );
  CREATE INDEX following_person ON following (person_id);
  CREATE INDEX following_campaign ON following (network_id, campaign_id);
  CREATE INDEX following_organisation ON following (organisation_id);

  CREATE TABLE news (
    following_id uuid NOT NULL,
    sequence int NOT NULL,
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    due_at timestamptz NOT NULL,
    mail_id uuid,
    CONSTRAINT news_pk PRIMARY KEY (following_id, sequence),
    CONSTRAINT news_following_fk FOREIGN KEY (following_id) REFERENCES following (id) ON DELETE RESTRICT,
    CONSTRAINT news_event_fk FOREIGN KEY (network_id, sequence)
      REFERENCES network_event (network_id, sequence) ON DELETE RESTRICT,
    CONSTRAINT news_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT
  );
  CREATE INDEX news_person ON news (person_id, network_id, sequence);
  CREATE INDEX news_event ON news (network_id, sequence);
  CREATE INDEX news_due ON news (due_at) WHERE mail_id IS NULL;
  CREATE INDEX news_mail ON news (mail_id);

  CREATE TABLE unwanted_mail (
    person_id uuid NOT NULL,
    mailing text NOT NULL,
    CONSTRAINT unwanted_mail_pk PRIMARY KEY (person_id, mailing),
    CONSTRAINT unwanted_mail_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT unwanted_mail_mailing_known CHECK (mailing IN ('DIGEST', 'REMINDER'))
  );

  CREATE TABLE reminder (
    contribution_id uuid NOT NULL,
    network_id uuid NOT NULL,
    reminded_at timestamptz NOT NULL,
    CONSTRAINT reminder_pk PRIMARY KEY (contribution_id),
    CONSTRAINT reminder_contribution_fk FOREIGN KEY (contribution_id) REFERENCES contribution (id) ON DELETE RESTRICT,
    CONSTRAINT reminder_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT
  );
  CREATE INDEX reminder_network ON reminder (network_id);
`;
