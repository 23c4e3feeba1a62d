import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { EventQueries, EventSight, type SeenEvent, wantedBy } from '@saman/platform';

/** What somebody asked for: an absent field asks for nothing. */
interface Asked {
  readonly kinds: string[] | null;
  readonly campaign: string | null;
  readonly organisation: string | null;
}

/** Some events of a network as their reader may see them now. */
@Injectable()
export class SeenEvents {
  constructor(
    @Inject(EventQueries) private readonly log: EventQueries,
    @Inject(EventSight) private readonly sight: EventSight,
  ) {}

  /** What was asked for by a thing that the reader may not see is left out like what they may not see. */
  async of(context: Context, networkId: string, sequences: readonly number[], asked?: Asked): Promise<SeenEvent[]> {
    const events = await this.log.these(networkId, sequences);
    return this.sight.visible(context, events, asked && wantedBy({ ...asked }));
  }
}
