import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@saman/organisations';
import { Reminders } from './reminder.service.js';

@Resolver()
export class ReminderResolver {
  constructor(@Inject(Reminders) private readonly reminders: Reminders) {}

  @Mutation('remind')
  remind(@CurrentViewer() viewer: Viewer, @Args('contribution') contribution: string) {
    return this.reminders.remind(viewer, contribution);
  }
}
