import { IfGiven, Link, Nested, Optional, OrganisationNumber, Text } from '@saman/platform';
import { Allow } from 'class-validator';
import { ContactFields } from '../people/contact.input.js';
import type { OrganisationChanges, OrganisationInput, OrganisationKind, Sector } from '../schema.gen.js';

export class OrganisationFields implements OrganisationInput {
  @Text()
  name!: string;

  @Allow()
  kind!: OrganisationKind;

  @Allow()
  sector!: Sector;

  @Optional()
  @OrganisationNumber()
  organisationNumber?: string | null;

  @Optional()
  @Link()
  website?: string | null;

  @Optional()
  @Nested(() => ContactFields)
  contact?: ContactFields | null;
}

export class OrganisationChangeFields implements OrganisationChanges {
  @IfGiven()
  @Text()
  name?: string;

  @Optional()
  @OrganisationNumber()
  organisationNumber?: string | null;

  @Optional()
  @Link()
  website?: string | null;

  @Optional()
  @Nested(() => ContactFields)
  contact?: ContactFields | null;
}
