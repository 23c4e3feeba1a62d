import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Measure } from './measure.entity.js';

/** An organisation of the network that takes part in a measure. */
@Entity('measure_participant')
@ForeignKey(() => Measure, ['networkId', 'measureId'], ['networkId', 'id'], {
  name: 'measure_participant_measure_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Membership', ['networkId', 'organisationId'], ['networkId', 'organisationId'], {
  name: 'measure_participant_organisation_fk',
  onDelete: 'RESTRICT',
})
@Index('measure_participant_organisation', ['networkId', 'organisationId'])
export class MeasureParticipant {
  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'measure_participant_pk' })
  measureId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'measure_participant_pk' })
  organisationId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;
}
