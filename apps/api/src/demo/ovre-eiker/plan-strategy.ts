import type { DemoPlan } from '../demo.plans.js';
import { areas } from './plan-strategy-areas.js';
import { basis, documents } from './plan-strategy-basis.js';

export const strategy: DemoPlan = {
  key: 'strategi',
  level: 'STRATEGY',
  responsible: 'mestring',
  title: 'Strategi for helse- og velferdstjenestene',
  startsOn: '2025-01-01',
  endsOn: '2035-12-31',
  vision: 'Mestre livet',
  background: [
    'Derfor trenger vi en overordnet strategi:',
    '– Langt flere blir eldre, med større og mer sammensatte behov.',
    '– Medisinen finner og behandler mer, og rettigheter og forventninger gir nye oppgaver.',
    '– Kommunens økonomi er stram, og vi må finne smarte løsninger som varer.',
    '– Digitale verktøy og helseteknologi endrer hvordan arbeidet gjøres.',
    '– Kampen om fagfolkene blir hardere.',
  ].join('\n'),
  focusAreas: basis,
  strategies: [
    'Innbyggerne styrer eget liv, har ansvar for egen helse, bruker hjelpemidler og teknologi, deltar aktivt og er med på å lage planene',
    'Tjenestene setter rammene, utfører, samarbeider på tvers, sørger for medvirkning og lager planene',
    'De ansatte veileder tidlig, involverer og samhandler, støtter mestring, forebygger på tvers og skaper planene sammen med andre',
    'Tiltakene følger innsatstrappa: nederst det forebyggende og helsefremmende utenfor tjenestene, som holder folk unna de dyrere trinnene',
  ],
  documents,
  areas,
  measures: [
    {
      key: 'nettverkstiltak',
      goal: 'frisklivstilbud',
      kind: 'MEASURE',
      title: 'Åpne tilbud i nettverket, for alle aldre',
      about: 'Det nederste trinnet på innsatstrappa: nettverket finner på noe sammen, før noen trenger en tjeneste.',
      startsOn: '2025-01-01',
      endsOn: '2035-12-31',
      responsible: 'friskliv',
      participantKinds: ['VOLUNTARY', 'PARTNER'],
      effortStep: 'COMMUNITY',
      moves: [{ to: 'ONGOING', inDays: -300 }],
      notes: [{ inDays: -30, text: 'Fire nye grupper er kommet i gang i høst.' }],
      priority: {
        benefit: { value: 5, reason: 'Når mange, og holder dem unna dyrere trinn.' },
        severity: { value: 2, reason: 'Gjelder dem som klarer seg selv i dag.' },
        resourceUse: { time: 2, money: 1, staff: 1, reason: 'Frivillige og lag gjør det meste.' },
      },
    },
  ],
  decision: { body: 'Kommunestyret', bodyKind: 'COUNCIL', decidedOn: '2024-12-11', outcome: 'ADOPTED' },
};
