import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Campaign } from '../campaign.entity.js';

/** A campaign is for a measure, in whichever edition of its plan. */
@Entity('campaign_measure')
@ForeignKey(() => Campaign, ['networkId', 'campaignId'], ['networkId', 'id'], {
  name: 'campaign_measure_campaign_fk',
  onDelete: 'RESTRICT',
})
@ForeignKey('Measure', ['networkId', 'measureLineId'], ['networkId', 'id'], {
  name: 'campaign_measure_measure_fk',
  onDelete: 'RESTRICT',
})
@Index('campaign_measure_measure', ['measureLineId', 'campaignId'])
export class CampaignMeasure {
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'campaign_measure_pk' })
  campaignId!: string;

  @PrimaryColumn('uuid', { name: 'measure_line_id', primaryKeyConstraintName: 'campaign_measure_pk' })
  measureLineId!: string;

  @Column('uuid', { name: 'network_id' })
  networkId!: string;

  /** Its place in the list as it was given, from 1. */
  @Column('int')
  position!: number;
}
