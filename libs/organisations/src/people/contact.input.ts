import { Email, Optional, Phone, Text } from '@saman/platform';
import { IsBoolean } from 'class-validator';
import type { ContactInput } from '../schema.gen.js';

/** How to reach somebody responsible, as an input of any room carries it. */
export class ContactFields implements ContactInput {
  @Text() name!: string;
  @Optional() @Phone() phone?: string | null;
  @Optional() @Email() email?: string | null;
  @IsBoolean() isPublic!: boolean;
}
