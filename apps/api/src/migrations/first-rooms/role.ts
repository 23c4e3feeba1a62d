import { APPLICATION_ROLE } from '@saman/platform';

/**
 * The role that the server works as, which may add to the log and no more. It belongs to the whole cluster, so another database may have
 * made it, or be making it right now. A user that may make no roles goes without: the log's trigger stays.
 */
const make = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
      CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
  EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
    NULL;
  END $$;`;

const grant = `
  DO $$
  BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
      GRANT ${APPLICATION_ROLE} TO current_user;
    END IF;
  EXCEPTION WHEN insufficient_privilege OR undefined_object OR unique_violation THEN
    NULL;
  END $$;`;

const allow = `
  DO $$
  BEGIN
    GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APPLICATION_ROLE};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APPLICATION_ROLE};
    REVOKE UPDATE, DELETE, TRUNCATE ON network_event FROM ${APPLICATION_ROLE};
    REVOKE ALL ON migrations FROM ${APPLICATION_ROLE};
  EXCEPTION WHEN undefined_object THEN
    NULL;
  END $$;`;

export const role = make + grant + allow;
