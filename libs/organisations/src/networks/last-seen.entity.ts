import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { Network } from './network.entity.js';

/** How far a person has seen a network's log. */
@Entity('last_seen')
@Check('last_seen_not_negative', 'sequence >= 0')
@ForeignKey(() => Person, ['personId'], ['id'], { name: 'last_seen_person_fk', onDelete: 'RESTRICT' })
@ForeignKey(() => Network, ['networkId'], ['id'], { name: 'last_seen_network_fk', onDelete: 'RESTRICT' })
@Index('last_seen_network', ['networkId'])
export class LastSeen {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'last_seen_pk' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'last_seen_pk' })
  networkId!: string;

  @Column('int')
  sequence!: number;
}
