// Every field by everybody: what is not for them is not shown, counted or listed.
import { startApp } from '../kit/index.js';
import { insiders, type Role, ROLES, stage } from './cast.js';
import { everything } from './everything.js';
import { fieldTable, type Sight } from './field-table.js';
import { nothingOf, schemaFields, selectionOf } from './selection.js';
import type { ThingType } from './world.js';

const app = await startApp();
const scene = await stage(app);
const made = await everything(scene);

type Fields = Record<string, unknown>;

const isAsked = (type: string) => (field: string) =>
  typeof sightOf(type, field) === 'string' || !('told' in (sightOf(type, field) as object));
const sightOf = (type: string, field: string): Sight => fieldTable[type]?.[field] ?? 'same';

/** A thing with all the fields that this table tells of, as somebody sees it; null where they do not. */
async function shown(role: Role, type: ThingType, id: string): Promise<Fields | null> {
  const fields = selectionOf(type, isAsked(type));
  const { slug } = scene.town;
  const among = async (list: string) =>
    nodesOf((await scene.cast[role].query<{ it: Fields | null }>(`{ it: ${list} }`)).it).find(
      (thing) => thing.id === id,
    ) ?? null;
  if (type === 'Membership') return among(`network(slug: "${slug}") { list: memberships { nodes { ${fields} } } }`);
  if (type === 'Occurrence') {
    return among(`activity(id: "${made.activityOf.get(id) ?? ''}") { list: occurrences { nodes { ${fields} } } }`);
  }
  if (type === 'GoalArea') {
    const plan = `plan(id: "${made.planOf.get(id) ?? ''}") { list: goalAreas { ${fields} } }`;
    return among(plan);
  }
  if (type === 'Milestone') {
    return among(`process(id: "${made.processOf.get(id) ?? ''}") { list: milestones { ${fields} } }`);
  }
  if (type === 'ProcessTemplate') return among(`network(slug: "${slug}") { list: processTemplates { ${fields} } }`);
  const key = type === 'Network' ? `slug: "${slug}"` : `id: "${id}"`;
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  return (await scene.cast[role].query<{ it: Fields | null }>(`{ it: ${name}(${key}) { ${fields} } }`)).it;
}

const nodesOf = (parent: Fields | null): Fields[] => {
  const list = parent?.list as Fields[] | { nodes: Fields[] } | undefined;
  return Array.isArray(list) ? list : (list?.nodes ?? []);
};

const whole = new Map<string, Promise<Fields | null>>();

/** As the first of those sees it who are said to. */
function wholeThing(type: ThingType, id: string, roles: readonly Role[]): Promise<Fields | null> {
  const reference = roles.find((role) => made.seenBy(id).includes(role));
  if (!reference) return Promise.resolve(null);
  const key = `${id} ${reference}`;
  const known = whole.get(key) ?? shown(reference, type, id);
  whole.set(key, known);
  return known;
}

async function expected(role: Role, type: ThingType, id: string): Promise<Fields | null> {
  if (!made.seenBy(id).includes(role)) return null;
  const fields = (schemaFields.get(type) ?? []).filter(isAsked(type));
  return Object.fromEntries(
    await Promise.all(fields.map(async (field) => [field, await value(role, type, id, field)] as const)),
  );
}

async function value(role: Role, type: ThingType, id: string, field: string): Promise<unknown> {
  const sight = sightOf(type, field);
  const roles =
    typeof sight === 'object' && 'only' in sight ? sight.only(id, made) : ['coordinator' as const, ...ROLES];
  const full = (await wholeThing(type, id, roles))?.[field] ?? null;
  if (sight === 'things') return visible(role, full);
  if (typeof sight === 'string') return full;
  if ('left' in sight) return insiders.includes(role) ? full : sight.left(full as never);
  return roles.includes(role) ? full : nothingOf(type, field);
}

function visible(role: Role, full: unknown): unknown {
  const sees = ({ id }: { id: string }) => made.seenBy(id).includes(role);
  if (full === null) return null;
  if (Array.isArray(full)) return full.filter(sees);
  const { nodes } = full as { nodes?: { id: string }[] };
  if (!nodes) return sees(full as { id: string }) ? full : null;
  const left = nodes.filter(sees);
  return { totalCount: left.length, nodes: left, edges: left.map((node) => ({ node })) };
}

describe('the table', () => {
  it('has every field of the schema', () => {
    const told = Object.entries(fieldTable).map(([type, fields]) => [type, Object.keys(fields).sort()] as const);
    expect(new Map(told)).toEqual(schemaFields);
  });
});

describe.each(ROLES)('%s', (role) => {
  it.each([...made.things.keys()])('sees of each %s what is for them', async (type) => {
    const ids = made.things.get(type) ?? [];
    const seen = await Promise.all(ids.map((id) => shown(role, type, id)));
    expect(seen).toEqual(await Promise.all(ids.map((id) => expected(role, type, id))));
  });
});

describe('what is for some', () => {
  it('is there to be seen by them', async () => {
    const fields = [...made.things].flatMap(([type, ids]) =>
      Object.entries(fieldTable[type] ?? {}).flatMap(([field, sight]) =>
        typeof sight === 'object' && 'only' in sight ? [{ type, field, sight, ids }] : [],
      ),
    );
    for (const { type, field, sight, ids } of fields) {
      const seen = await Promise.all(
        ids.map(async (id) => (await wholeThing(type, id, sight.only(id, made)))?.[field]),
      );
      expect([type, field, seen.filter((one) => JSON.stringify(one ?? []) !== '[]')]).not.toEqual([type, field, []]);
    }
  });
});

describe('about oneself', () => {
  const { town, elsewhere, former } = scene;
  const ASKED = `{ viewer { person { id } organisations { organisation { id } role } networks { network { id } role } } }`;

  it.each([
    ['owner EDITOR', [[town.health.id, 'EDITOR']], [[town.id, null]]],
    ['coordinator', [], [[town.id, 'COORDINATOR']]],
    ['observer', [], [[town.id, 'OBSERVER']]],
    ['former EDITOR', [[former.id, 'EDITOR']], []],
    ['elsewhere MEMBER', [[elsewhere.club.id, 'MEMBER']], [[elsewhere.id, null]]],
    ['operator', [], []],
  ] as const)('%s sees their own places', async (role, organisations, networks) => {
    const { viewer } = await scene.cast[role].query<{ viewer: Record<string, { role: string }[]> }>(ASKED);
    expect(viewer).toMatchObject({ person: { id: scene.cast[role].personId } });
    const places = organisations.map(([id, own]) => ({ organisation: { id }, role: own }));
    expect(viewer.organisations).toEqual(expect.arrayContaining(places));
    expect(viewer.networks).toEqual(networks.map(([id, own]) => ({ network: { id }, role: own })));
  });

  it('nobody sees of others how far they have seen the log, or what is kept about them', async () => {
    const { coordinator, observer, stranger } = scene.cast;
    const seen = async (role: Role) =>
      scene.cast[role].query(`{ network(slug: "${town.slug}") { viewerLastSeen } }`).then((data) => data);
    await observer.mutate('markSeen', { network: town.id, sequence: 3 });
    expect(await seen('observer')).toEqual({ network: { viewerLastSeen: 3 } });
    expect(await seen('coordinator')).toEqual({ network: { viewerLastSeen: 0 } });
    expect(await seen('stranger')).toEqual({ network: { viewerLastSeen: null } });
    const { myData } = await coordinator.query<{ myData: string }>('{ myData }');
    expect(JSON.parse(myData)).toMatchObject({ person: { id: coordinator.personId } });
    expect(myData).not.toContain(observer.personId);
    expect(await stranger.query('{ viewer { email } }')).toEqual({ viewer: null });
    await expect(stranger.query('{ myData }')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
