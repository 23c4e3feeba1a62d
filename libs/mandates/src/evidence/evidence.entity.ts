import type { OrganisationKind, Sector } from '@saman/organisations';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredParty } from './evidence.rules.js';

/**
 * What a count rests on. Frozen: the application's role may change only what says that it is set aside, and a trigger refuses the rest to
 * anybody. Like the log it names its subject by type and id, since later rooms bring kinds of their own.
 */
@Entity('evidence')
@Check('evidence_set_aside_whole', '(set_aside_at IS NULL) = (set_aside_reason IS NULL)')
@Check('evidence_set_aside_by_somebody', 'set_aside_at IS NOT NULL OR set_aside_by IS NULL')
@ForeignKey('NetworkEvent', ['eventId'], ['id'], {
  name: 'evidence_event_fk',
  onDelete: 'RESTRICT',
  deferrable: 'INITIALLY DEFERRED',
})
@ForeignKey('Network', ['networkId'], ['id'], { name: 'evidence_network_fk', onDelete: 'RESTRICT' })
@ForeignKey('Person', ['setAsideBy'], ['id'], { name: 'evidence_set_aside_by_fk', onDelete: 'RESTRICT' })
@Index('evidence_kind', ['networkId', 'kind', 'happenedOn', 'id'])
@Index('evidence_subject', ['subjectId', 'happenedOn'])
@Index('evidence_event_key', ['eventId', 'kind', 'subjectId'], { unique: true })
@Index('evidence_set_aside_by', ['setAsideBy'])
export class Evidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pk' }) id!: string;

  @Column('uuid', { name: 'network_id' }) networkId!: string;

  /** A MandateRuleKind. */
  @Column('text') kind!: string;

  @Column('text', { name: 'subject_type' }) subjectType!: string;

  /** Of a measure its line. */
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;

  @Column('text') title!: string;

  @Column('date', { name: 'happened_on' }) happenedOn!: string;

  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;

  @Column('uuid', { name: 'event_id' }) eventId!: string;

  @Column('text', { array: true }) kinds!: OrganisationKind[];

  @Column('text', { array: true }) sectors!: Sector[];

  @Column('int', { name: 'kinds_required', nullable: true }) kindsRequired!: number | null;

  @Column('int', { name: 'sectors_required', nullable: true }) sectorsRequired!: number | null;

  @Column('jsonb') parties!: StoredParty[];

  @Column('text', { nullable: true }) result!: string | null;

  @Column('text', { name: 'set_aside_reason', nullable: true }) setAsideReason!: string | null;

  @Column('timestamptz', { name: 'set_aside_at', nullable: true }) setAsideAt!: Date | null;

  @Column('uuid', { name: 'set_aside_by', nullable: true }) setAsideBy!: string | null;

  @Column('int', { default: 1 }) version!: number;
}
