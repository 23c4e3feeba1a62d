import type { DemoMeasure, DemoPlan } from '../demo.plans.js';
import { fourthPage, fifthPage } from './plan-carers-later.js';
import { firstPage, secondPage, thirdPage } from './plan-carers-first.js';

/** The source gives no timetable of its own: they are for as long as the strategy is. */
const period = { startsOn: '2025-01-01', endsOn: '2029-12-31' };

/** All 51, in the source's order. `parorande-27` is the 27th. */
const measures: DemoMeasure[] = [...firstPage, ...secondPage, ...thirdPage, ...fourthPage, ...fifthPage].map(
  (assignment, index) => ({
    key: `parorande-${String(index + 1)}`,
    responsible: 'helse-og-omsorg',
    ...period,
    ...assignment,
  }),
);

/** The carers' strategy. The source has no day of a decision: the first day of its period stands for it. */
export const carersStrategy: DemoPlan = {
  key: 'parorandestrategi',
  level: 'THEMATIC_PLAN',
  parent: 'strategi',
  responsible: 'helse-og-omsorg',
  title: 'Pårørandestrategi',
  ...period,
  background:
    'Pårørande gjer ein stor del av omsorga. Dei skal bli sedde, høyrde og avlasta, og barn skal få vere barn.',
  strategies: [
    'Å oppdage og ta vare på pårørande tidleg',
    'Betre informasjon, opplæring og rettleiing',
    'Føreseielege og samordna tenester',
    'Nok støtte og avlasting',
    'Familieorienterte tenester',
    'Rom for at familiar og pårørande kan medverke',
  ],
  documents: [
    { kind: 'GUIDANCE', title: 'Nasjonal rettleiar om pårørande (Helsedirektoratet)' },
    { kind: 'ANALYSIS', title: 'Kunnskapsgrunnlag for pårørandestrategien' },
  ],
  goals: [
    {
      key: 'ressurs',
      title: 'Pårørande er anerkjende som ein ressurs',
      criteria: ['Synet til pårørande kjem fram i saksbehandlinga', 'Alle tenester har samtale med pårørande kvart år'],
    },
    {
      key: 'heile-menneske',
      title: 'Alle pårørande blir tekne vare på som heile menneske, og kan sameine rolla med utdanning og arbeid',
      criteria: ['Pårørandeavtale er tilboden alle med særleg tyngande omsorg', 'Det er nok avlasting heile døgnet'],
    },
    {
      key: 'barn',
      title: 'Barn ber ikkje ansvar for familie eller andre',
      criteria: [
        'Kvart barn som er pårørande, er funne og følgt opp',
        'Alle tenester har rutine for barn som pårørande',
      ],
    },
  ],
  measures,
  decision: { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2025-01-01', outcome: 'ADOPTED' },
};
