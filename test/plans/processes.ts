// What the stories of processes begin with.
import { Plans } from '@saman/plans';
import { type Actor, done, type Outcome, type TestApp, type Town, viewerOf } from '../kit/index.js';

export const ANNOUNCED = { title: 'Saka er meld', weekday: 'TUESDAY', weeksBefore: 4 };
export const WRITTEN = { title: 'Saka er skriven', weekday: 'MONDAY', weeksBefore: 3 };
export const LATEST = { latestDaysLater: 7 };
export const TEMPLATE = {
  title: 'Revisjon av strategi',
  phases: [
    { title: 'Konsept', gates: ['Mandat'] },
    { title: 'Gjennomføre', gates: ['Medverknad', 'Høyring'] },
    { title: 'Realisere' },
  ],
  deadlines: [ANNOUNCED, WRITTEN],
};

export const WHOLE = `id version title plan { id } phases { id title startsOn endsOn milestones { id } }
  milestones { id version kind title plannedOn plannedUntil latestOn reachedOn isOverdue phase { title } meeting { id } process { id } }`;

export interface Seen {
  id: string;
  version: number;
  kind: string;
  title: string;
  plannedOn: string | null;
  latestOn: string | null;
  reachedOn: string | null;
  isOverdue: boolean;
  phase: { title: string } | null;
  meeting: { id: string } | null;
}

export interface Whole {
  id: string;
  version: number;
  title: string;
  plan: { id: string } | null;
  phases: { id: string; title: string; startsOn: string | null; milestones: { id: string }[] }[];
  milestones: Seen[];
}

/** Deeds to processes in a town; by the municipal unit's EDITOR where nobody else is named. */
export class Ways {
  constructor(
    private readonly app: TestApp,
    private readonly town: Town,
    private readonly unit: Actor,
  ) {}

  /** A draft of the municipal unit. */
  async plan(): Promise<string> {
    const days = { startsOn: '2025-01-01', endsOn: '2035-12-31' };
    const input = { level: 'STRATEGY', responsible: this.town.health.id, title: 'Saman for helse', ...days } as const;
    return this.app.get(Plans).draft(await viewerOf(this.app, this.town.coordinator), this.town.id, input);
  }

  async template(facts: object = {}): Promise<string> {
    const args = { network: this.town.id, template: { ...TEMPLATE, ...facts } };
    return done(await this.town.coordinator.mutate('addProcessTemplate', args)).id;
  }

  async started(facts: object = {}): Promise<Whole> {
    const args = { plan: await this.plan(), template: await this.template(facts) };
    return done(await this.unit.mutate('startProcess', args, { select: WHOLE })) as unknown as Whole;
  }

  add(process: string, milestone: object, by = this.unit): Promise<Outcome> {
    return by.mutate('addMilestone', { process, milestone });
  }

  change({ id, version }: Version, changes: object, by = this.unit): Promise<Outcome> {
    return by.mutate('changeMilestone', { milestone: id, version, changes });
  }

  reach({ id, version }: Version, on: string | null, by = this.unit): Promise<Outcome> {
    return by.mutate('reachMilestone', { milestone: id, version, on });
  }

  async read(id: string): Promise<Whole> {
    const query = `query ($id: ID!) { process(id: $id) { ${WHOLE} } }`;
    return (await this.unit.query<{ process: Whole }>(query, { id })).process;
  }

  /** Planned and latest day of each deadline, by title. */
  async deadlines(id: string): Promise<Record<string, [string | null, string | null]>> {
    const found = (await this.read(id)).milestones.filter(({ kind }) => kind === 'DEADLINE');
    return Object.fromEntries(found.map(({ title, plannedOn, latestOn }) => [title, [plannedOn, latestOn]]));
  }
}

interface Version {
  id: string;
  version: number;
}

/** The first milestone of a kind. */
export const first = (process: Whole, kind: string): Seen => {
  const found = process.milestones.find((each) => each.kind === kind);
  if (!found) throw new Error(`there is no ${kind}`);
  return found;
};
