import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../networks/network.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { MembershipStatus, OrganisationKind, Sector } from '../schema.gen.js';

/**
 * An organisation in a network. A row stays when the organisation leaves: what it owned and gave refers to it, by network and
 * organisation, so that nothing can refer across networks.
 */
@Entity('membership')
@Unique('membership_organisation_key', ['networkId', 'organisationId'])
@Check('membership_kind_known', `kind IN ('MUNICIPAL_UNIT', 'VOLUNTARY', 'PARTNER')`)
@Check('membership_status_known', `status IN ('INVITED', 'APPLIED', 'ACTIVE', 'LEFT', 'REFUSED')`)
@Check('membership_active_since', `status <> 'ACTIVE' OR since IS NOT NULL`)
@ForeignKey(() => Network, ['networkId'], ['id'], { name: 'membership_network_fk', onDelete: 'RESTRICT' })
@ForeignKey(() => Organisation, ['organisationId'], ['id'], {
  name: 'membership_organisation_fk',
  onDelete: 'RESTRICT',
})
@Index('membership_organisation', ['organisationId'])
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** What the organisation is here: what cross-sector is counted by. */
  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  sector!: Sector;

  @Column('text')
  status!: MembershipStatus;

  @Column('date', { nullable: true })
  since!: string | null;

  /** When it came to this status. */
  @Column('timestamptz', { name: 'status_at', default: () => 'now()' })
  statusAt!: Date;

  /** What was said with a no. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
