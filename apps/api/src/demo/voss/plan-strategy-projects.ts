import type { DemoMeasure } from '../demo.plans.js';
import { phasesOfProject } from './plan-templates.js';

/** The first is for a year; the source does not say which. */
export const projects: DemoMeasure[] = [
  {
    key: 'gode-arbeidsdagar',
    kind: 'PROJECT',
    title: 'Saman om gode arbeidsdagar',
    about: 'Eit prosjekt på eitt år om arbeidsmiljø og medverknad i helse og omsorg.',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    responsible: 'helse-og-omsorg',
    organisation: {
      owner: 'Kommunalsjef',
      steeringGroup: 'Leiargruppa helse og omsorg',
      projectGroup: ['Prosjektleiarar', 'Einingsleiarar', 'Hovudtillitsvald', 'Hovudverneombod'],
      referenceGroup: 'Partssamarbeidsgruppa',
      aims: [
        'Meir demokrati og delt ansvar på jobb',
        'Mindre sjukefråvær, overtid og bruk av vikarar',
        'Best mogleg tenester innanfor rammene',
      ],
      cases: ['Psykisk helse og rus (POR)', 'Heimetenesta aust'],
    },
    moves: [{ to: 'ONGOING', inDays: -300 }],
    notes: [{ inDays: -120, text: 'Begge einingane har kartlagt arbeidsdagen sin.' }],
    processes: [
      {
        template: 'prosjekt',
        title: 'Prosjektet Saman om gode arbeidsdagar',
        phases: phasesOfProject('2026-01', '2026-02', '2026-10', '2026-11', '2026-12'),
        milestones: [
          { title: 'Mandatet er godkjent', phase: 'Konsept', plannedOn: '2026-01-30', isReached: true },
          { title: 'Sluttrapport til styringsgruppa', phase: 'Avslutte', plannedOn: '2026-11-30' },
        ],
      },
    ],
  },
  {
    key: 'dagaktivitet',
    goal: 'meistring',
    kind: 'PROJECT',
    title: 'Dagaktivitet for eldre, menneske med demens og menneske med funksjonsnedsetjing',
    about: 'Behovet veks. Bemanning, transport, lokale og økonomi set grenser for kva dagsentera kan tilby i dag.',
    startsOn: '2026-09-01',
    endsOn: '2027-12-31',
    responsible: 'helse-og-omsorg',
    effortStep: 'EARLY_EFFORT',
    organisation: {
      themes: [
        'Lokale',
        'Deling av kompetanse',
        'Transport',
        'Tilbod til fleire',
        'Sentral plassering og samarbeid',
        'Utvikling av tenesta',
      ],
    },
    moves: [{ to: 'ONGOING', inDays: -75 }],
    priority: {
      benefit: { value: 4, reason: 'Dagen får innhald, og pårørande får kvile.' },
      severity: { value: 3, reason: 'Utan tilbod kjem behovet for heildøgnsplass tidlegare.' },
      resourceUse: { time: 3, money: 3, staff: 3, reason: 'Buss og folk er dei største postane.' },
    },
  },
];
