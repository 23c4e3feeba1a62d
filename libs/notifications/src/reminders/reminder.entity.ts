import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** When somebody was last reminded of a contribution. */
@Entity('reminder')
@ForeignKey('Contribution', ['contributionId'], ['id'], { name: 'reminder_contribution_fk', onDelete: 'RESTRICT' })
@ForeignKey('Network', ['networkId'], ['id'], { name: 'reminder_network_fk', onDelete: 'RESTRICT' })
@Index('reminder_network', ['networkId'])
export class Reminder {
  @PrimaryColumn('uuid', { name: 'contribution_id', primaryKeyConstraintName: 'reminder_pk' })
  contributionId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('timestamptz', { name: 'reminded_at' })
  remindedAt!: Date;
}
