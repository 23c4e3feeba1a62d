export const plans = {
  chain: 'Veien opp til strategien',
  stale: 'Ingen har skrevet på lenge',
  statuses: { PLANNED: 'Planlagt', ONGOING: 'I gang', DONE: 'Gjort', STOPPED: 'Stoppet' },
  until: 'til {{date}}',
  levels: {
    STRATEGY: 'Strategi',
    THEMATIC_PLAN: 'Temaplan',
    SPECIALIST_PLAN: 'Fagplan',
    ANNUAL_PLAN: 'Årsplan',
  },
  planStatuses: {
    DRAFT: 'Utkast',
    IN_HEARING: 'På høring',
    ADOPTED: 'Gjelder nå',
    UNDER_REVISION: 'Gjelder, og blir revidert',
    REPLACED: 'Erstattet',
    ABANDONED: 'Lagt bort',
  },
  strategies: 'Slik vil vi gjøre det',
  focusAreas: 'Satsingsområder',
  reached: 'Nådd {{date}}',
};
