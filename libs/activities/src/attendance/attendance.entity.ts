import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Occurrence } from '../occurrence.entity.js';

/** How many came to an occurrence. */
@Entity('attendance')
@Check('attendance_not_negative', 'participants >= 0 AND volunteers >= 0 AND hours >= 0')
@ForeignKey(() => Occurrence, ['networkId', 'occurrenceId'], ['networkId', 'id'], {
  name: 'attendance_occurrence_fk',
  onDelete: 'RESTRICT',
})
@Index('attendance_occurrence', ['networkId', 'occurrenceId'])
export class Attendance {
  @PrimaryColumn('uuid', { name: 'occurrence_id', primaryKeyConstraintName: 'attendance_pk' })
  occurrenceId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('int')
  participants!: number;

  @Column('int')
  volunteers!: number;

  /** Given by the volunteers together; PostgreSQL's numeric comes as text. */
  @Column('numeric', { precision: 8, scale: 2 })
  hours!: string;

  @Column('timestamptz', { name: 'noted_at' })
  notedAt!: Date;

  @Column('int')
  version!: number;
}
