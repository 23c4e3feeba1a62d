export const orders = {
  give: 'Gi eit oppdrag',
  responsibleIs: 'Ansvarleg: {{who}}',
  change: 'Endre',
  withdraw: 'Trekk tilbake',
  aims: {
    of: { campaign: 'Dette er kampanjen for', activity: 'Dette er aktiviteten for' },
    nothing: 'Det er ikkje sagt kva mål, tiltak eller oppdrag dette er for.',
    change: 'Endre kva det er for',
    say: 'Sei kva det er for',
    mandate: 'For oppdraget',
    goal: 'For målet',
    measure: 'For tiltaket',
  },
} as const;
