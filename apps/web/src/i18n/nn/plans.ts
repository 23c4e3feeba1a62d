export const plans = {
  chain: 'Vegen opp til strategien',
  stale: 'Ingen har skrive på lenge',
  statuses: { PLANNED: 'Planlagt', ONGOING: 'I gang', DONE: 'Gjort', STOPPED: 'Stoppa' },
  until: 'til {{date}}',
  levels: {
    STRATEGY: 'Strategi',
    THEMATIC_PLAN: 'Temaplan',
    SPECIALIST_PLAN: 'Fagplan',
    ANNUAL_PLAN: 'Årsplan',
  },
  planStatuses: {
    DRAFT: 'Utkast',
    IN_HEARING: 'På høyring',
    ADOPTED: 'Gjeld no',
    UNDER_REVISION: 'Gjeld, og blir revidert',
    REPLACED: 'Erstatta',
    ABANDONED: 'Lagd bort',
  },
  strategies: 'Slik vil vi gjere det',
  focusAreas: 'Satsingsområde',
  reached: 'Nådd {{date}}',
} as const;
