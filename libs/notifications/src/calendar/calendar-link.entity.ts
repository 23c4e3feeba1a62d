import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a person's own calendar is found. Only the hash of its secret is kept. */
@Entity('calendar_link')
@ForeignKey('Person', ['personId'], ['id'], { name: 'calendar_link_person_fk', onDelete: 'RESTRICT' })
@Index('calendar_link_secret_key', ['secretHash'], { unique: true })
export class CalendarLink {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'calendar_link_pk' })
  personId!: string;

  /** sha256 of the secret, hexadecimal. */
  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  /** When a calendar last came for it, to the hour. */
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
