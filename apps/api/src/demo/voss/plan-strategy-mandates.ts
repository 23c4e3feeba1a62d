import type { DemoMandate } from '../demo.plans.js';

/** What the strategy orders, each by the end of its year. */
export const mandates: DemoMandate[] = [
  {
    key: 'nettverk',
    title: 'Eit tverrsektorielt folkehelsenettverk er etablert',
    about: 'Kommunale einingar, frivillig sektor og eksterne partnarar går saman.',
    dueOn: '2026-12-31',
    responsible: 'styring-og-analyse',
    rule: { networkEstablished: true },
  },
  {
    key: 'kommunikasjon',
    title: 'Ein kommunikasjonsplan er laga og sett i verk',
    about: 'Planen gjer strategien «Kommunikasjon som byggjer helse og fellesskap» konkret.',
    dueOn: '2027-12-31',
    responsible: 'styring-og-analyse',
    rule: { measuresDone: ['kommunikasjonsplan'] },
  },
  {
    key: 'bustader',
    title: 'Framtidsretta bustader er kartlagde',
    about: 'Trygge bustader og omsorgsbustader nær sentrum, og fleksible, aldersvennlege bustader.',
    dueOn: '2028-12-31',
    responsible: 'teknisk',
    rule: { measuresDone: ['bustader-sentrum', 'bustader-fleksible'] },
  },
  {
    key: 'evaluering',
    title: 'Tenestene er evaluerte systematisk',
    dueOn: '2030-12-31',
    responsible: 'styring-og-analyse',
    rule: { measuresDone: ['evaluering'] },
  },
  {
    key: 'tenestemodellar',
    title: 'Fleksible modellar for døgnomsorg er utvikla og prøvde ut',
    about: 'Heimebaserte tenester, mobile team og digitale løysingar i lag.',
    dueOn: '2030-12-31',
    responsible: 'helse-og-omsorg',
    rule: { measuresDone: ['dognomsorg'] },
  },
  {
    key: 'kampanjar',
    title: 'Minst tre tverrsektorielle folkehelsekampanjar er gjennomførte',
    dueOn: '2035-12-31',
    responsible: 'friskliv',
    rule: { campaignsCompleted: { count: 3, linkedOnly: true } },
  },
];
