import { Datable, IfGiven } from '@saman/platform';
import type { MoveOccurrenceArgs } from './schema.gen.js';

export class MoveOccurrenceFields implements MoveOccurrenceArgs {
  @IfGiven() occurrence!: string;
  @IfGiven() version!: number;
  @Datable() startsAt!: Date;
  @Datable() endsAt!: Date;
}
