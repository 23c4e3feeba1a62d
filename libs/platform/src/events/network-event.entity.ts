import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NetworkClock } from './network-clock.entity.js';

/** One line of the log. The application's role may only add; a trigger refuses changes by anybody. */
@Entity('network_event')
@Check('network_event_sequence_positive', 'sequence >= 1')
@Check('network_event_subject_whole', '(subject_type IS NULL) = (subject_id IS NULL)')
@ForeignKey(() => NetworkClock, ['networkId'], ['networkId'], { name: 'network_event_clock_fk', onDelete: 'RESTRICT' })
@Index('network_event_id_key', ['id'], { unique: true })
@Index('network_event_about', { synchronize: false })
export class NetworkEvent {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'network_event_pk' })
  networkId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'network_event_pk' })
  sequence!: number;

  @Column('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'subject_type', nullable: true })
  subjectType!: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  /** Ids of all that the event concerns; filters look here. */
  @Column('uuid', { array: true })
  about!: string[];

  @Column('jsonb')
  changes!: { field: string; before: string | null; after: string | null }[];
}
