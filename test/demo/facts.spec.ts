// Every line of the facts about plans, goals, mandates, measures and processes can be pointed to in the demo.
import { existsSync, readFileSync } from 'node:fs';
import { loadDemo } from '@saman/api';
import { parse } from 'yaml';
import { Actor, startApp, stranger } from '../kit/index.js';
import { holdingOf } from './holding.js';
import { ovreEiker } from './ovre-eiker.js';
import { type Fact, missing } from './pointers.js';
import { sorVaranger } from './sor-varanger.js';
import { voss } from './voss.js';

const PASSWORD = 'saman-demo-2035';
const folder = new URL('../../../../shared/facts/', import.meta.url);

/** What of each file is about plans; the rest has its place elsewhere. */
const SECTIONS = {
  voss: [
    ...['strategy', 'mandates', 'revision_process', 'carers_strategy', 'workplace_project', 'day_activity_project'],
  ],
  'sor-varanger': [
    ...['strategy', 'public_health_focus_areas', 'goal_areas', 'challenges', 'programmes', 'competences'],
    ...['competence_lacking', 'critical_competence', 'follow_up'],
  ],
  'ovre-eiker': [
    ...['strategy', 'basis', 'targets', 'plan_levels', 'plan_requirements', 'thematic_plans', 'effort_ladder', 'roles'],
  ],
};
const pointers = { voss, 'sor-varanger': sorVaranger, 'ovre-eiker': ovreEiker };

type Slug = keyof typeof SECTIONS;

function factsOf(slug: Slug): Fact {
  const all = parse(readFileSync(new URL(`${slug}.yaml`, folder), 'utf8')) as Record<string, Fact>;
  return Object.fromEntries(SECTIONS[slug].map((section) => [section, all[section] ?? null]));
}

const app = await startApp({ ownDatabase: true });

(existsSync(folder) ? describe : describe.skip)('the facts', () => {
  let coordinators: Record<Slug, Actor>;

  beforeAll(async () => {
    await loadDemo(app, PASSWORD);
    const signedIn = async (slug: Slug) => {
      const credentials = { email: `coordinator@${slug}.example.org`, password: PASSWORD };
      const { payload } = await stranger(app).mutate('signIn', credentials);
      return [slug, new Actor(app.url, null, String(payload.token))] as const;
    };
    const all = await Promise.all((Object.keys(SECTIONS) as Slug[]).map(signedIn));
    coordinators = Object.fromEntries(all) as Record<Slug, Actor>;
  }, 120_000);

  it.each(Object.keys(SECTIONS) as Slug[])('of %s are all there', async (slug) => {
    const holding = await holdingOf(coordinators[slug], slug);
    expect(missing(factsOf(slug), pointers[slug], holding)).toEqual([]);
  });
});
