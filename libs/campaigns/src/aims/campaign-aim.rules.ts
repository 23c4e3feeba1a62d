import { conflict, forbidden } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type CampaignFacts, isOpen, wrongStatus } from '../campaign.rules.js';

/** Throws the problem that forbids saying what the campaign is for: of one that has been carried out a coordinator alone may say so. */
export function checkMayAim(viewer: Viewer, campaign: CampaignFacts, version: number): void {
  const { ownerId, networkId, status } = campaign;
  if (!viewer.actsFor(ownerId, networkId)) throw forbidden("the owner's EDITOR or a coordinator");
  if (version !== campaign.version) throw conflict(campaign.version);
  const isOver = status === 'COMPLETED' || status === 'EVALUATED';
  if (!isOpen(status) && !(isOver && viewer.coordinates(networkId))) throw wrongStatus(status);
}
