import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DeadlineRule } from './deadline.rules.js';

export interface TemplatePhase {
  title: string;
  gates: string[];
}

@Entity('process_template')
@Unique('process_template_network_key', ['networkId', 'id'])
@ForeignKey('Network', ['networkId'], ['id'], { name: 'process_template_network_fk', onDelete: 'RESTRICT' })
@Index('process_template_by_title', ['networkId', 'title', 'id'])
export class ProcessTemplate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'process_template_pk' })
  id!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('text')
  title!: string;

  /** Checked on the way in, as the deadlines are. */
  @Column('jsonb')
  phases!: TemplatePhase[];

  @Column('jsonb')
  deadlines!: DeadlineRule[];

  @Column('int', { default: 1 })
  version!: number;
}
