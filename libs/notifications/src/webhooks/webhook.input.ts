import { Link, Optional, UniqueList } from '@saman/platform';
import type { WebhookChanges, WebhookInput, WebhookStatus } from '../schema.gen.js';

const MOST_KINDS = 100;

export class WebhookFields implements WebhookInput {
  @Link()
  url!: string;

  @Optional()
  @UniqueList(MOST_KINDS)
  kinds?: string[] | null;
}

export class WebhookChangeFields implements WebhookChanges {
  @Optional()
  @Link()
  url?: string | null;

  @Optional()
  @UniqueList(MOST_KINDS)
  kinds?: string[] | null;

  @Optional()
  status?: WebhookStatus | null;
}
