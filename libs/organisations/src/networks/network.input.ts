import { AtLeast, MunicipalityNumber, Nested, Optional, Slug, Text, TimeZone, Whole } from '@saman/platform';
import { Allow } from 'class-validator';
import type { Language, MunicipalityInput, NetworkChanges, NetworkInput } from '../schema.gen.js';

export class MunicipalityFields implements MunicipalityInput {
  @MunicipalityNumber()
  number!: string;

  @Text()
  name!: string;

  @Text()
  county!: string;
}

export class NetworkFields implements NetworkInput {
  @Slug()
  slug!: string;

  @Text()
  name!: string;

  @Allow()
  language!: Language;

  @Optional()
  @TimeZone()
  timeZone?: string | null;

  @AtLeast(1)
  @Nested(() => MunicipalityFields)
  municipalities!: MunicipalityFields[];
}

export class NetworkChangeFields implements NetworkChanges {
  @Optional()
  @Text()
  name?: string | null;

  @Optional()
  language?: Language | null;

  @Optional()
  @Whole(2, 3)
  crossSectorKinds?: number | null;

  @Optional()
  @Whole(2, 11)
  crossSectorSectors?: number | null;
}
