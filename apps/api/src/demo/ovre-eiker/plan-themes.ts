import type { DemoPlan } from '../demo.plans.js';
import { parts, theme } from './plan-theme.js';

const ILL_AND_FRAIL = [
  'Forventninger og samarbeid',
  'Hindre at tilstanden blir verre',
  'Demens og et demensvennlig samfunn',
  'Kreftomsorg',
  'Lindring',
  'Alvorlig psykisk sykdom',
];
const HOUSING_AND_CARE = [
  'Bu trygt heime',
  'Nasjonale planer og veiledere',
  'Agenda Kaupangs analyse av pleie og omsorg',
  'Kartlegging av boliger i kommunen',
];

export const themes: DemoPlan[] = [
  ...theme({
    key: 'parorende',
    responsible: 'mestring',
    title: 'Temaplan pårørende',
    stage: 'IN_PREPARATION',
    buildsOn: [
      'Kommunestyrets vedtak fra 2023',
      'Lovverket',
      'Regjeringens pårørendestrategi',
      'Nasjonale veiledere',
      'Pårørendeundersøkelsen IVARETATT',
    ],
    contains: [
      ...parts(
        'Å være trygg som pårørende',
        'Forventninger og medvirkning',
        'Kontakt med tjenestene man kan regne med',
      ),
      {
        title: 'Utsatte grupper',
        strategies: [
          'Barn',
          'Pårørende i psykisk helse og rus',
          'Pårørende ved alvorlig og langvarig sykdom',
          'Etterlatte etter selvmord',
          'Særlig sårbare voksne',
        ],
      },
    ],
    stakeholders: ['Demensforeningen', 'Råd og utvalg', 'Pårørendegrupper'],
    participants: ['demensforeningen'],
  }),
  ...theme({
    key: 'boligpolitikk',
    responsible: 'oeke',
    title: 'Temaplan sosial boligpolitikk',
    stage: 'DRAWN_UP_TO_BE_REVISED',
    buildsOn: [
      'Bu trygt heime',
      'Leve hele livet',
      'Aldersvennlige lokalsamfunn',
      'IMDi om flyktninger',
      'Nasjonale veiledere',
    ],
    contains: parts(
      'Forventninger og samarbeid',
      'Kommunens boliger utvikles slik innbyggerne trenger',
      'Flere kan eie sin egen bolig',
      'Hver enkelt mestrer det å bo bedre',
    ),
    stakeholders: ['ØEKE', 'NAV', 'Råd og utvalg', 'Faggrupper'],
    participants: ['oeke', 'nav'],
  }),
  // the source's contents are the beginning of the next plan's, word for word
  ...theme({
    key: 'psykisk-helse',
    responsible: 'mestring',
    title: 'Temaplan psykisk helse og rus',
    stage: 'IN_PREPARATION',
    buildsOn: HOUSING_AND_CARE,
    contains: parts(...ILL_AND_FRAIL),
    stakeholders: ['Råd og utvalg', 'Pårørende- og interesseorganisasjoner', 'Andre seksjoner', 'Fastlegene'],
    possible: ['Utenforskap'],
  }),
  ...theme({
    key: 'alvorlig-syke',
    responsible: 'mestring',
    title: 'Temaplan alvorlig syke og skrøpelige',
    stage: 'IN_PREPARATION',
    buildsOn: HOUSING_AND_CARE,
    contains: parts(
      ...ILL_AND_FRAIL,
      'Plasser i institusjon og i bemannede boliger',
      'Samarbeid med spesialisthelsetjenesten',
    ),
    stakeholders: ['Demensforeningen', 'Råd og utvalg', 'Pårørendegrupper', 'Faggrupper', 'Interesseorganisasjoner'],
    participants: ['demensforeningen'],
    possible: ['Demensplan', 'Plan for palliasjon og oppfølging i livets siste fase'],
  }),
  ...theme({
    key: 'helsetjenester',
    responsible: 'friskliv',
    title: 'Temaplan helsetjenester',
    stage: 'IN_PREPARATION',
    buildsOn: [
      'Folkehelse',
      'Frisklivstjenester',
      'Rehabilitering og mestring',
      'Lege',
      'Fysioterapi',
      'Nasjonale veiledere',
      'Ett lag for god oppvekst',
    ],
    contains: parts('Forventninger og samarbeid', 'Tidlig innsats', 'Eget ansvar for helse og hverdag', 'Forebygging'),
    stakeholders: ['Råd og utvalg', 'Pårørendegrupper', 'Fastlegene', 'Faggrupper', 'Innbyggere'],
    possible: [
      'Mestring og teknologi',
      'Helsetjenester til barn og unge',
      'Helseplan del 1 (lege- og fysioterapitjenester)',
      'Helseplan del 2',
    ],
  }),
  ...theme({
    key: 'kompetanse',
    responsible: 'samfunn',
    title: 'Temaplan kompetanse',
    stage: 'DRAWN_UP_UNDER_REVISION',
    buildsOn: [
      'KS’ arbeidsgiverpolitikk for kompetanse og rekruttering',
      'Tilskuddsordninger',
      'Kommunens kompetansestrategi',
    ],
    contains: parts(
      'Forventninger og samarbeid',
      'Planlegge, beholde og utvikle kompetanse',
      'Strategisk læring på arbeidsplassen',
      'Verktøy og metoder for å lære på travle dager',
    ),
    stakeholders: ['Verneombud', 'Tillitsvalgte', 'HR', 'Enhetene'],
  }),
];
