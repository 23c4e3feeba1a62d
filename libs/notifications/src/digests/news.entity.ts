import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Following } from '../following/following.entity.js';

/** An event that somebody who follows has not been told of yet. */
@Entity('news')
@ForeignKey(() => Following, ['followingId'], ['id'], { name: 'news_following_fk', onDelete: 'RESTRICT' })
@ForeignKey('NetworkEvent', ['networkId', 'sequence'], ['networkId', 'sequence'], {
  name: 'news_event_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Person', ['personId'], ['id'], { name: 'news_person_fk', onDelete: 'RESTRICT' })
@Index('news_person', ['personId', 'networkId', 'sequence'])
@Index('news_event', ['networkId', 'sequence'])
@Index('news_due', ['dueAt'], { where: 'mail_id IS NULL' })
@Index('news_mail', ['mailId'])
export class News {
  @PrimaryColumn('uuid', { name: 'following_id', primaryKeyConstraintName: 'news_pk' })
  followingId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'news_pk' })
  sequence!: number;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** The letter that tells it, once one is on its way. */
  @Column('uuid', { name: 'mail_id', nullable: true })
  mailId!: string | null;
}
