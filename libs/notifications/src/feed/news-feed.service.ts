import { Inject, Injectable } from '@nestjs/common';
import { type Context, NetworkQueries, type NetworkRow, stranger } from '@saman/organisations';
import { type Config, CONFIG, EventQueries, KeptTexts, type SeenEvent, type TaggedText } from '@saman/platform';
import { type Told, Telling } from '../digests/told.js';
import { isTold, sentenceOf, wordsOf } from '../digests/words/index.js';
import { atom, type Entry } from './atom.rules.js';

/** News in a feed. */
const MOST = 50;

/** What happened in a network lately, as somebody reads it who is not signed in, in the network's own language. */
@Injectable()
export class NewsFeeds {
  private readonly kept = new KeptTexts();

  constructor(
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(EventQueries) private readonly log: EventQueries,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The text; null where there is no such network. */
  async of(slug: string): Promise<TaggedText | null> {
    const network = await this.networks.bySlug(slug);
    return network && this.kept.of(network.id, String(network.lastSequence), () => this.write(network));
  }

  private async write({ id, slug, name, language }: NetworkRow): Promise<string> {
    const context: Context = { viewer: stranger, address: '', hasOrigin: false, setCookie: () => undefined };
    const { rows } = await this.log.page(context, id, { first: MOST });
    const told = await Promise.all(rows.map(async (event) => ({ event, told: await this.telling.of(context, event) })));
    const words = wordsOf(language);
    const page = `${this.config.publicUrl}/${slug}`;
    const entries = told
      .filter((one) => isTold(words, one.told))
      .map(({ event, told }) => entryOf(event, told, sentenceOf(words, told), page));
    const facts = { id, title: name, language: words.locale, self: `${page}/news.atom`, page };
    return atom({ ...facts, changedAt: entries[0]?.at ?? new Date(0), entries });
  }
}

const entryOf = ({ id, subject }: SeenEvent, { at, organisation }: Told, title: string, page: string): Entry => ({
  ...{ id, at, title },
  author: organisation,
  link: `${page}${pathOf(subject)}`,
});

/** Any of the things that events are about. */
interface Subject {
  readonly __typename: string;
  readonly id: string;
  readonly activityId?: string | null;
  readonly campaignId?: string | null;
  readonly planId?: string | null;
  readonly organisationId?: string | null;
}

const PAGES: Readonly<Record<string, string>> = {
  ...{ Activity: 'activities', Campaign: 'campaigns', Organisation: 'organisations' },
  ...{ Mandate: 'mandates', Measure: 'measures', Plan: 'plans' },
};

const OF_PROCESSES = new Set(['Process', 'Milestone']);

/** The page of the thing itself, or of the nearest that it belongs to. */
function pathOf(subject: Subject | null): string {
  if (!subject) return '';
  const { __typename, id, activityId, campaignId, planId, organisationId } = subject;
  if (PAGES[__typename] !== undefined) return `/${PAGES[__typename]}/${id}`;
  if (activityId) return `/activities/${activityId}`;
  if (campaignId) return `/campaigns/${campaignId}`;
  if (planId) return `/plans/${planId}`;
  if (OF_PROCESSES.has(__typename)) return '/strategy';
  return organisationId ? `/organisations/${organisationId}` : '';
}
