import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A network's counters. Its row is the last lock a deed takes, so sequences run in commit order and without a gap. */
@Entity('network_clock')
@Check('network_clock_not_negative', 'last_sequence >= 0 AND revision >= last_sequence')
@ForeignKey('Network', ['networkId'], ['id'], { name: 'network_clock_network_fk', onDelete: 'RESTRICT' })
export class NetworkClock {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'network_clock_pk' })
  networkId!: string;

  @Column('int', { name: 'last_sequence', default: 0 })
  lastSequence!: number;

  /** Moves with every event and every other change that shows in the network. */
  @Column('bigint', { default: 0 })
  revision!: number;
}
