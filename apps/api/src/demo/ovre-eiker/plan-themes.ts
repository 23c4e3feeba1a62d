import type { DemoPlan } from '../demo.plans.js';
import { HOUSING_AND_CARE, ILL_AND_FRAIL, parts, theme } from './plan-theme.js';
import { laterThemes } from './plan-themes-later.js';

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
  ...laterThemes,
];
