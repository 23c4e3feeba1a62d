// What a plan says, as it is written in a form, and as it is sent.
import type { PlanChanges, PlanDocumentInput } from '../../../graphql/gen/graphql.js';
import type { Plan } from '../plan.js';
import { linesOf } from '../../../app/written/written.rules.js';

/** What is wrong in a form, by field. */
export type Wrong = Readonly<Record<string, string | undefined>>;

/** A document of a plan; years as they are typed. */
export interface DocumentWords {
  title: string;
  kind: PlanDocumentInput['kind'];
  number: string;
  url: string;
  fromYear: string;
  toYear: string;
}

export interface PlanWords {
  title: string;
  /** An organisation's id. */
  responsible: string;
  startsOn: string;
  endsOn: string;
  vision: string;
  background: string;
  /** A sentence a line. */
  strategies: string;
  focusAreas: string;
  unGoals: number[];
  documents: DocumentWords[];
}

export const wordsOfPlan = (plan: Plan): PlanWords => ({
  title: plan.title,
  responsible: plan.responsible.id,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  vision: plan.vision ?? '',
  background: plan.background ?? '',
  strategies: plan.strategies.join('\n'),
  focusAreas: plan.focusAreas.join('\n'),
  unGoals: [...plan.unGoals],
  documents: plan.documents.map(({ title, kind, number, url, fromYear, toYear }) => ({
    ...{ title, kind, number: number ?? '', url: url ?? '' },
    ...{ fromYear: String(fromYear ?? ''), toYear: String(toYear ?? '') },
  })),
});

const year = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** What of it may stand empty is taken away where it does. */
export function planChangesOf({
  vision,
  background,
  strategies,
  focusAreas,
  documents,
  ...whole
}: Partial<PlanWords>): PlanChanges {
  return {
    ...whole,
    ...(vision !== undefined && { vision: vision.trim() || null }),
    ...(background !== undefined && { background: background.trim() || null }),
    ...(strategies !== undefined && { strategies: linesOf(strategies) }),
    ...(focusAreas !== undefined && { focusAreas: linesOf(focusAreas) }),
    ...(documents !== undefined && {
      documents: documents.map(({ title, kind, number, url, fromYear, toYear }) => ({
        ...{ title, kind, number: number.trim() || null, url: url.trim() || null },
        ...{ fromYear: year(fromYear), toYear: year(toYear) },
      })),
    }),
  };
}
