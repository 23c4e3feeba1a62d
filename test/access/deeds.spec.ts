// Every deed by everybody: done, refused, or as if the thing did not exist.
import { SignInFailure } from '@saman/organisations';
import { system } from '@saman/platform';
import { type Actor, anew, deeds, documentOf, RequestError, startApp, thingOf } from '../kit/index.js';
import { activityDeeds } from './activity-deeds.js';
import { campaignDeeds } from './campaign-deeds.js';
import { type Role, ROLES, stage } from './cast.js';
import { type DeedRow, type Outcomes, type Target, unknown } from './deed-row.js';
import { giftDeeds } from './gift-deeds.js';
import { mandateDeeds } from './mandate-deeds.js';
import { measureDeeds } from './measure-deeds.js';
import { notificationDeeds } from './notification-deeds.js';
import { planDeeds } from './plan-deeds.js';
import { processDeeds } from './process-deeds.js';
import { organisationDeeds } from './organisation-deeds.js';
import { peopleDeeds } from './people-deeds.js';

// organisations last: they take the people of elsewhere into the network
const rows = [
  ...planDeeds,
  ...measureDeeds,
  ...processDeeds,
  ...campaignDeeds,
  ...activityDeeds,
  ...giftDeeds,
  ...mandateDeeds,
  ...notificationDeeds,
  ...organisationDeeds,
  ...peopleDeeds,
];

const app = await startApp();
const scene = await stage(app);

async function outcomeOf(actor: Actor, deed: string, args: object): Promise<string> {
  try {
    const { thing, problems } = await actor.mutate(deed, args);
    if (problems[0]) return problems[0].code;
    return thing === null && thingOf(deed) !== null ? 'done, but not shown' : 'done';
  } catch (error) {
    if (error instanceof RequestError) return String(error.code);
    throw error;
  }
}

/** One thing for all who are refused, since they leave it as it is; a new one for each who is not. */
async function tryAll({ deed, make, args, outcomes, endsSession }: DeedRow, shared: Target): Promise<Outcomes> {
  const attempt = async (role: Role) => {
    const { [role]: known } = scene.cast;
    const actor = endsSession && known.personId !== null ? await anew(app, known.personId) : known;
    const target = outcomes[role] === 'done' ? await make(scene) : shared;
    return [role, await outcomeOf(actor, deed, args(target, scene))] as const;
  };
  const before = await scene.town.lastSequence();
  const refused = await Promise.all(ROLES.filter((role) => outcomes[role] !== 'done').map(attempt));
  expect(await scene.town.lastSequence()).toBe(before);
  const done = await Promise.all(ROLES.filter((role) => outcomes[role] === 'done').map(attempt));
  return Object.fromEntries([...refused, ...done]) as Outcomes;
}

/** What the field of the thing says to each. */
async function shownTo(field: string, { id }: Target): Promise<Partial<Record<Role, unknown>>> {
  const [type = '', name = ''] = field.split('.');
  const key = type === 'network' ? `slug: "${scene.town.slug}"` : `id: "${id}"`;
  const shown = ROLES.map(async (role) => {
    const data = await scene.cast[role].query<Record<string, Record<string, unknown> | null>>(
      `{ ${type}(${key}) { ${name} } }`,
    );
    return [role, data[type]?.[name] ?? false] as const;
  });
  return Object.fromEntries(await Promise.all(shown));
}

// so many people behind one address would be slowed down
beforeEach(() => app.database.write(system, (tx) => tx.manager.deleteAll(SignInFailure)));

describe('the table', () => {
  it('has every mutation of the schema', () => {
    expect([...new Set(rows.map(({ deed }) => deed))].sort()).toEqual([...deeds].sort());
  });
});

describe.each(rows)('$deed: $to', (row) => {
  it('is done by those who may, and changes nothing for others', async () => {
    const shared = await row.make(scene);
    const shown = row.shown ? await shownTo(row.shown.field, shared) : null;

    expect(await tryAll(row, shared)).toEqual(row.outcomes);

    if (!row.shown) return;
    const { butTo = [] } = row.shown;
    const may = ROLES.map((role) => [role, row.outcomes[role] === 'done' && !butTo.includes(role)]);
    expect(shown).toEqual(Object.fromEntries(may));
  });

  const blind = ROLES.filter((role) => row.outcomes[role] === 'NOT_FOUND');
  if (blind.length === 0) return;

  it('is answered to those who see nothing as if there were nothing', async () => {
    const target = await row.make(scene);
    const nothing = row.missing?.(target, scene) ?? row.args(unknown(target), scene);
    const ask = async (role: Role, args: object) => {
      const { status, text } = await scene.cast[role].ask(documentOf(row.deed), args);
      return { role, status, text };
    };
    const hidden = blind.map((role) => ask(role, row.args(target, scene)));
    const missing = blind.map((role) => ask(role, nothing));
    expect(await Promise.all(hidden)).toEqual(await Promise.all(missing));
  });
});
