export const plans = {
  chain: 'Geaidnu strategiija lusa',
  stale: 'Ii oktage leat guhkes áigái čállán',
  statuses: { PLANNED: 'Plánejuvvon', ONGOING: 'Jođus', DONE: 'Dahkkon', STOPPED: 'Bissehuvvon' },
  until: '{{date}} rádjai',
  levels: {
    STRATEGY: 'Strategiija',
    THEMATIC_PLAN: 'Fáddáplána',
    SPECIALIST_PLAN: 'Fágaplána',
    ANNUAL_PLAN: 'Jahkeplána',
  },
  planStatuses: {
    DRAFT: 'Álgoevttohus',
    IN_HEARING: 'Gulaskuddamis',
    ADOPTED: 'Fámus dál',
    UNDER_REVISION: 'Fámus, ja ođasmahttojuvvo',
    REPLACED: 'Buhttejuvvon',
    ABANDONED: 'Biddjon eret',
  },
  strategies: 'Ná mii dahkat dan',
  focusAreas: 'Áŋgiruššansuorggit',
  reached: 'Olahuvvon {{date}}',
};
