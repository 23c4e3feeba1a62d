import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import {
  type Context,
  CurrentContext,
  CurrentViewer,
  NetworkQueries,
  OrganisationQueries,
  PersonQueries,
  type Viewer,
} from '@saman/organisations';
import { argument, LongText, Public, sameForStanding } from '@saman/platform';
import { MandateQueries } from '../mandates/mandate.queries.js';
import { Parts } from '../standing/parts.js';
import { EvidenceQueries, type EvidenceRow } from './evidence.queries.js';
import type { StoredParty } from './evidence.rules.js';
import { EvidenceDeeds } from './evidence.service.js';

sameForStanding('Evidence', 'network', 'parties', 'result', 'setAside');
sameForStanding('EvidenceParty', 'organisation');
sameForStanding('SetAside', 'by');

const REASON = argument('reason', LongText());

@Resolver('Evidence')
export class EvidenceResolver {
  constructor(
    @Inject(EvidenceDeeds) private readonly deeds: EvidenceDeeds,
    @Inject(EvidenceQueries) private readonly queries: EvidenceQueries,
    @Inject(MandateQueries) private readonly mandateQueries: MandateQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(Parts) private readonly parts: Parts,
  ) {}

  @Public()
  @Query('evidence')
  evidence(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('setEvidenceAside')
  setAside(
    @CurrentViewer() viewer: Viewer,
    @Args('evidence') evidence: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string,
  ) {
    return this.deeds.setAside(viewer, evidence, version, reason);
  }

  @Mutation('reinstateEvidence')
  reinstate(@CurrentViewer() viewer: Viewer, @Args('evidence') evidence: string, @Args('version') version: number) {
    return this.deeds.reinstate(viewer, evidence, version);
  }

  @ResolveField('network')
  network({ networkId }: EvidenceRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(networkId);
  }

  @ResolveField('subject')
  subject({ subjectType: type, subjectId: id }: EvidenceRow, _args: unknown, context: Context) {
    return this.parts.load(context, { type, id });
  }

  @ResolveField('parties')
  parties({ networkId, parties }: EvidenceRow, _args: unknown, { viewer }: Context): StoredParty[] {
    return viewer.isInsiderOf(networkId) ? parties : parties.map((party) => ({ ...party, contributions: [] }));
  }

  /** Free text of a measure: people may be named in it. */
  @ResolveField('result')
  result({ networkId, result }: EvidenceRow, _args: unknown, { viewer }: Context): string | null {
    return viewer.isInsiderOf(networkId) ? result : null;
  }

  @ResolveField('setAside')
  asideOf(row: EvidenceRow, _args: unknown, { viewer }: Context): Aside | null {
    const { networkId, setAsideReason: reason, setAsideAt: at, setAsideBy } = row;
    if (reason === null || at === null) return null;
    return { reason, at, personId: viewer.isInsiderOf(networkId) ? setAsideBy : null };
  }

  @ResolveField('mandates')
  mandates({ id }: EvidenceRow, _args: unknown, context: Context) {
    return this.mandateQueries.ofEvidence(context).load(id);
  }
}

interface Aside {
  reason: string;
  at: Date;
  /** Null also for those who are not told. */
  personId: string | null;
}

@Resolver('EvidenceParty')
export class EvidencePartyResolver {
  constructor(@Inject(OrganisationQueries) private readonly organisations: OrganisationQueries) {}

  @ResolveField('organisation')
  organisation({ organisationId }: StoredParty, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(organisationId);
  }
}

@Resolver('SetAside')
export class SetAsideResolver {
  constructor(@Inject(PersonQueries) private readonly people: PersonQueries) {}

  @ResolveField('by')
  by({ personId }: Aside, _args: unknown, context: Context) {
    return personId === null ? null : this.people.byId(context).load(personId);
  }
}

@Resolver('Campaign')
export class CampaignEvidenceResolver {
  constructor(@Inject(EvidenceQueries) private readonly queries: EvidenceQueries) {}

  @ResolveField('evidence')
  evidence({ id }: { id: string }, _args: unknown, context: Context) {
    return this.queries.ofCampaign(context).load(id);
  }

  @ResolveField('wasCrossSector')
  async wasCrossSector({ id, status }: { id: string; status: string }, _args: unknown, context: Context) {
    if (status !== 'COMPLETED' && status !== 'EVALUATED') return null;
    return (await this.queries.ofCampaign(context).load(id)) !== null;
  }
}
