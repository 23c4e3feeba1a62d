import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

/**
 * When a person's rights last changed: a role, a membership of one of their organisations, a session's end. Triggers write it at the commit
 * of whatever changes rights, one at a time for the whole database, so whoever has read revision n has seen all changes up to n.
 */
@Entity('rights_change')
@ForeignKey(() => Person, ['personId'], ['id'], { name: 'rights_change_person_fk', onDelete: 'RESTRICT' })
@Index('rights_change_revision', ['revision'])
export class RightsChange {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'rights_change_pk' })
  personId!: string;

  @Column('bigint')
  revision!: number;
}
