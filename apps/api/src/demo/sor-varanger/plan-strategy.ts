import type { DemoPlan } from '../demo.plans.js';
import { coping, elderly, staff } from './plan-strategy-areas.js';

/** The source has neither a vision nor the day of a decision: the wording is ours, and the first day of the period stands for the day. */
export const strategy: DemoPlan = {
  key: 'strategisk-plan',
  level: 'STRATEGY',
  responsible: 'omsorg',
  title: 'Strategisk plan for helse, omsorg og velferd',
  startsOn: '2020-01-01',
  endsOn: '2030-12-31',
  vision: 'Et godt liv i grenseland, hele livet.',
  background: [
    'Kommunen vil være 12 000 innbyggere. Åtte av ti bor i tettstedene Kirkenes, Hesseng, Sandnes og Bjørnevatn, og gruppen over 67 år vokser med 29 prosent i perioden. Tjenestene har minst 500 ansatte. Utfordringene er:',
    '1. Tjenestene må endres i takt med befolkningen.',
    '2. Vi må lede, organisere og styre slik at nye krav i loven blir møtt.',
    '3. Helse og omsorg, frivillige og interesseorganisasjoner må få det til sammen.',
    '4. Staten flytter nye oppgaver og nytt ansvar til kommunen.',
    '5. Kritisk kompetanse må rekrutteres og beholdes.',
    '6. Fagfolk må brukes godt på tvers av lange avstander og spredte hjem.',
    '7. Det må finnes midler til forebygging mens folk venter seg dagens nivå på tjenestene.',
    '8. Midlene må brukes fornuftig der boligene er gamle, lite varierte, spredte og ikke bygd for hele livet.',
    '9. Folk må få hjelp på rett nivå også der botilbud mangler.',
    '10. Vi må gå fra mest å yte tjenester til råd som lar folk ta ansvar for egen helse og eget liv.',
  ].join('\n'),
  focusAreas: [
    'Trivsel, livskvalitet og tilhørighet',
    'Motvirke sosial ulikhet',
    'Kompetanse og rekruttering',
    'Mindre sykefravær og uførhet',
    'Stimulere til en sunn levemåte',
  ],
  documents: [
    { kind: 'REPLACES', title: 'Omsorgsplan 2022', fromYear: 2008, toYear: 2022 },
    { kind: 'BUILDS_ON', title: 'Kommuneplanens samfunnsdel', fromYear: 2014, toYear: 2026 },
    { kind: 'BUILDS_ON', title: 'Kommunens oversikt over helsetilstanden', fromYear: 2020, toYear: 2024 },
    {
      kind: 'ANALYSIS',
      title: 'Gap-analyse av alle tjenester mot lov, statlige forventninger og lokale vedtak',
      fromYear: 2019,
      toYear: 2019,
    },
  ],
  areas: [staff, elderly, coping],
  measures: [
    {
      key: 'programkommune',
      goal: 'mal-13',
      kind: 'PROJECT',
      title: 'Programkommune for psykisk helse',
      about:
        'Unges fysiske og psykiske helse er noe dårligere enn i landet ellers. Det viser skolefaglige undersøkelser, Ungdata og elevundersøkelser.',
      startsOn: '2020-01-01',
      endsOn: '2030-12-31',
      responsible: 'samfunn',
      participants: ['kultur', 'oppvekst', 'omsorg'],
      participantKinds: ['MUNICIPAL_UNIT'],
      others: ['Flere sektorer i kommunen'],
      effortStep: 'COMMUNITY',
      organisation: { owner: 'Kommunen, på tvers av sektorene', themes: ['Kultur', 'Oppvekst', 'Helse'] },
      moves: [{ to: 'ONGOING', inDays: -400 }],
      notes: [
        { inDays: -210, text: 'Skolene og fritidsklubben har fått felles opplæring.' },
        { inDays: -45, text: 'Ungdata er gjennomgått med ungdomsrådet.' },
      ],
      priority: {
        benefit: { value: 5, reason: 'Treffer alle barn og unge, før det blir vanskelig.' },
        severity: { value: 4, reason: 'Tallene er dårligere enn i landet ellers.' },
        resourceUse: { time: 3, money: 3, staff: 3, reason: 'Deles mellom flere sektorer.' },
      },
    },
  ],
  decision: { body: 'Kommunestyret', bodyKind: 'COUNCIL', decidedOn: '2020-01-01', outcome: 'ADOPTED' },
};
