import type { DemoDocument } from '../demo.plans.js';

/** What every plan and measure of the field rests on: three from outside, three of the municipality's own. No UN goal is numbered in the source. */
export const basis = [
  'FNs bærekraftsmål: ligger alt i kommuneplanen med tiltakene som svarer på hvert mål, og er grunnlag for planer og tiltak',
  'Folkehelse: planer og tiltak bærer kommunens folkehelsearbeid og peker mot forebygging',
  'Nasjonale forventninger: hver revisjon tar inn det som er endret i nasjonale strategier og veiledere',
  'Planstrategi, kommuneplanens samfunnsdel og handlingsdel: hvilke planer perioden trenger, retningen, og hva som prioriteres',
  'Digital utvikling: tjenestene blir digitale i takt med utviklingen, og digital teknologi og helseteknologi prioriteres',
  'Forventningsavklaringer, samarbeid og medvirkning: frivillige, innbyggere, næringsliv og tjenester planlegger og former sammen',
];

export const documents: DemoDocument[] = [
  { kind: 'BUILDS_ON', title: 'Kommuneplanens samfunnsdel', fromYear: 2021, toYear: 2033 },
  { kind: 'GUIDANCE', title: 'Fellesskap og meistring – Bu trygt heime', number: 'Meld. St. 24 (2022–2023)' },
  {
    kind: 'GUIDANCE',
    title: 'Opptrappingsplan for psykisk helse',
    number: 'Meld. St. 23 (2022–2023)',
    fromYear: 2023,
    toYear: 2033,
  },
  {
    kind: 'GUIDANCE',
    title: 'Nasjonal helse- og samhandlingsplan',
    number: 'Meld. St. 9 (2023–2024)',
    fromYear: 2024,
    toYear: 2027,
  },
  { kind: 'GUIDANCE', title: 'Tid for handling', number: 'NOU 2023: 4' },
  { kind: 'GUIDANCE', title: 'Perspektivmeldingen' },
  { kind: 'GUIDANCE', title: 'Leve hele livet' },
  { kind: 'GUIDANCE', title: 'Aldersvennlig Norge' },
];
