// Everybody whose rights differ: what stands in the tables of this folder is said of them.
import { join, type Member, network, person, stranger, type TestApp, type Town } from '../kit/index.js';
import type { Actor } from '../kit/index.js';

/** The owner is the municipal unit, the giver the company, the other the club; elsewhere is another network and its club. */
export const ROLES = [
  'operator',
  'coordinator',
  'observer',
  'owner ADMIN',
  'owner EDITOR',
  'owner MEMBER',
  'giver ADMIN',
  'giver EDITOR',
  'giver MEMBER',
  'other ADMIN',
  'other EDITOR',
  'other MEMBER',
  'former EDITOR',
  'elsewhere COORDINATOR',
  'elsewhere OBSERVER',
  'elsewhere ADMIN',
  'elsewhere EDITOR',
  'elsewhere MEMBER',
  'nobody in particular',
  'stranger',
] as const;

export type Role = (typeof ROLES)[number];
export type Cast = Readonly<Record<Role, Actor>>;

type Side = 'owner' | 'giver' | 'other' | 'elsewhere';

const LEVELS = ['ADMIN', 'EDITOR', 'MEMBER'] as const;

export const editorsOf = (side: Side): readonly Role[] => [`${side} ADMIN`, `${side} EDITOR`];
export const peopleOf = (side: Side): readonly Role[] => [...editorsOf(side), `${side} MEMBER`];

/** The network's people. */
export const insiders: readonly Role[] = [
  ...(['coordinator', 'observer'] as const),
  ...[...peopleOf('owner'), ...peopleOf('giver'), ...peopleOf('other')],
];
export const but = (roles: readonly Role[]): readonly Role[] => ROLES.filter((role) => !roles.includes(role));
export const signedIn = but(['stranger']);

/** Who sees what the owner owns or organises. */
export const viewersOf: Readonly<Record<'PUBLIC' | 'NETWORK' | 'DRAFT', readonly Role[]>> = {
  PUBLIC: ROLES,
  NETWORK: insiders,
  DRAFT: ['coordinator', ...editorsOf('owner')],
};

/** Two networks with all who play in one or the other. */
export interface Stage {
  readonly app: TestApp;
  readonly town: Town;
  readonly elsewhere: Town;
  readonly cast: Cast;
  /** An organisation that has left the network. */
  readonly former: Member;
}

export async function stage(app: TestApp): Promise<Stage> {
  const [town, elsewhere] = [await network(app), await network(app)];
  const former = await town.member('VOLUNTARY', 'CIVIL_SOCIETY', 'Mållaget');
  const formerEditor = await town.person({ of: former, role: 'EDITOR' });
  await town.coordinator.mutate('leaveNetwork', { membership: former.membershipId });
  const alone = {
    operator: await person(app, { isOperator: true }),
    coordinator: town.coordinator,
    observer: await town.person({ role: 'OBSERVER' }),
    'former EDITOR': formerEditor,
    'elsewhere COORDINATOR': elsewhere.coordinator,
    'elsewhere OBSERVER': await elsewhere.person({ role: 'OBSERVER' }),
    'nobody in particular': await person(app),
    stranger: stranger(app),
  };
  const sides = { owner: town.health, giver: town.company, other: town.club, elsewhere: elsewhere.club };
  const people = await Promise.all(
    Object.entries(sides).flatMap(([side, organisation]) =>
      LEVELS.map(async (level) => [`${side} ${level}`, await town.person({ of: organisation, role: level })] as const),
    ),
  );
  return { app, town, elsewhere, former, cast: { ...alone, ...Object.fromEntries(people) } as Cast };
}

/** Everybody of one side belongs to this organisation, too, each with the role they have there. */
export async function takeIn({ app, cast }: Stage, organisation: Pick<Member, 'id'>, side: Side): Promise<void> {
  for (const level of LEVELS) await join(app, cast[`${side} ${level}`], organisation, level);
}
