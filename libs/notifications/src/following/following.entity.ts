import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Rhythm } from '../schema.gen.js';

/** Something that a person follows; an absent column asks for nothing. */
@Entity('following')
@Check('following_rhythm_known', `rhythm IN ('IMMEDIATELY', 'DAILY', 'WEEKLY')`)
@ForeignKey('Person', ['personId'], ['id'], { name: 'following_person_fk', onDelete: 'RESTRICT' })
@ForeignKey('Network', ['networkId'], ['id'], { name: 'following_network_fk', onDelete: 'RESTRICT' })
@ForeignKey('Campaign', ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'following_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Organisation', ['organisationId'], ['id'], { name: 'following_organisation_fk', onDelete: 'RESTRICT' })
@Index('following_person', ['personId'])
@Index('following_campaign', ['networkId', 'campaignId'])
@Index('following_organisation', ['organisationId'])
export class Following {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'following_pk' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  /** Sorted. */
  @Column('text', { array: true, nullable: true })
  kinds!: string[] | null;

  /** What happened up to it is not told. */
  @Column('int', { name: 'after_sequence' })
  afterSequence!: number;

  @Column('text')
  rhythm!: Rhythm;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
