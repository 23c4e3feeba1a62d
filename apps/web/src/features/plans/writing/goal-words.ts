// What a goal and a goal area say, as they are written in a form, and as they are sent.
import type { GoalAreaChanges, GoalChanges } from '../../../graphql/gen/graphql.js';
import type { Area, Goal } from '../plan.js';
import { linesOf } from '../../../app/written/written.rules.js';

export interface GoalWords {
  number: string;
  title: string;
  /** The area's id; empty for none. */
  area: string;
  /** A sentence a line. */
  criteria: string;
  about: string;
  unGoals: number[];
}

export interface AreaWords {
  title: string;
  about: string;
  /** A sentence a line. */
  strategies: string;
}

export const NO_GOAL: GoalWords = { number: '', title: '', area: '', criteria: '', about: '', unGoals: [] };
export const NO_AREA: AreaWords = { title: '', about: '', strategies: '' };

export const wordsOfGoal = ({ number, title, area, criteria, about, unGoals }: Goal): GoalWords => ({
  ...{ number: number ?? '', title, area: area?.id ?? '', about: about ?? '' },
  ...{ criteria: criteria.join('\n'), unGoals: [...unGoals] },
});

export const wordsOfArea = ({ title, about, strategies }: Area): AreaWords => ({
  ...{ title, about: about ?? '', strategies: strategies.join('\n') },
});

export const goalChangesOf = ({ number, area, criteria, about, ...whole }: Partial<GoalWords>): GoalChanges => ({
  ...whole,
  ...(number !== undefined && { number: number.trim() || null }),
  ...(area !== undefined && { area: area || null }),
  ...(about !== undefined && { about: about.trim() || null }),
  ...(criteria !== undefined && { criteria: linesOf(criteria) }),
});

export const areaChangesOf = ({ title, about, strategies }: Partial<AreaWords>): GoalAreaChanges => ({
  ...(title !== undefined && { title }),
  ...(about !== undefined && { about: about.trim() || null }),
  ...(strategies !== undefined && { strategies: linesOf(strategies) }),
});
