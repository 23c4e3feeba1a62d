import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Campaign } from '../campaign.entity.js';
import type { Doing } from '../schema.gen.js';

/** Somebody at a campaign, by one session. The table is UNLOGGED: after a crash nobody is anywhere until they say so again. */
@Entity('campaign_presence')
@Check('campaign_presence_doing_known', `doing IN ('LOOKING', 'EDITING')`)
@ForeignKey(() => Campaign, ['campaignId'], ['id'], { name: 'campaign_presence_campaign_fk', onDelete: 'RESTRICT' })
@ForeignKey('Person', ['personId'], ['id'], { name: 'campaign_presence_person_fk', onDelete: 'RESTRICT' })
@Index('campaign_presence_person', ['personId'])
export class CampaignPresence {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_presence_pk' })
  campaignId!: string;

  /** The hash that names the session. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'campaign_presence_pk' })
  session!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  doing!: Doing;

  @Column('timestamptz', { name: 'came_at' })
  cameAt!: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
}
