import { Optional, UniqueList } from '@saman/platform';
import type { FollowInput, Rhythm } from '../schema.gen.js';

const MOST_KINDS = 100;

export class FollowFields implements FollowInput {
  @Optional()
  campaign?: string | null;

  @Optional()
  organisation?: string | null;

  @Optional()
  @UniqueList(MOST_KINDS)
  kinds?: string[] | null;

  @Optional()
  rhythm!: Rhythm;
}
