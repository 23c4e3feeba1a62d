import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../people/person.entity.js';
import type { NetworkRole } from '../schema.gen.js';
import { Network } from './network.entity.js';

/** A person's own role in a network, apart from what they may through an organisation. */
@Entity('network_person')
@Check('network_person_role_known', `role IN ('COORDINATOR', 'OBSERVER')`)
@ForeignKey(() => Network, ['networkId'], ['id'], { name: 'network_person_network_fk', onDelete: 'RESTRICT' })
@ForeignKey(() => Person, ['personId'], ['id'], { name: 'network_person_person_fk', onDelete: 'RESTRICT' })
@Index('network_person_person', ['personId'])
export class NetworkPerson {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'network_person_pk' })
  networkId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'network_person_pk' })
  personId!: string;

  @Column('text')
  role!: NetworkRole;
}
