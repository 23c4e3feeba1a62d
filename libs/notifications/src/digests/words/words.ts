import type { ResourceUnit } from '@saman/contributions';
import type { Told } from '../told.js';

/** How one language tells what happened, and what stands around it in a letter. */
export interface Words {
  /** BCP 47, for dates. */
  readonly locale: string;
  quoted(title: string): string;
  greeting(name: string): string;
  /** Subject of a letter that tells of so many events. */
  subject(count: number, networks: string): string;
  readonly opening: string;
  more(count: number): string;
  /** Leads to a link. */
  readonly seeAll: string;
  readonly stop: string;
  readonly units: Readonly<Record<ResourceUnit, readonly [one: string, many: string]>>;
  /** A sentence a kind of event. `title` is in quotation marks already; `gift` is an amount in words. */
  readonly sentences: Readonly<Record<string, (told: Sentence) => string>>;
  /** For kinds without a sentence. */
  other(told: Sentence): string;
}

export type Sentence = Pick<Told, 'title' | 'organisation'> & { readonly gift: string };
