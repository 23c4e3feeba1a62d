import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, Sector } from '../schema.gen.js';

/** How to reach somebody responsible, as it is stored with an organisation or an activity. */
export interface StoredContact {
  name: string;
  phone: string | null;
  email: string | null;
  isPublic: boolean;
}

@Entity('organisation')
@Check('organisation_kind_known', `kind IN ('MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER')`)
@Check('organisation_number_form', `organisation_number ~ '^[0-9]{9}$'`)
@Check('organisation_version_positive', 'version >= 1')
@Index('organisation_number_key', ['organisationNumber'], { unique: true, where: 'is_active' })
@Index('organisation_name', ['name', 'id'])
export class Organisation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pk' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  sector!: Sector;

  @Column('text', { name: 'organisation_number', nullable: true })
  organisationNumber!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('jsonb', { nullable: true })
  contact!: StoredContact | null;

  /** Whether it is an ACTIVE member of any network; moves with its memberships, in the same transaction. */
  @Column('boolean', { name: 'is_active', default: false })
  isActive!: boolean;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
