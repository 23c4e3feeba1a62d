import type { DemoPlanning } from '../demo.plans.js';
import { strategy } from './plan-strategy.js';
import { templates } from './plan-theme.js';
import { themes } from './plan-themes.js';

/** The levels' rules are this municipality's to begin with; what a revision is to look at is added. */
export const planning: DemoPlanning = {
  levels: [
    { level: 'STRATEGY', changes: { purpose: 'se på strategien og de langsiktige målene' } },
    {
      level: 'THEMATIC_PLAN',
      changes: { purpose: 'se på nye føringer ovenfra, ny teknologi, og om mål og tiltak passer' },
    },
  ],
  templates,
  plans: [strategy, ...themes],
  aims: {
    'mestre-hverdagen': {
      goals: ['egen-bolig', 'frisklivstilbud'],
      measures: ['nettverkstiltak'],
      priority: {
        benefit: { value: 5, reason: 'Flere klarer hverdagen selv.' },
        severity: { value: 3, reason: 'Uten trening kommer hjelpebehovet tidligere.' },
        resourceUse: { time: 2, money: 2, staff: 2, reason: 'Bygger på grupper som finnes.' },
      },
    },
    demensvennlig: { goals: ['aldersvennlig'], measures: [] },
    'nabo-for-nabo': { goals: ['egen-bolig', 'aldersvennlig'], measures: ['nettverkstiltak'] },
    'kultur-pa-resept': { goals: ['frisklivstilbud'], measures: [] },
    'veien-videre': { goals: ['videregaende', 'eget-arbeid'], measures: [] },
    'egen-dor': { goals: ['boligpolitikk'], measures: [] },
    'skjermfri-sondag': { goals: ['frisklivstilbud'], measures: [] },
  },
};
