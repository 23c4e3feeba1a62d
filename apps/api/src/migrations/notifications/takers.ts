/** How far the log has been taken. What happened before there were takers is not told. */
export const takers = `
  CREATE TABLE taker_position (
    taker text NOT NULL,
    network_id uuid NOT NULL,
    sequence int NOT NULL,
    CONSTRAINT taker_position_pk PRIMARY KEY (taker, network_id),
    CONSTRAINT taker_position_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT taker_position_not_negative CHECK (sequence >= 0)
  );
  CREATE INDEX taker_position_network ON taker_position (network_id);
  INSERT INTO taker_position (taker, network_id, sequence)
    SELECT taker, network_id, last_sequence FROM network_clock, unnest(ARRAY['digests', 'webhooks']) AS taker;
`;
