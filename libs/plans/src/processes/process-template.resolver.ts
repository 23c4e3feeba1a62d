import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, NetworkQueries, type Viewer } from '@saman/organisations';
import { ProcessTemplateFields } from './process.input.js';
import { ProcessTemplateQueries, type ProcessTemplateRow } from './process-template.queries.js';
import { ProcessTemplates } from './process-template.service.js';

@Resolver('ProcessTemplate')
export class ProcessTemplateResolver {
  constructor(
    @Inject(ProcessTemplates) private readonly templates: ProcessTemplates,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
  ) {}

  @Mutation('addProcessTemplate')
  add(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('template') template: ProcessTemplateFields,
  ) {
    return this.templates.add(viewer, network, template);
  }

  @Mutation('changeProcessTemplate')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('template') template: string,
    @Args('version') version: number,
    @Args('changes') changes: ProcessTemplateFields,
  ) {
    return this.templates.change(viewer, template, version, changes);
  }

  @ResolveField('network')
  network(template: ProcessTemplateRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(template.networkId);
  }
}

@Resolver('Network')
export class NetworkProcessTemplatesResolver {
  constructor(@Inject(ProcessTemplateQueries) private readonly queries: ProcessTemplateQueries) {}

  @ResolveField('processTemplates')
  async processTemplates(network: { id: string }, _args: unknown, context: Context) {
    return (await this.queries.ofNetwork(context).load(network.id)) ?? [];
  }
}
