import type { DemoPlan } from '../demo.plans.js';
import { HOUSING_AND_CARE, ILL_AND_FRAIL, parts, theme } from './plan-theme.js';

export const laterThemes: DemoPlan[] = [
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
