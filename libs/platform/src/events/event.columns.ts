import sql from 'sql-template-tag';

/** An EventRow out of the table network_event. */
export const columns = sql`network_id AS "networkId", sequence, id, kind, at, actor_id AS "actorId", organisation_id AS "organisationId",
  subject_type AS "subjectType", subject_id AS "subjectId", about, changes, 'NetworkEvent' AS "__typename"`;
