import { Inject, Injectable } from '@nestjs/common';
import type { ResourceUnit } from '@saman/contributions';
import { type Context, NetworkQueries, OrganisationQueries } from '@saman/organisations';
import { type Config, CONFIG, type SeenEvent, type Thing, Things } from '@saman/platform';

/** What a sentence about an event is made of, as its reader may see it. */
export interface Told {
  readonly kind: string;
  readonly at: Date;
  /** What the subject is called, or what it belongs to; empty where the reader may not see that. */
  readonly title: string;
  /** The organisation that the event is shown as belonging to; empty where there is none. */
  readonly organisation: string;
  /** Of what is given or needed. */
  readonly amount: { quantity: number; unit: ResourceUnit } | null;
}

/** A network as letters name it. */
export interface ToldNetwork {
  readonly name: string;
  readonly slug: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Where to see more of it. */
  readonly link: string;
}

/** Any of the things that events are about; each has some of these. */
interface Subject extends Thing {
  readonly title?: string;
  readonly name?: string;
  readonly needId?: string | null;
  readonly activityId?: string | null;
  readonly campaignId?: string | null;
  readonly quantity?: number;
  readonly unit?: ResourceUnit;
}

/** Finds the words for what people see. */
@Injectable()
export class Telling {
  constructor(
    @Inject(Things) private readonly things: Things,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(context: Context, { kind, at, subject, organisationId }: SeenEvent): Promise<Told> {
    const thing: Subject | null = subject;
    const { quantity, unit } = thing ?? {};
    const amount = quantity !== undefined && unit !== undefined ? { quantity, unit } : null;
    const [title, organisation] = await Promise.all([
      this.titleOf(context, thing),
      this.organisation(context, organisationId),
    ]);
    return { kind, at, title, organisation, amount };
  }

  /** Its name; empty where there is none. */
  async organisation(context: Context, id: string | null): Promise<string> {
    return id === null ? '' : ((await this.organisations.byId(context).load(id))?.name ?? '');
  }

  async network(context: Context, id: string): Promise<ToldNetwork> {
    const { name = '', slug = '', timeZone = 'UTC' } = (await this.networks.byId(context).load(id)) ?? {};
    return { name, slug, timeZone, link: `${this.config.publicUrl}/${slug}` };
  }

  /** A gift has no title of its own: it is called by the nearest thing that it goes to. */
  async titleOf(context: Context, thing: Subject | null): Promise<string> {
    const own = thing?.title ?? thing?.name;
    if (!thing || own !== undefined) return own ?? '';
    const { needId, activityId, campaignId } = thing;
    const above = Object.entries({ Need: needId, Activity: activityId, Campaign: campaignId });
    for (const [type, id] of above) {
      const found = id ? (await this.things.load(type, context, [id])).get(id) : undefined;
      if (found) return this.titleOf(context, found);
    }
    return '';
  }
}
