import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DeliveryStatus } from '../schema.gen.js';
import { Webhook } from './webhook.entity.js';

/** One event on its way to a webhook. */
@Entity('webhook_delivery')
@Unique('webhook_delivery_once', ['webhookId', 'sequence'])
@Check('webhook_delivery_status_known', `status IN ('PENDING', 'DELIVERED', 'FAILED', 'SKIPPED')`)
@Check('webhook_delivery_pending_due', `(status = 'PENDING') = (next_attempt_at IS NOT NULL)`)
@ForeignKey(() => Webhook, ['webhookId'], ['id'], { name: 'webhook_delivery_webhook_fk', onDelete: 'RESTRICT' })
@ForeignKey('NetworkEvent', ['networkId', 'sequence'], ['networkId', 'sequence'], {
  name: 'webhook_delivery_event_fk',
  onDelete: 'RESTRICT',
})
@Index('webhook_delivery_event', ['networkId', 'sequence'])
@Index('webhook_delivery_due', ['nextAttemptAt'], { where: `status = 'PENDING'` })
@Index('webhook_delivery_created', ['createdAt'])
export class WebhookDelivery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_delivery_pk' })
  id!: string;

  @Column('uuid', { name: 'webhook_id' })
  webhookId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  @Column('int')
  sequence!: number;

  @Column('text')
  status!: DeliveryStatus;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'first_attempt_at', nullable: true })
  firstAttemptAt!: Date | null;

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;

  @Column('int', { name: 'response_status', nullable: true })
  responseStatus!: number | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
