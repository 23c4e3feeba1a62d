import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { type Thing, Things } from '@saman/platform';
import type { Part } from './standing.js';

/** The things that mandates count, by type and id. */
@Injectable()
export class Parts {
  constructor(@Inject(Things) private readonly things: Things) {}

  /** The thing if the viewer may see it, else null. What is asked for together is read together. */
  async load(context: Context, { type, id }: Part): Promise<Thing | null> {
    return (await this.things.load(type, context, [id])).get(id) ?? null;
  }
}
