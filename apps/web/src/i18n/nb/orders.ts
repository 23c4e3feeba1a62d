export const orders = {
  give: 'Gi et oppdrag',
  responsibleIs: 'Ansvarlig: {{who}}',
  change: 'Endre',
  withdraw: 'Trekk tilbake',
  aims: {
    of: { campaign: 'Dette er kampanjen for', activity: 'Dette er aktiviteten for' },
    nothing: 'Det er ikke sagt hvilke mål, tiltak eller oppdrag dette er for.',
    change: 'Endre hva det er for',
    say: 'Si hva det er for',
    mandate: 'For oppdraget',
    goal: 'For målet',
    measure: 'For tiltaket',
  },
};
