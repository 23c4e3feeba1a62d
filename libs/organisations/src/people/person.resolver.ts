import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, loader, Public, type Thing, Things } from '@saman/platform';
import { NetworkQueries, type NetworkRow } from '../networks/network.queries.js';
import { OrganisationQueries, type OrganisationRow } from '../organisations/organisation.queries.js';
import type { NetworkRole, OrganisationRole } from '../schema.gen.js';
import { PersonQueries, type PersonRow } from './person.queries.js';
import { Profiles } from './profile.service.js';
import { ChangeProfileFields, EraseMyAccountFields } from './session.input.js';
import { type Context, Viewer } from './viewer.js';

/** For who sends a deed about themself again. */
const themself = loader<Thing, Context>((ids, { viewer }) =>
  Promise.resolve(
    new Map(ids.flatMap((id) => (id === viewer.personId ? [[id, { __typename: 'Viewer', id }] as const] : []))),
  ),
);

/** The signed-in person. Its fields are answered from the context alone, whatever the parent: after a deed it knows what has changed. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    @Inject(PersonQueries) private readonly persons: PersonQueries,
    @Inject(OrganisationQueries) private readonly organisationQueries: OrganisationQueries,
    @Inject(NetworkQueries) private readonly networkQueries: NetworkQueries,
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(Things) things: Things,
  ) {
    things.register('Viewer', themself);
  }

  @Public()
  @Query('viewer')
  viewer(@CurrentViewer() viewer: Viewer): Viewer | null {
    return viewer.personId === null ? null : viewer;
  }

  @Query('myData')
  myData(@CurrentViewer() viewer: Viewer): Promise<string> {
    return this.profiles.data(viewer);
  }

  @Mutation('changeProfile')
  async changeProfile(@Args() args: ChangeProfileFields, @CurrentViewer() viewer: Viewer): Promise<{ viewer: Viewer }> {
    await this.profiles.change(viewer, args);
    return { viewer };
  }

  @Mutation('eraseMyAccount')
  eraseMyAccount(@Args() { password }: EraseMyAccountFields, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.profiles.erase(viewer, password);
  }

  @ResolveField('person')
  person(_: unknown, _args: unknown, context: Context): Promise<PersonRow | null> {
    return this.persons.byId(context).load(idOf(context));
  }

  @ResolveField('email')
  async email(_: unknown, _args: unknown, context: Context): Promise<string | undefined> {
    return (await this.persons.accounts(context).load(idOf(context)))?.email;
  }

  @ResolveField('language')
  async language(_: unknown, _args: unknown, context: Context): Promise<string | undefined> {
    return (await this.persons.accounts(context).load(idOf(context)))?.language;
  }

  @ResolveField('isOperator')
  isOperator(_: unknown, _args: unknown, { viewer }: Context): boolean {
    return viewer.isOperator;
  }

  @ResolveField('organisations')
  async organisations(_: unknown, _args: unknown, context: Context) {
    const own = [...context.viewer.roles].map(async ([id, role]): Promise<OrganisationAffiliation[]> => {
      const organisation = await this.organisationQueries.byId(context).load(id);
      return organisation ? [{ organisation, role }] : [];
    });
    return (await Promise.all(own)).flat().sort((a, b) => byName(a.organisation, b.organisation));
  }

  @ResolveField('networks')
  async networks(_: unknown, _args: unknown, context: Context) {
    const own = context.viewer.insideOf.map(async (id): Promise<NetworkAffiliation[]> => {
      const network = await this.networkQueries.byId(context).load(id);
      return network ? [{ network, role: context.viewer.networkRoles.get(id) ?? null }] : [];
    });
    return (await Promise.all(own)).flat().sort((a, b) => byName(a.network, b.network));
  }
}

interface OrganisationAffiliation {
  organisation: OrganisationRow;
  role: OrganisationRole;
}

interface NetworkAffiliation {
  network: NetworkRow;
  role: NetworkRole | null;
}

const idOf = (context: Context): string => context.viewer.personId ?? '';

const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1);
