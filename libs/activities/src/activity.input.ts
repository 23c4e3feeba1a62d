import { ContactInput } from '@saman/organisations';
import {
  AtLeast,
  Datable,
  IfGiven,
  Latitude,
  LongText,
  Longitude,
  Nested,
  NewId,
  Optional,
  Text,
  UniqueList,
} from '@saman/platform';
import type { Visibility } from '@saman/campaigns';
import { type ActivityChanges, type ActivityInput, Audience, type PlaceInput } from './schema.gen.js';

const LONGEST_RULE = 500;
const MOST_EXCEPTED = 1000;

export class PlaceFields implements PlaceInput {
  @Text() name!: string;
  @Optional() @Text() address?: string | null;
  @Optional() @Latitude() latitude?: number | null;
  @Optional() @Longitude() longitude?: number | null;
}

export class ActivityFields implements ActivityInput {
  @Optional() @NewId() id?: string | null;
  @Text() title!: string;
  @LongText() description!: string;
  @Datable() startsAt!: Date;
  @Datable() endsAt!: Date;
  @Optional() @Text(1, LONGEST_RULE) recurrence?: string | null;
  @Optional() @UniqueList(MOST_EXCEPTED) @Datable() except?: string[] | null;
  @Optional() campaign?: string | null;
  @Optional() @AtLeast(1) @UniqueList(Audience.length) audiences?: Audience[] | null;
  @Optional() @Nested(() => PlaceFields) place?: PlaceFields | null;
  @Optional() @Nested(() => ContactInput) contact?: ContactInput | null;
  @Optional() visibility?: Visibility | null;
}

export class ActivityChangeFields implements ActivityChanges {
  @IfGiven() @Text() title?: string;
  @IfGiven() @LongText() description?: string;
  @IfGiven() @Datable() startsAt?: Date;
  @IfGiven() @Datable() endsAt?: Date;
  @Optional() @Text(1, LONGEST_RULE) recurrence?: string | null;
  @Optional() @UniqueList(MOST_EXCEPTED) @Datable() except?: string[] | null;
  @Optional() campaign?: string | null;
  @IfGiven() @AtLeast(1) @UniqueList(Audience.length) audiences?: Audience[];
  @Optional() @Nested(() => PlaceFields) place?: PlaceFields | null;
  @Optional() @Nested(() => ContactInput) contact?: ContactInput | null;
  @IfGiven() visibility?: Visibility;
}
