import { Inject } from '@nestjs/common';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@saman/platform';
import { MailedLinkQueries, type MailedLinkRow } from './mailed-link.queries.js';

@Resolver('MailedLink')
export class MailedLinkResolver {
  constructor(@Inject(MailedLinkQueries) private readonly queries: MailedLinkQueries) {}

  @Public()
  @Query('mailedLink')
  mailedLink(@Args('token') token: string): Promise<MailedLinkRow | null> {
    return this.queries.byToken(token);
  }

  @ResolveField('invitation')
  invitation({ subjectName, inviterName, role, organisationId }: MailedLinkRow) {
    if (subjectName === null) return null;
    const promise = organisationId === null ? { networkRole: role } : { organisationRole: role };
    return { to: subjectName, inviter: inviterName ?? '', ...promise };
  }
}
