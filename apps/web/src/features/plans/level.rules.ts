// Where a plan of each level stands, and which plans it may stand under.
import type { Plan } from './plan.js';

export type Level = Plan['level'];

export const LEVELS: readonly Level[] = ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'ANNUAL_PLAN'];

/** The levels that a plan of each level may stand under; none: it stands alone. */
export const UNDER: Record<Level, readonly Level[]> = {
  STRATEGY: [],
  THEMATIC_PLAN: ['STRATEGY'],
  SPECIALIST_PLAN: ['THEMATIC_PLAN'],
  ANNUAL_PLAN: ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN'],
};

interface Edition {
  id: string;
  level: Level;
  /** The edition before; a plan is shown once, as the edition in force. */
  replaces?: { id: string } | null;
}

/** The plans that one of this level may stand under, the highest first. */
export function parentsFor<E extends Edition>(level: Level, plans: readonly E[]): E[] {
  const ids = new Set(plans.map(({ id }) => id));
  const once = plans.filter(({ replaces }) => !replaces || !ids.has(replaces.id));
  return UNDER[level].flatMap((above) => once.filter((plan) => plan.level === above));
}

/** The levels that a plan under one of this level may have. */
export const levelsUnder = (level: Level): Level[] => LEVELS.filter((below) => UNDER[below].includes(level));

/** The days that a new plan begins with: an annual plan is next year's; others are as long as their writers say. */
export function daysOf(level: Level, today: string): { startsOn: string; endsOn: string } {
  const year = String(Number(today.slice(0, 4)) + 1);
  return { startsOn: `${year}-01-01`, endsOn: level === 'ANNUAL_PLAN' ? `${year}-12-31` : '' };
}
