import { Datable, IfGiven, NewId, Optional, Text, Whole } from '@saman/platform';
import type { NeedChanges, NeedInput, ResourceKind, ResourceUnit } from './schema.gen.js';

/** The bound of kroner; other units have a lower one, which depends on the kind (resource.rules). */
export const MOST_OF_ANYTHING = 100_000_000;

export class NeedFields implements NeedInput {
  @Optional()
  @NewId()
  id?: string | null;

  @Optional()
  campaign?: string | null;

  @Optional()
  activity?: string | null;

  @Optional()
  occurrence?: string | null;

  @Optional()
  eachOccurrence?: boolean | null;

  @Text()
  title!: string;

  @Optional()
  kind!: ResourceKind;

  @Optional()
  unit?: ResourceUnit | null;

  @Whole(1, MOST_OF_ANYTHING)
  quantity!: number;

  @Optional()
  @Datable()
  neededBy?: string | null;
}

export class NeedChangeFields implements NeedChanges {
  @IfGiven()
  @Text()
  title?: string | null;

  @IfGiven()
  @Whole(1, MOST_OF_ANYTHING)
  quantity?: number | null;

  @Optional()
  @Datable()
  neededBy?: string | null;
}
