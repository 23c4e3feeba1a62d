import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import type { Mailing } from '../schema.gen.js';
import { Mailings } from './mailing.service.js';

@Resolver('Viewer')
export class MailingResolver {
  constructor(@Inject(Mailings) private readonly mailings: Mailings) {}

  @Mutation('chooseMail')
  async choose(@CurrentViewer() viewer: Viewer, @Args('mailing') mailing: Mailing, @Args('wanted') wanted: boolean) {
    await this.mailings.choose(viewer, mailing, wanted);
    return { viewer };
  }

  @ResolveField('unwantedMail')
  unwantedMail(_: unknown, _args: unknown, context: Context) {
    return this.mailings.unwanted(context).load(context.viewer.personId ?? '');
  }
}
