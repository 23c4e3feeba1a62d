import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mandate } from '../mandates/mandate.entity.js';

/** An activity is for a mandate. */
@Entity('activity_mandate')
@ForeignKey('Activity', ['networkId', 'activityId'], ['networkId', 'id'], {
  name: 'activity_mandate_activity_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey(() => Mandate, ['networkId', 'mandateId'], ['networkId', 'id'], {
  name: 'activity_mandate_mandate_fk',
  onDelete: 'RESTRICT',
})
@Index('activity_mandate_mandate', ['mandateId', 'activityId'])
export class ActivityMandate {
  @PrimaryColumn('uuid', { name: 'activity_id', primaryKeyConstraintName: 'activity_mandate_pk' })
  activityId!: string;

  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'activity_mandate_pk' })
  mandateId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;
}
