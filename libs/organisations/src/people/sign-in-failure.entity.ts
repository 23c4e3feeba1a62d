import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Failed attempts in a row for one account or one network address; forgotten after a day. */
@Entity('sign_in_failure')
@Index('sign_in_failure_latest', ['latestAt'])
export class SignInFailure {
  /** sha256 of what is being guarded, so that neither addresses nor guesses are kept. */
  @PrimaryColumn('text', { name: 'guarded_hash', primaryKeyConstraintName: 'sign_in_failure_pk' })
  guardedHash!: string;

  @Column('int')
  failures!: number;

  @Column('timestamptz', { name: 'latest_at' })
  latestAt!: Date;
}
