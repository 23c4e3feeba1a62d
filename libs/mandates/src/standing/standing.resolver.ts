import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, OrganisationQueries } from '@saman/organisations';
import { Parts } from './parts.js';
import type { Lack, Risk, Standing } from './standing.js';

@Resolver('MandateStanding')
export class MandateStandingResolver {
  constructor(@Inject(Parts) private readonly parts: Parts) {}

  /** With the things themselves; what was hidden from the viewer since the standing was read is left out. */
  @ResolveField('underway')
  async underway({ underway }: Standing, _args: unknown, context: Context) {
    const things = await Promise.all(underway.map(({ part }) => this.parts.load(context, part)));
    return underway.flatMap((one, index) => {
      const part = things[index];
      return part ? [{ ...one, part }] : [];
    });
  }
}

@Resolver('MandateRisk')
export class MandateRiskResolver {
  constructor(@Inject(Parts) private readonly parts: Parts) {}

  @ResolveField('part')
  part({ part }: Risk, _args: unknown, context: Context) {
    return part && this.parts.load(context, part);
  }
}

@Resolver('MandateLack')
export class MandateLackResolver {
  constructor(@Inject(OrganisationQueries) private readonly organisations: OrganisationQueries) {}

  @ResolveField('organisation')
  organisation({ organisationId }: Lack, _args: unknown, context: Context) {
    return organisationId ? this.organisations.byId(context).load(organisationId) : null;
  }
}
