import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';
import type { OrganisationRole } from '../schema.gen.js';
import { Organisation } from './organisation.entity.js';

/** What a person may do for an organisation. */
@Entity('organisation_person')
@Check('organisation_person_role_known', `role IN ('ADMIN', 'EDITOR', 'MEMBER')`)
@ForeignKey(() => Organisation, ['organisationId'], ['id'], {
  name: 'organisation_person_organisation_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Person, ['personId'], ['id'], { name: 'organisation_person_person_fk', onDelete: 'RESTRICT' })
@Index('organisation_person_person', ['personId'])
export class OrganisationPerson {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'organisation_person_pk' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'organisation_person_pk' })
  personId!: string;

  @Column('text')
  role!: OrganisationRole;
}
