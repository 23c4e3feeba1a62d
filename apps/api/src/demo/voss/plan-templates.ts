import type { DemoProcess, DemoTemplate } from '../demo.plans.js';

const PHASES = ['Konsept', 'Planlegge', 'Gjennomføre', 'Avslutte', 'Realisere'] as const;

/** Counted in calendar weeks from the week of the meeting. */
const deadlines = [
  { title: 'Saka er meld', weekday: 'TUESDAY', weeksBefore: 4 } as const,
  { title: 'Saka er skriven', weekday: 'MONDAY', weeksBefore: 3 } as const,
];

export const templates: DemoTemplate[] = [
  {
    key: 'revisjon',
    title: 'Revisjon av strategi',
    phases: [
      { title: PHASES[0], gates: ['Mandat og organisering'] },
      { title: PHASES[1], gates: ['Forankring i leiinga, hos tillitsvalde og i råda'] },
      {
        title: PHASES[2],
        gates: [
          'Innhenting av kunnskap',
          'Medverknad',
          'Strategidokument',
          'Første handsaming',
          'Høyring',
          'Arbeid med høyringsinnspel',
          'Siste handsaming',
        ],
      },
      { title: PHASES[3], gates: ['Sette i verk'] },
      { title: PHASES[4], gates: ['Halde ved like', 'Evaluere'] },
    ],
    deadlines,
  },
  {
    key: 'prosjekt',
    title: 'Prosjekt',
    phases: PHASES.map((title, index) => ({ title, gates: index === 0 ? ['Mandat og organisering'] : [] })),
    deadlines,
  },
];

/** Phases by months (YYYY-MM): the first two and the last two last one, the third from the second's end to its own month. */
export function phasesOfProject(...months: [string, string, string, string, string]): DemoProcess['phases'] {
  return Object.fromEntries(
    PHASES.map((title, index) => {
      const until = months[index] ?? '';
      const from = index === 2 ? after(months[1]) : until;
      return [title, { startsOn: `${from}-01`, endsOn: lastDayOf(until) }];
    }),
  );
}

/** The month after another, both YYYY-MM. */
const after = (month: string): string => new Date(Date.UTC(...yearAndMonth(month))).toISOString().slice(0, 7);

/** YYYY-MM-DD. */
export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(...yearAndMonth(month), 0)).toISOString().slice(0, 10);

/** The year, and the month counted from 1: as Date counts from 0, it names the month after. */
function yearAndMonth(month: string): [number, number] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return [year, number];
}
