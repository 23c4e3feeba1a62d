import type { DemoPlanning } from '../demo.plans.js';

/** What has been made of a network's plans so far: ids by the demo's keys. */
export class Planned {
  readonly templates = new Map<string, string>();
  readonly plans = new Map<string, string>();
  readonly goals = new Map<string, string>();
  readonly measures = new Map<string, string>();
  readonly mandates = new Map<string, string>();

  constructor(readonly planning: DemoPlanning) {}

  plan(key: string): string {
    return found(this.plans, key);
  }

  template(key: string): string {
    return found(this.templates, key);
  }

  goal(key: string): string {
    return found(this.goals, key);
  }

  measure(key: string): string {
    return found(this.measures, key);
  }

  mandate(key: string): string {
    return found(this.mandates, key);
  }
}

function found(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo's plans have no ${key}`);
  return id;
}
