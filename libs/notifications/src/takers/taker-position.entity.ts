import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How far a taker has taken a network's log. A network without a row begins at its first event. */
@Entity('taker_position')
@Check('taker_position_not_negative', 'sequence >= 0')
@ForeignKey('Network', ['networkId'], ['id'], { name: 'taker_position_network_fk', onDelete: 'RESTRICT' })
@Index('taker_position_network', ['networkId'])
export class TakerPosition {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'taker_position_pk' })
  taker!: string;

  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'taker_position_pk' })
  networkId!: string;

  @Column('int')
  sequence!: number;
}
