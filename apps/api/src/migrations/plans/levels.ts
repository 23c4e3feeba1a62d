const spoken = `
  (VALUES
    ('NN', 'STRATEGY', 'kommuneplanen', NULL, 'råd og utval gjev innspel'),
    ('NN', 'THEMATIC_PLAN', NULL, NULL,
      'råd og utval, andre sektorar, brukargrupper, fagfolk, tillitsvalde og verneombod'),
    ('NN', 'SPECIALIST_PLAN', 'temaplanen', NULL, 'fagfolk'),
    ('NN', 'MEASURE', NULL, NULL, 'fagfolk'),
    ('NN', 'ANNUAL_PLAN', 'strategi, temaplanar og fagplanar',
      'prioritere og gjennomføre oppdraga i handlingsprogrammet; planleggje utvikling og drift av einingane', NULL),
    ('NB', 'STRATEGY', 'kommuneplanen', NULL, 'råd og utvalg gir innspill'),
    ('NB', 'THEMATIC_PLAN', NULL, NULL,
      'råd og utvalg, andre sektorer, brukergrupper, fagfolk, tillitsvalgte og verneombud'),
    ('NB', 'SPECIALIST_PLAN', 'temaplanen', NULL, 'fagfolk'),
    ('NB', 'MEASURE', NULL, NULL, 'fagfolk'),
    ('NB', 'ANNUAL_PLAN', 'strategi, temaplaner og fagplaner',
      'prioritere og gjennomføre oppdragene i handlingsprogrammet; planlegge utvikling og drift av enhetene', NULL),
    ('EN', 'STRATEGY', 'the municipal plan', NULL, 'councils and committees give input'),
    ('EN', 'THEMATIC_PLAN', NULL, NULL,
      'councils and committees, other departments, user groups, skilled staff, union and safety representatives'),
    ('EN', 'SPECIALIST_PLAN', 'its thematic plan', NULL, 'skilled staff'),
    ('EN', 'MEASURE', NULL, NULL, 'skilled staff'),
    ('EN', 'ANNUAL_PLAN', 'strategy, thematic plans and specialist plans',
      'put the orders of the action programme in order of priority and carry them out; plan how the units develop and run', NULL)
  ) AS spoken (language, level, revised_with, purpose, participants)`;

/** How each network works with the levels of planning. Networks that exist begin with what Øvre Eiker's strategy of 2024 says. */
export const levels = `
  CREATE TABLE plan_level (
    network_id uuid NOT NULL,
    level text NOT NULL,
    revise_every_years int NOT NULL,
    revised_with text,
    purpose text,
    participation text,
    participants text,
    approval_new text,
    approval_large text,
    approval_small text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT plan_level_pk PRIMARY KEY (network_id, level),
    CONSTRAINT plan_level_network_fk FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE RESTRICT,
    CONSTRAINT plan_level_level_known
      CHECK (level IN ('STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'MEASURE', 'ANNUAL_PLAN')),
    CONSTRAINT plan_level_years_range CHECK (revise_every_years BETWEEN 1 AND 20),
    CONSTRAINT plan_level_participation_known CHECK (participation IN ('OVERALL', 'BROAD', 'ADMINISTRATIVE')),
    CONSTRAINT plan_level_new_known CHECK (approval_new IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE')),
    CONSTRAINT plan_level_large_known CHECK (approval_large IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE')),
    CONSTRAINT plan_level_small_known CHECK (approval_small IN ('POLITICAL', 'ADMINISTRATIVE', 'NOTICE'))
  );

  INSERT INTO plan_level (network_id, level, revise_every_years, revised_with, purpose, participation, participants,
    approval_new, approval_large, approval_small)
  SELECT network.id, usual.level, years, revised_with, purpose, participation, participants, new, large, small
  FROM network CROSS JOIN (VALUES
    ('STRATEGY', 4, 'OVERALL', 'POLITICAL', 'POLITICAL', 'POLITICAL'),
    ('THEMATIC_PLAN', 2, 'BROAD', 'POLITICAL', 'POLITICAL', 'NOTICE'),
    ('SPECIALIST_PLAN', 2, 'ADMINISTRATIVE', 'POLITICAL', 'POLITICAL', 'ADMINISTRATIVE'),
    ('MEASURE', 1, 'ADMINISTRATIVE', NULL, NULL, 'ADMINISTRATIVE'),
    ('ANNUAL_PLAN', 1, NULL, NULL, NULL, NULL)) AS usual (level, years, participation, new, large, small)
  JOIN ${spoken}
    ON spoken.level = usual.level AND spoken.language = CASE network.language WHEN 'SE' THEN 'NB' ELSE network.language END;
`;
