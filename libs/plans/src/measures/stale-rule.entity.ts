import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** After how many days without a note a network's measures are stale, where it has said so itself. */
@Entity('stale_rule')
@Check('stale_rule_days_range', 'days BETWEEN 1 AND 3650')
@ForeignKey('Network', ['networkId'], ['id'], { name: 'stale_rule_network_fk', onDelete: 'RESTRICT' })
export class StaleRule {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'stale_rule_pk' })
  networkId!: string;

  @Column('int')
  days!: number;
}
