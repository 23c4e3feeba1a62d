/**
 * Every rule that a problem can name, with its meaning. The list in the README is made from this one; clients translate the keys.
 * A key never changes its meaning and is never used anew.
 */
export const rules = {
  // any value
  REQUIRED: 'A value is missing.',
  UNKNOWN_FIELD: 'The input has a field that does not exist.',
  WRONG_TYPE: 'The value has the wrong type or form.',
  EMPTY: 'The text is empty after trimming.',
  TOO_LONG: 'The text is longer than `limit` characters after trimming.',
  CONTROL_CHARACTER: 'The text has a control character (line breaks are fine in long texts).',
  TOO_SMALL: 'The number is below `limit`.',
  TOO_LARGE: 'The number is above `limit`.',
  TOO_MANY: 'The list has more than `limit` entries.',
  DUPLICATE: 'The list names the same thing twice.',
  NOT_AN_ID: 'The id is not a uuid of version 7.',
  NOT_A_LINK: 'The link is not http or https.',
  NOT_AN_EMAIL: 'The e-mail address is not written like one.',
  NOT_A_PHONE: 'The telephone number is not written like one.',
  NOT_A_SLUG: 'The slug is not 2-40 of a-z, 0-9 and hyphen, beginning with a letter.',
  RESERVED_SLUG: 'The slug is one of the addresses Saman uses itself.',
  NOT_A_TIME_ZONE: 'The time zone is not an IANA name.',
  NOT_A_MUNICIPALITY_NUMBER: 'The municipality number is not four digits.',
  NOT_AN_ORGANISATION_NUMBER: 'The organisation number is not nine digits with a valid modulus-11 check digit.',
  DATE_OUT_OF_RANGE: 'The day or time lies too far back or ahead.',
  END_BEFORE_START: 'It ends before it starts.',
  EXACTLY_ONE: 'Exactly one of the named fields must be given.',
  NOTHING_TO_CHANGE: 'The changes name no field.',
  // any deed
  NOT_FOUND: 'There is no such thing, or the caller may not see it.',
  NOT_ALLOWED: 'The caller sees the thing but may not do this to it.',
  NOT_A_MEMBER: 'The organisation is not an active member of the network.',
  STALE_VERSION: '`version` is not the current one.',
  ID_TAKEN: 'The id is in use.',
  OTHER_NETWORK: 'The things named belong to different networks.',
  REASON_REQUIRED: 'This needs a reason.',
  VISIBILITY_NARROWED: 'Visibility only widens; cancel the thing to take it away.',
  // people
  SIGN_IN_FAILED: 'Unknown address or wrong password.',
  TOO_MANY_ATTEMPTS: 'Too many attempts; `limit` is the number of seconds to wait.',
  BUSY: 'The server has too much to do right now; `limit` is the number of seconds to wait.',
  PASSWORD_TOO_SHORT: 'The password has fewer than `limit` characters.',
  PASSWORD_TOO_LONG: 'The password has more than `limit` characters.',
  LINK_NOT_VALID: 'The link is used, too old or wrong: ask for a new one.',
  ACCOUNT_EXISTS: 'There is an account with the address: its person signs in and accepts the invitation.',
  MAIL_NOT_SET_UP: 'This installation cannot send mail: SMTP_URL is not set.',
  ROLE_HELD: 'The person has this role, or one that may more, already.',
  LAST_ADMIN: 'An organisation keeps at least one ADMIN.',
  LAST_COORDINATOR: 'A network keeps at least one COORDINATOR.',
  // networks, organisations and memberships
  SLUG_TAKEN: 'Another network has this slug.',
  ORGANISATION_NUMBER_TAKEN: 'Another organisation that is an active member somewhere has this number.',
  TOO_MANY_UNJOINED: 'The person is ADMIN of `limit` organisations that are in no network yet.',
  ALREADY_A_MEMBER: 'The organisation has a membership that is not ended.',
  MEMBERSHIP_STATUS: "The membership's status does not allow this.",
  STILL_RESPONSIBLE: 'It owns a planned or active campaign, or coming activities.',
  // plans and goals
  PLAN_STATUS: "The plan's status does not allow this.",
  PARENT_LEVEL: 'A plan stands right under a plan of the level above; an annual plan under any other level.',
  PLAN_HAS_CHILDREN: 'Other plans stand under it.',
  PLAN_INCOMPLETE: 'The plan lacks something that its level demands; `missing` lists it.',
  WRONG_BODY: 'A body of this kind cannot decide this level and size of change.',
  AREA_HAS_GOALS: 'The area has goals: move or drop them first.',
  NUMBER_TAKEN: 'Another goal of the plan has this number.',
  // campaigns
  CAMPAIGN_STATUS: "The campaign's status does not allow this.",
  CAMPAIGN_STEP: 'The campaign cannot move from its status to this one.',
  STILL_A_DRAFT: 'A draft is seen by its owner alone: make it visible first.',
  OWNER_IS_NO_PARTNER: 'The owner is not a partner of its own campaign.',
  ALREADY_A_PARTNER: 'The organisation is invited or a partner already.',
  PARTNER_STATUS: "The partnership's status does not allow this.",
  NOT_A_PARTNER: 'The organiser neither owns the campaign nor is an accepted partner of it.',
  // activities
  ACTIVITY_STATUS: 'The activity or occurrence is cancelled or past.',
  RECURRENCE_UNREADABLE: 'The recurrence is not an RRULE of RFC 5545.',
  RECURRENCE_TOO_FINE: 'The recurrence is finer than daily.',
  RECURRENCE_EMPTY: 'The recurrence gives no occurrence at all.',
  LASTS_TOO_LONG: 'One occurrence lasts more than `limit` days.',
  RECURRENCE_ENDLESS: 'The recurrence gives more than `limit` days.',
  // measures
  MEASURE_STEP: 'The measure cannot move from its status to this one.',
  NOT_A_PROJECT: 'Only a PROJECT or PILOT has an organisation of its own.',
  NOT_RECURRING: 'It is done once: move it to DONE.',
  SAID_IN_FORCE: 'The edition in force has the measure, and what is said there comes along: say it there.',
  // needs and contributions
  NEED_STATUS: "The need's status does not allow this.",
  BELOW_COVERED: 'The quantity is below what is covered; `limit` is what is covered.',
  MORE_THAN_LACKING: 'The quantity is more than the need lacks; `limit` is what it lacks.',
  MORE_THAN_LEFT: 'The quantity is more than is left to deliver; `limit` is what is left.',
  BELOW_DELIVERED: 'The quantity is below what has been delivered.',
  UNIT_DOES_NOT_FIT: 'The unit does not fit the kind of resource.',
  CONTRIBUTION_STATUS: "The contribution's status does not allow this.",
  OWN_CONTRIBUTION: 'The giver never confirms its own contribution; a coordinator does.',
  // mandates
  DUE_AFTER_PLAN: 'The mandate is due after the last day of its plan.',
  MANDATE_STATUS: 'The mandate was withdrawn.',
  EVIDENCE_STATUS: 'The evidence is set aside already, or is not.',
  // reminders and webhooks
  REMINDED_ALREADY: 'The other side was reminded within the last 24 hours; `limit` is the number of seconds to wait.',
  TARGET_REFUSED: 'Webhooks are sent by https to port 443 or one from 1024, and never into a private network.',
  WEBHOOK_DISABLED: 'The webhook is disabled: enable it first.',
  DELIVERY_STATUS: "The delivery's status does not allow this.",
  // processes
  MILESTONE_STATUS: 'The milestone is reached, or not reached, which does not allow this.',
  COMPUTED_DAY: 'The days of a deadline are computed from its meeting: move that.',
  NO_MEETING: 'Only a meeting has deadlines.',
  // the log
  OTHER_LOG: '`log` is not the logId of the network: read afresh.',
  // sent twice, done once
  IDEMPOTENCY_KEY: 'The Idempotency-Key is not 1-255 visible characters, or was used for something else.',
} as const;

export type ProblemRule = keyof typeof rules;
