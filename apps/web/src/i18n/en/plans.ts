export const plans = {
  chain: 'The way up to the strategy',
  stale: 'Nobody has written for a long time',
  statuses: { PLANNED: 'Planned', ONGOING: 'Going on', DONE: 'Done', STOPPED: 'Stopped' },
  until: 'to {{date}}',
  levels: {
    STRATEGY: 'Strategy',
    THEMATIC_PLAN: 'Thematic plan',
    SPECIALIST_PLAN: 'Specialist plan',
    ANNUAL_PLAN: 'Annual plan',
  },
  planStatuses: {
    DRAFT: 'Draft',
    IN_HEARING: 'Being heard',
    ADOPTED: 'In force',
    UNDER_REVISION: 'In force, being revised',
    REPLACED: 'Replaced',
    ABANDONED: 'Abandoned',
  },
  strategies: 'How we will do it',
  focusAreas: 'Focus areas',
  reached: 'Reached {{date}}',
};
