import { APPLICATION_ROLE } from '@saman/platform';

/** What says that evidence is set aside: all of it that may ever change. */
const LIVING = ['set_aside_reason', 'set_aside_at', 'set_aside_by', 'version'];

/** What the comparison leaves out: a result is compared apart. */
const FREE = [...LIVING, 'result'].map((column) => `'${column}'`).join(', ');

const table = `
  CREATE TABLE evidence (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    kind text NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    title text NOT NULL,
    happened_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    event_id uuid NOT NULL,
    kinds text[] NOT NULL,
    sectors text[] NOT NULL,
    kinds_required int,
    sectors_required int,
    parties jsonb NOT NULL,
    result text,
    set_aside_reason text,
    set_aside_at timestamptz,
    set_aside_by uuid,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT evidence_pk PRIMARY KEY (id),
    CONSTRAINT evidence_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT evidence_event_fk FOREIGN KEY (event_id) REFERENCES network_event (id)
      ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT evidence_set_aside_by_fk FOREIGN KEY (set_aside_by) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT evidence_set_aside_whole CHECK ((set_aside_at IS NULL) = (set_aside_reason IS NULL)),
    CONSTRAINT evidence_set_aside_by_somebody CHECK (set_aside_at IS NOT NULL OR set_aside_by IS NULL)
  );
  CREATE INDEX evidence_kind ON evidence (network_id, kind, happened_on, id);
  CREATE INDEX evidence_subject ON evidence (subject_id, happened_on);
  CREATE UNIQUE INDEX evidence_event_key ON evidence (event_id, kind, subject_id);
  CREATE INDEX evidence_set_aside_by ON evidence (set_aside_by);

  -- Whoever writes, what was recorded stays as it was; only the owner of the table may blank the free text of a result, where somebody is named in it.
  -- To wipe a database, drop the schema.
  CREATE FUNCTION evidence_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.result IS NULL OR NEW.result = OLD.result)
      AND to_jsonb(NEW) - ARRAY[${FREE}] = to_jsonb(OLD) - ARRAY[${FREE}] THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'evidence is frozen: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER evidence_is_frozen BEFORE UPDATE OR DELETE ON evidence
    FOR EACH ROW EXECUTE FUNCTION evidence_is_frozen();
  CREATE TRIGGER evidence_stays BEFORE TRUNCATE ON evidence
    FOR EACH STATEMENT EXECUTE FUNCTION evidence_is_frozen();`;

/** Where the application's role exists. */
const allow = `
  DO $$
  BEGIN
    REVOKE UPDATE, DELETE, TRUNCATE ON evidence FROM ${APPLICATION_ROLE};
    GRANT UPDATE (${LIVING.join(', ')}) ON evidence TO ${APPLICATION_ROLE};
  EXCEPTION WHEN undefined_object THEN
    NULL;
  END $$;`;

/** What counts rest on. */
export const evidence = table + allow;
