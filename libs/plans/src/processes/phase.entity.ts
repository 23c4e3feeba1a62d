import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Process } from './process.entity.js';

@Entity('phase')
@Unique('phase_process_key', ['processId', 'id'])
@Unique('phase_position', ['processId', 'position'])
@Check('phase_days_in_order', 'ends_on >= starts_on')
@ForeignKey(() => Process, ['processId'], ['id'], { name: 'phase_process_fk', onDelete: 'RESTRICT' })
export class Phase {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'phase_pk' })
  id!: string;

  @Column('uuid', { name: 'process_id' })
  processId!: string;

  /** From 0. */
  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
}
