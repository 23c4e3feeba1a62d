import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Measure } from './measure.entity.js';

/** A day on which a recurring measure of one edition is due: made from its recurrence, so that lists of them are pages. */
@Entity('measure_due')
@ForeignKey(() => Measure, ['networkId', 'measureId'], ['networkId', 'id'], {
  name: 'measure_due_measure_fk',
  onDelete: 'RESTRICT',
})
@Index('measure_due_of_network', ['networkId', 'dueOn', 'measureId'])
export class MeasureDue {
  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'measure_due_pk' })
  measureId!: string;

  @PrimaryColumn('date', { name: 'due_on', primaryKeyConstraintName: 'measure_due_pk' })
  dueOn!: string;

  /** The day after the due day before; null for the first. */
  @Column('date', { name: 'counts_from', nullable: true })
  countsFrom!: string | null;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;
}
