// How stories about plans write them.
import type { Actor, Outcome, Thing, Town } from '../kit/index.js';
import { done } from '../kit/index.js';

export interface Part {
  readonly id: string;
  readonly version: number;
}

/** A year's plan that lacks nothing, but for what has to be added to it. */
export const PERIOD = { startsOn: '2025-01-01', endsOn: '2035-12-31' };

export const STRATEGY = {
  ...PERIOD,
  level: 'STRATEGY',
  title: 'Saman for helse og aktive liv',
  vision: 'Saman for helse og aktive liv',
  background: 'Me må skape meir saman.',
};

export const THEME = {
  ...{ level: 'THEMATIC_PLAN', title: 'Pårørandestrategi', startsOn: '2025-01-01', endsOn: '2029-12-31' },
  background: 'Pårørande er ein ressurs.',
  documents: [{ title: 'Pårørandeundersøkinga', kind: 'ANALYSIS', url: 'https://voss.example.org/ivaretatt' }],
};

export const COUNCIL = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2025-11-13', outcome: 'ADOPTED' };

/** What somebody does to the plans of a town; by default the coordinator. */
export class Writing {
  constructor(private readonly town: Town) {}

  draft(plan: object = {}, by: Actor = this.town.coordinator): Promise<Outcome> {
    const input = { ...STRATEGY, responsible: this.town.health.id, ...plan };
    return by.mutate('draftPlan', { network: this.town.id, plan: input });
  }

  change({ id, version }: Part, changes: object, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('changePlan', { plan: id, version, changes });
  }

  toHearing({ id, version }: Part, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('sendPlanToHearing', { plan: id, version });
  }

  back({ id, version }: Part, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('takePlanBack', { plan: id, version });
  }

  decide({ id, version }: Part, decision: object = {}, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('decidePlan', { plan: id, version, decision: { ...COUNCIL, ...decision } });
  }

  revise({ id, version }: Part, change = 'LARGE', by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('revisePlan', { plan: id, version, change });
  }

  abandon({ id, version }: Part, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('abandonPlan', { plan: id, version, reason: 'Det vart ikkje noko av.' });
  }

  addArea(plan: Pick<Part, 'id'>, area: object = {}, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('addGoalArea', { plan: plan.id, area: { title: 'Bu trygt heime', ...area } });
  }

  addGoal(plan: Pick<Part, 'id'>, goal: object = {}, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('addGoal', { plan: plan.id, goal: { title: 'Fleire går til fots', ...goal } });
  }

  changeGoal({ id, version }: Part, changes: object, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('changeGoal', { goal: id, version, changes });
  }

  dropGoal({ id, version }: Part, reason: string | null = null, by: Actor = this.town.coordinator): Promise<Outcome> {
    return by.mutate('dropGoal', { goal: id, version, reason });
  }

  /** A strategy with an area, ready to be adopted. */
  async complete(plan: object = {}): Promise<Thing> {
    const drafted = done(await this.draft(plan));
    done(await this.addArea(drafted));
    return drafted;
  }

  /** A strategy in force. */
  async adopted(plan: object = {}): Promise<Thing> {
    return done(await this.decide(await this.complete(plan)));
  }

  /** All that the query asks of a plan, as somebody sees it. */
  async look<Seen = Record<string, unknown>>(
    { id }: Pick<Part, 'id'>,
    select: string,
    by: Actor = this.town.coordinator,
  ): Promise<Seen> {
    const query = `query ($id: ID!) { plan(id: $id) { ${select} } }`;
    return (await by.query<{ plan: Seen }>(query, { id })).plan;
  }

  /** Which of them find the plan. */
  seenBy({ id }: Pick<Part, 'id'>, actors: readonly Actor[]): Promise<boolean[]> {
    const look = (by: Actor) => by.query<{ plan: unknown }>('query ($id: ID!) { plan(id: $id) { id } }', { id });
    return Promise.all(actors.map(async (by) => (await look(by)).plan !== null));
  }
}
