import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '../schema.gen.js';

@Entity('network')
@Check('network_slug_form', `slug ~ '^[a-z][a-z0-9-]{1,39}$'`)
@Check('network_language_known', `language IN ('NN', 'NB', 'SE', 'EN')`)
@Check('network_cross_sector_range', 'cross_sector_kinds BETWEEN 2 AND 3 AND cross_sector_sectors BETWEEN 2 AND 11')
@Index('network_slug_key', ['slug'], { unique: true })
@Index('network_name', ['name', 'id'])
export class Network {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'network_pk' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  language!: Language;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('jsonb')
  municipalities!: { number: string; name: string; county: string }[];

  @Column('int', { name: 'cross_sector_kinds', default: 2 })
  crossSectorKinds!: number;

  @Column('int', { name: 'cross_sector_sectors', default: 2 })
  crossSectorSectors!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
