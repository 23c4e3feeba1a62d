import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.js';

/** A signed-in browser or program. Only the hash of its secret is kept. */
@Entity('session')
@ForeignKey(() => Person, ['personId'], ['id'], { name: 'session_person_fk', onDelete: 'RESTRICT' })
@Unique('session_id_key', ['id'])
@Index('session_person', ['personId'])
@Index('session_expires', ['expiresAt'])
export class Session {
  /** sha256 of the secret, hexadecimal. */
  @PrimaryColumn('text', { name: 'secret_hash', primaryKeyConstraintName: 'session_pk' })
  secretHash!: string;

  /** Names it to the person, who has other sessions to end: the hash names nothing outside. The default is for processes of the release before. */
  @Column('uuid', { default: () => '((gen_random_uuid()))' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** 30 days after it was last used. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** What was signed in with, as it called itself: "Chrome · Android"; null where that is not known. */
  @Column('text', { nullable: true })
  device!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
