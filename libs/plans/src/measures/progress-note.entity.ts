import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Measure } from './measure.entity.js';

/** What somebody noted of how a measure goes. It hangs on the line: all editions share it. */
@Entity('progress_note')
@ForeignKey(() => Measure, ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'progress_note_measure_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Person', ['personId'], ['id'], { name: 'progress_note_person_fk', onDelete: 'RESTRICT' })
@Index('progress_note_of_measure', ['measureLineId', 'notedOn', 'id'])
@Index('progress_note_person', ['personId'])
export class ProgressNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'progress_note_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'measure_line_id' })
  measureLineId!: string;

  @Column('date', { name: 'noted_on' })
  notedOn!: string;

  @Column('text')
  text!: string;

  /** Who wrote it; null for what the system itself wrote. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
}
