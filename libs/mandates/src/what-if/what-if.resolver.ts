import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Context, CurrentContext } from '@saman/organisations';
import { argument, AtMost, Nested } from '@saman/platform';
import { WhatIfChangeFields } from './what-if.input.js';
import { WhatIf } from './what-if.queries.js';

const MOST_CHANGES = 50;
const CHANGES = argument(
  'changes',
  AtMost(MOST_CHANGES),
  Nested(() => WhatIfChangeFields),
);

@Resolver('WhatIf')
export class WhatIfResolver {
  constructor(@Inject(WhatIf) private readonly queries: WhatIf) {}

  @Query('whatIf')
  async whatIf(
    @CurrentContext() context: Context,
    @Args('network') network: string,
    @Args('changes', CHANGES) changes: WhatIfChangeFields[],
  ) {
    return { mandates: await this.queries.outlook(context, network, changes) };
  }
}
