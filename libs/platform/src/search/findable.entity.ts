import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The words of one thing that a search may find in a network. Triggers on the things' tables write it; who sees the thing is asked of its room. */
@Entity('findable')
@ForeignKey('Network', ['networkId'], ['id'], { name: 'findable_network_fk', onDelete: 'RESTRICT' })
@Index('findable_words', { synchronize: false })
@Index('findable_title', { synchronize: false })
export class Findable {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'findable_pk' })
  networkId!: string;

  /** As in FindableKind. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'findable_pk' })
  kind!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'findable_pk' })
  id!: string;

  /** As search_fold leaves it. */
  @Column('text') title!: string;

  @Column('tsvector', { name: 'title_words' }) titleWords!: string;

  /** Of the title and all other texts. */
  @Column('tsvector') words!: string;
}
