import type { DemoMilestone, DemoProcess } from '../demo.plans.js';
import { lastDayOf, phasesOfProject } from './plan-templates.js';

const CARRIED_OUT = 'Gjennomføre';

const inMonth = (month: string) => ({ plannedOn: `${month}-01`, plannedUntil: lastDayOf(month) });

/** The strategy's own way through the herad, 2025. The deadlines before the two meetings are computed. */
const milestones: DemoMilestone[] = [
  { phase: 'Konsept', title: 'Mandatet er godkjent i leiinga i avdelinga', ...inMonth('2025-01') },
  { phase: 'Planlegge', title: 'Mandatet er godkjent i leiargruppa til kommunedirektøren', ...inMonth('2025-02') },
  { phase: CARRIED_OUT, title: 'Styringsgruppa har godkjent strategien', plannedOn: '2025-06-24' },
  {
    kind: 'MEETING',
    phase: CARRIED_OUT,
    title: 'Første politiske handsaming i Utval for levekår (LEV)',
    plannedOn: '2025-08-27',
    deadlines: [
      { title: 'Saka er meld til LEV', weekday: 'TUESDAY', weeksBefore: 4, latestDaysLater: 7 },
      { title: 'Saka til LEV er skriven', weekday: 'MONDAY', weeksBefore: 3, latestDaysLater: 7 },
    ],
  },
  { phase: CARRIED_OUT, title: 'Offentleg høyring i seks veker', plannedOn: '2025-09-01', plannedUntil: '2025-10-10' },
  { phase: CARRIED_OUT, title: 'Høyringsinnspela er arbeidde inn', plannedOn: '2025-10-10' },
  { phase: CARRIED_OUT, title: 'Styringsgruppa har godkjent den reviderte strategien', plannedOn: '2025-10-14' },
  {
    kind: 'MEETING',
    phase: CARRIED_OUT,
    title: 'Endeleg politisk vedtak i Heradsstyret',
    plannedOn: '2025-11-13',
  },
];

export const revision: DemoProcess = {
  template: 'revisjon',
  title: 'Revisjon av strategien 2025',
  phases: phasesOfProject('2025-01', '2025-02', '2025-12', '2026-01', '2026-02'),
  milestones: [
    ...milestones.map((milestone) => ({ ...milestone, isReached: true as const })),
    {
      phase: 'Realisere',
      title: 'Strategien er evaluert og revidert',
      plannedOn: '2035-01-01',
      plannedUntil: '2035-12-31',
    },
  ],
};
