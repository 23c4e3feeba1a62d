import type { DemoPlanning } from '../demo.plans.js';
import { carersStrategy } from './plan-carers.js';
import { strategy } from './plan-strategy.js';
import { templates } from './plan-templates.js';

export const planning: DemoPlanning = {
  levels: [],
  templates,
  plans: [strategy, carersStrategy],
  aims: {
    'plass-ved-bordet': { goals: ['eiga-helse'], measures: [], mandates: ['kampanjar'] },
    'ut-pa-tur': {
      goals: ['eiga-helse'],
      measures: [],
      priority: {
        benefit: { value: 5, reason: 'Når dei som elles blir sitjande inne.' },
        severity: { value: 4, reason: 'Einsemd er like farleg som røyking.' },
        resourceUse: { time: 2, money: 1, staff: 1, reason: 'Frivillige turleiarar og noko utstyr.' },
      },
    },
    'tretti-minutt': {
      goals: ['trygt-heime', 'eiga-helse'],
      measures: [],
      mandates: ['kampanjar'],
      priority: {
        benefit: { value: 5, reason: 'Alle kan vere med, kvar dag.' },
        severity: { value: 3, reason: 'Førebygger fall og tap av funksjon.' },
        resourceUse: { time: 2, money: 3, staff: 2, reason: 'Benkar og merking kostar mest.' },
      },
    },
    'trygg-pa-beina': { goals: ['trygt-heime', 'meistring'], measures: [], mandates: ['kampanjar'] },
    'sterk-att': { goals: ['meistring'], measures: [] },
    parorande: {
      goals: ['ressurs', 'heile-menneske'],
      measures: ['parorande-21', 'parorande-27', 'parorande-51'],
      priority: {
        benefit: { value: 4, reason: 'Pårørande held ut lenger.' },
        severity: { value: 4, reason: 'Dei som står åleine, blir sjølve sjuke.' },
        resourceUse: { time: 2, money: 2, staff: 2, reason: 'Mest tid til samtalar.' },
      },
    },
    'bu-heime': { goals: ['trygt-heime'], measures: ['bustader-fleksible'] },
    skjermhjelpa: { goals: ['innovative-tenester'], measures: [] },
  },
};
