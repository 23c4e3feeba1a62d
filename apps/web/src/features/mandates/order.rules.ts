// What is written of a mandate in its form, and what the API makes of it.
import type { MandateInput, MandateRuleInput } from '../../graphql/gen/graphql.js';
import type { MandateToChange } from './orders.js';

export const RULES = [
  ...(['campaignsCompleted', 'measuresDone', 'milestonesReached'] as const),
  ...(['networkEstablished', 'planAdopted'] as const),
];
export type RuleName = (typeof RULES)[number];

/** What fulfils it. What another rule was given is kept while one looks at the rules. */
export interface RuleWords {
  name: RuleName;
  count: number;
  linkedOnly: boolean;
  /** Ids. */
  measuresDone: string[];
  milestonesReached: string[];
  planAdopted: string;
}

export interface OrderWords {
  title: string;
  about: string;
  dueOn: string;
  responsible: string;
  rule: RuleWords;
}

export const ORDER_FIELDS = ['title', 'about', 'dueOn', 'responsible', 'rule'] as const;

const NO_RULE: RuleWords = {
  ...{ name: 'campaignsCompleted', count: 1, linkedOnly: false },
  ...{ measuresDone: [], milestonesReached: [], planAdopted: '' },
};

export const newOrder: OrderWords = { title: '', about: '', dueOn: '', responsible: '', rule: NO_RULE };

export const wordsOf = ({ title, about, dueOn, responsible, rule }: MandateToChange): OrderWords => ({
  ...{ title, about: about ?? '', dueOn, responsible: responsible?.id ?? '' },
  rule: ruleOf(rule),
});

function ruleOf(rule: MandateToChange['rule']): RuleWords {
  switch (rule.__typename) {
    case 'CampaignsCompleted':
      return { ...NO_RULE, count: rule.count, linkedOnly: rule.linkedOnly };
    case 'MeasuresDone':
      return { ...NO_RULE, name: 'measuresDone', measuresDone: rule.measures.map(({ id }) => id) };
    case 'MilestonesReached':
      return { ...NO_RULE, name: 'milestonesReached', milestonesReached: rule.milestones.map(({ id }) => id) };
    case 'PlanAdopted':
      return { ...NO_RULE, name: 'planAdopted', planAdopted: rule.plan?.id ?? '' };
    case 'NetworkEstablished':
      return { ...NO_RULE, name: 'networkEstablished' };
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function inputOf({ title, about, dueOn, responsible, rule }: OrderWords): MandateInput {
  return { title, about: orNull(about), dueOn, responsible: orNull(responsible), rule: ruleInput(rule) };
}

function ruleInput({ name, count, linkedOnly, ...named }: RuleWords): MandateRuleInput {
  if (name === 'campaignsCompleted') return { campaignsCompleted: { count, linkedOnly } };
  if (name === 'networkEstablished') return { networkEstablished: true };
  return { [name]: named[name] };
}

export const changesOf = (words: OrderWords, changed: readonly string[]): Partial<MandateInput> =>
  Object.fromEntries(Object.entries(inputOf(words)).filter(([field]) => changed.includes(field)));

/** What the rule still lacks before it says anything. */
export function lackingIn({ name, ...named }: RuleWords): 'measuresDone' | 'milestonesReached' | 'planAdopted' | null {
  if (name === 'campaignsCompleted' || name === 'networkEstablished') return null;
  return named[name].length === 0 ? name : null;
}

/** What becomes different for those who look at how it stands. */
export type Effect =
  | { kind: 'due'; before: string; after: string }
  /** So many count, of so many, and of how many it was before. */
  | { kind: 'count'; done: number; required: number; before: number }
  | { kind: 'parts' }
  | { kind: 'rule' };

export function effectsOf(before: OrderWords, after: OrderWords, standing: { done: number }): Effect[] {
  const isMoved = after.dueOn !== '' && after.dueOn !== before.dueOn;
  return [
    ...(isMoved ? [{ kind: 'due' as const, before: before.dueOn, after: after.dueOn }] : []),
    ...ofRule(before.rule, after.rule, standing.done),
  ];
}

function ofRule(before: RuleWords, after: RuleWords, done: number): Effect[] {
  if (after.name !== before.name) return [{ kind: 'rule' }];
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  // campaigns that are not linked count no more, or count again: how many is for the server to say
  if (after.name !== 'campaignsCompleted' || after.linkedOnly !== before.linkedOnly) return [{ kind: 'parts' }];
  return [{ kind: 'count', done: Math.min(done, after.count), required: after.count, before: before.count }];
}
