import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Campaign } from '../campaign.entity.js';

/** A campaign is for a goal, in whichever edition of its plan. */
@Entity('campaign_goal')
@ForeignKey(() => Campaign, ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'campaign_goal_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Goal', ['networkId', 'goalLineId'], ['networkId', 'id'], {
  name: 'campaign_goal_goal_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_goal_goal', ['goalLineId', 'campaignId'])
export class CampaignGoal {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_goal_pk' })
  campaignId!: string;

  @PrimaryColumn('uuid', { name: 'goal_line_id', primaryKeyConstraintName: 'campaign_goal_pk' })
  goalLineId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  /** Its place in the list as it was given, from 1. */
  @Column('int')
  position!: number;
}
