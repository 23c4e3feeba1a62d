// Deeds to what mandates can name: plans, measures, processes. All by the coordinator.
import { type Actor, done, type Made, type Thing, type Town } from '../kit/index.js';
import { mandate, standingOf } from './setting.js';

/** The day on which these stories take place. Sessions are of the real day, so people come first. */
export const TODAY = '2026-02-15T12:00:00Z';

export class Chain {
  constructor(
    readonly town: Town,
    /** In force from 2025 to 2035. */
    readonly strategy: Made,
  ) {}

  static async in(town: Town): Promise<Chain> {
    town.app.clock.set(TODAY);
    return new Chain(town, await town.set.plan());
  }

  async does(deed: string, args: object): Promise<Thing> {
    return done(await this.town.coordinator.mutate(deed, args));
  }

  /** A mapping of the municipal unit from 2026 to 2035. */
  measure(facts: object = {}, plan: Made = this.strategy): Promise<Thing> {
    const days = { startsOn: '2026-01-01', endsOn: '2035-06-30' };
    const usual = { kind: 'MAPPING', title: 'Bustader', responsible: this.town.health.id, ...days };
    return this.does('addMeasure', { plan: plan.id, measure: { ...usual, ...facts } });
  }

  move({ id, version }: Made, to: string, result: string | null = null, on = '2026-01-15'): Promise<Thing> {
    return this.does('moveMeasure', { measure: id, version, to, on, result });
  }

  give(rule: object, plan: Made = this.strategy): Promise<Made> {
    return mandate(this.town, plan, { rule });
  }

  revise({ id, version }: Made): Promise<Thing> {
    return this.does('revisePlan', { plan: id, version, change: 'SMALL' });
  }

  decide({ id, version }: Made): Promise<Thing> {
    const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-10', outcome: 'ADOPTED' };
    return this.does('decidePlan', { plan: id, version, decision });
  }

  /** A process with one gate, by default of the strategy. */
  async process(
    of: { plan: string } | { measure: string } = { plan: this.strategy.id },
  ): Promise<{ id: string; gate: Made }> {
    const template = { title: 'Revisjon', phases: [{ title: 'Konsept', gates: ['Mandat'] }] };
    const { id } = await this.does('addProcessTemplate', { network: this.town.id, template });
    const started = { ...of, template: id };
    const select = 'id milestones { id version }';
    const process = done(await this.town.coordinator.mutate('startProcess', started, { select }));
    return { id: process.id, gate: (process.milestones as Made[])[0] as Made };
  }
}

/** What is on the way, by the codes of what each thing lacks. */
export const lacksOf = async (given: Made, actor: Actor): Promise<[string, string[]][]> =>
  (await standingOf(given, actor)).underway.map(({ part, lacks }) => [part.id, lacks.map(({ code }) => code)]);

export const measuresDone = (...measures: Made[]) => ({ measuresDone: measures.map(({ id }) => id) });
