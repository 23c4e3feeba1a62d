import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: what all processes on this database share. */
@Entity('installation')
@Check('installation_single', 'id = 1')
export class Installation {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'installation_pk', default: 1 })
  id!: number;

  /** Signs cursors. Made at the first start. */
  @Column('text')
  secret!: string;

  /** Whether the demo networks are in here, with accounts whose password is known to everybody. */
  @Column('boolean', { name: 'is_demo', default: false })
  isDemo!: boolean;

  /** When all of the demo was there; null before, and where there is none. */
  @Column('timestamptz', { name: 'demo_loaded_at', nullable: true })
  demoLoadedAt!: Date | null;
}
