import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import {
  type Context,
  CurrentContext,
  CurrentViewer,
  NetworkQueries,
  OrganisationQueries,
  type Viewer,
} from '@saman/organisations';
import { Things } from '@saman/platform';
import type { WebhookDeliveriesArgs } from '../schema.gen.js';
import { WebhookChangeFields, WebhookFields } from './webhook.input.js';
import { WebhookQueries, type WebhookRow } from './webhook.queries.js';
import { Webhooks } from './webhook.service.js';

@Resolver()
export class WebhookDeedsResolver {
  constructor(
    @Inject(Webhooks) private readonly webhooks: Webhooks,
    @Inject(WebhookQueries) private readonly queries: WebhookQueries,
    @Inject(Things) private readonly things: Things,
  ) {}

  @Query('webhook')
  webhook(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('createWebhook')
  async create(
    @CurrentContext() context: Context,
    @Args('network') network: string,
    @Args('webhook') webhook: WebhookFields,
    @Args('organisation') organisation: string | null = null,
  ) {
    const { id, secret } = await this.webhooks.create(context.viewer, { network, organisation }, webhook);
    const made = await this.things.load('Webhook', context, [id]);
    return { webhook: made.get(id) ?? null, secret };
  }

  @Mutation('changeWebhook')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('webhook') webhook: string,
    @Args('version') version: number,
    @Args('changes') changes: WebhookChangeFields,
  ) {
    return this.webhooks.change(viewer, webhook, version, changes);
  }

  @Mutation('deleteWebhook')
  async remove(@CurrentViewer() viewer: Viewer, @Args('webhook') webhook: string) {
    await this.webhooks.remove(viewer, webhook);
    return { viewer };
  }

  @Mutation('repeatDelivery')
  repeat(@CurrentViewer() viewer: Viewer, @Args('delivery') delivery: string) {
    return this.webhooks.repeat(viewer, delivery);
  }
}

@Resolver('Webhook')
export class WebhookResolver {
  constructor(
    @Inject(WebhookQueries) private readonly queries: WebhookQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField('network')
  network(webhook: WebhookRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(webhook.networkId);
  }

  @ResolveField('organisation')
  organisation(webhook: WebhookRow, _args: unknown, context: Context) {
    return webhook.organisationId === null ? null : this.organisations.byId(context).load(webhook.organisationId);
  }

  @ResolveField('deliveries')
  deliveries(webhook: WebhookRow, args: WebhookDeliveriesArgs, context: Context) {
    return this.queries.deliveries(context, args).load(webhook.id);
  }
}

@Resolver('Viewer')
export class ViewerWebhooksResolver {
  constructor(@Inject(WebhookQueries) private readonly queries: WebhookQueries) {}

  @ResolveField('webhooks')
  webhooks(_: unknown, _args: unknown, context: Context) {
    return this.queries.ofPerson(context).load(context.viewer.personId ?? '');
  }
}
