// What is written of a process template in its form, and what the API makes of it.
import type { ProcessTemplateInput } from '../../graphql/gen/graphql.js';
import type { Template } from './template.js';
import type { DeadlineWords, TemplateWords } from './template.rules.js';
import { linesOf } from '../../app/written/written.rules.js';

export const NEW_PHASE = { title: '', gates: '' };
export const NEW_DEADLINE: DeadlineWords = { title: '', weekday: 'TUESDAY', weeksBefore: '4', latestDaysLater: '' };
export const NEW_TEMPLATE: TemplateWords = { title: '', phases: [NEW_PHASE], deadlines: [] };

export const wordsOf = ({ title, phases, deadlines }: Template): TemplateWords => ({
  title,
  phases: phases.map((phase) => ({ title: phase.title, gates: phase.gates.join('\n') })),
  deadlines: deadlines.map(({ weeksBefore, latestDaysLater, weekday, ...rest }) => ({
    ...{ title: rest.title, weekday },
    ...{ weeksBefore: String(weeksBefore), latestDaysLater: String(latestDaysLater ?? '') },
  })),
});

export const inputOf = ({ title, phases, deadlines }: TemplateWords): ProcessTemplateInput => ({
  title,
  phases: phases.map((phase) => ({ title: phase.title, gates: linesOf(phase.gates) })),
  deadlines: deadlines.map(({ weeksBefore, latestDaysLater, ...rest }) => ({
    ...rest,
    weeksBefore: Number(weeksBefore),
    latestDaysLater: latestDaysLater.trim() === '' ? null : Number(latestDaysLater),
  })),
});
