import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('person')
@Check('person_language_known', `language IN ('NN', 'NB', 'SE', 'EN')`)
@Check('person_email_lower', 'email = lower(email)')
@Check('person_erased_blank', `erased_at IS NULL OR (name = '' AND email IS NULL AND password_hash IS NULL)`)
@Index('person_email_key', ['email'], { unique: true })
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id!: string;

  @Column('text')
  name!: string;

  /** In small letters; null once the person is erased. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  language!: 'NN' | 'NB' | 'SE' | 'EN';

  /** Argon2id; null until a password is chosen. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** The password is good for one sign-in, and only before this; null when it is one the person chose. */
  @Column('timestamptz', { name: 'one_time_until', nullable: true })
  oneTimeUntil!: Date | null;

  @Column('boolean', { name: 'is_operator', default: false })
  isOperator!: boolean;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
