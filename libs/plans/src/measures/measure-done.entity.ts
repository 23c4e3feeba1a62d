import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Measure } from './measure.entity.js';

/** One time that a recurring measure was carried out. It hangs on the line: all editions share it. */
@Entity('measure_done')
@ForeignKey(() => Measure, ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'measure_done_measure_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Person', ['personId'], ['id'], { name: 'measure_done_person_fk', onDelete: 'RESTRICT' })
@Index('measure_done_of_measure', ['measureLineId', 'doneOn', 'id'])
@Index('measure_done_person', ['personId'])
export class MeasureDone {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_done_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'measure_line_id' })
  measureLineId!: string;

  @Column('date', { name: 'done_on' })
  doneOn!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  /** Who told of it; null for what the system itself told. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
}
