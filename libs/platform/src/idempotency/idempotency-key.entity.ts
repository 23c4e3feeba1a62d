import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A deed that was sent with an Idempotency-Key and carried out; kept 14 days. */
@Entity('idempotency_key')
@Check('idempotency_key_key_visible', `key ~ '^[\\x21-\\x7e]{1,255}$'`)
@ForeignKey('Person', ['personId'], ['id'], { name: 'idempotency_key_person_fk', onDelete: 'RESTRICT' })
@Index('idempotency_key_created', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'idempotency_key_pk' })
  personId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pk' })
  key!: string;

  /** sha256 of what was asked: the same key for something else is refused. */
  @Column('text')
  digest!: string;

  /** What the deed gave back: the id of the thing it made or changed. */
  @Column('jsonb', { nullable: true })
  result!: unknown;

  /** The whole answer as it was sent; missing only if the process died between commit and answer. */
  @Column('text', { nullable: true })
  answer!: string | null;

  /** What the person might see when the answer was sent: otherwise it is made anew. */
  @Column('text', { nullable: true })
  sight!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
