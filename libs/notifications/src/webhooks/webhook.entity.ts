import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WebhookStatus } from '../schema.gen.js';

@Entity('webhook')
@Check('webhook_status_known', `status IN ('ENABLED', 'DISABLED')`)
@ForeignKey('Person', ['personId'], ['id'], { name: 'webhook_person_fk', onDelete: 'RESTRICT' })
@ForeignKey('Network', ['networkId'], ['id'], { name: 'webhook_network_fk', onDelete: 'RESTRICT' })
@ForeignKey('Membership', ['networkId', 'organisationId'], ['networkId', 'organisationId'], {
  name: 'webhook_organisation_fk',
  onDelete: 'RESTRICT',
})
@Index('webhook_person', ['personId'])
@Index('webhook_organisation', ['networkId', 'organisationId'])
export class Webhook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_pk' })
  id!: string;

  /** Its owner. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text')
  url!: string;

  @Column('text', { array: true, nullable: true })
  kinds!: string[] | null;

  /** Random bytes in base64; what the owner keeps has `whsec_` before it. */
  @Column('text')
  secret!: string;

  /** What happened up to it is not sent. */
  @Column('int', { name: 'after_sequence' })
  afterSequence!: number;

  @Column('text')
  status!: WebhookStatus;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
