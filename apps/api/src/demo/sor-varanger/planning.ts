import type { DemoPlanning } from '../demo.plans.js';
import { actionPlan, commonPlan } from './plan-follow-up.js';
import { strategy } from './plan-strategy.js';

export const planning: DemoPlanning = {
  levels: [
    { level: 'STRATEGY', changes: { reviseEveryYears: 10 } },
    {
      level: 'THEMATIC_PLAN',
      changes: {
        reviseEveryYears: 4,
        revisedWith: 'Handlingsplanen',
        purpose: 'Tiltak knyttet til de nummererte målene',
        approvalLarge: 'POLITICAL',
        approvalSmall: 'POLITICAL',
      },
    },
    {
      level: 'ANNUAL_PLAN',
      changes: {
        reviseEveryYears: 1,
        purpose: 'En felles årsplan for hele sektoren, der målene kan kjennes igjen i hverdagen',
      },
    },
  ],
  templates: [],
  plans: [strategy, actionPlan, commonPlan],
  aims: {
    'lys-i-morketida': { goals: ['mal-10'], measures: [] },
    'i-gang-igjen': { goals: ['mal-10'], measures: [] },
    'hjemme-lenger': {
      goals: ['mal-9', 'mal-10'],
      measures: [],
      priority: {
        benefit: { value: 4, reason: 'Eldre holder seg på beina.' },
        severity: { value: 3, reason: 'Fall fører ofte til sykehjem.' },
        resourceUse: { time: 2, money: 2, staff: 2, reason: 'Lokaler og veiledere finnes.' },
      },
    },
    'alle-med': { goals: ['mal-13'], measures: ['programkommune'] },
    'hodet-med': { goals: ['mal-13'], measures: ['programkommune'] },
    'rett-dor': { goals: ['mal-2', 'mal-12'], measures: [] },
    'jobb-er-helse': { goals: ['mal-10', 'mal-12'], measures: [] },
  },
};
