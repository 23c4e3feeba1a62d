import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';

/** A single-use link that is mailed: to make an account, choose a new password, or accept a role. */
@Entity('mailed_link')
@Check('mailed_link_purpose_known', `purpose IN ('ACCOUNT', 'RESET', 'INVITATION')`)
@Check('mailed_link_role_known', `role IN ('ADMIN', 'EDITOR', 'MEMBER', 'COORDINATOR', 'OBSERVER')`)
@Check('mailed_link_invitation_whole', `(purpose = 'INVITATION') = (role IS NOT NULL)`)
@Check('mailed_link_invitation_target', `(purpose = 'INVITATION') = (num_nonnulls(organisation_id, network_id) = 1)`)
@ForeignKey(() => Organisation, ['organisationId'], ['id'], {
  name: 'mailed_link_organisation_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Network', ['networkId'], ['id'], { name: 'mailed_link_network_fk', onDelete: 'RESTRICT' })
@ForeignKey('Person', ['inviterId'], ['id'], { name: 'mailed_link_inviter_fk', onDelete: 'RESTRICT' })
@Index('mailed_link_organisation', ['organisationId'])
@Index('mailed_link_network', ['networkId'])
@Index('mailed_link_inviter', ['inviterId'])
@Index('mailed_link_email', ['email'])
@Index('mailed_link_token', { synchronize: false })
export class MailedLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mailed_link_pk' })
  id!: string;

  /** sha256 of its tokens, hexadecimal: one for each time that the mail was given to the mail server. None before, so nobody can use it. */
  @Column('text', { name: 'token_hashes', array: true, default: '{}' })
  tokenHashes!: string[];

  @Column('text')
  purpose!: 'ACCOUNT' | 'RESET' | 'INVITATION';

  /** Where it was sent, in small letters. */
  @Column('text')
  email!: string;

  /** For a new account. */
  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  language!: 'NN' | 'NB' | 'SE' | 'EN' | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId!: string | null;

  /** What accepting it gives: a role in the organisation, or in the network. */
  @Column('text', { nullable: true })
  role!: string | null;

  /** Who invites, from when it is mailed; null where nobody in particular does. */
  @Column('uuid', { name: 'inviter_id', nullable: true })
  inviterId!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
