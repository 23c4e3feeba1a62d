import { CampaignPartners, type CampaignStatus } from '@saman/campaigns';
import { viewerOf } from '../kit/index.js';
import { but, editorsOf, insiders, type Stage, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Target, type Visibility } from './deed-row.js';
import { unjoined } from './settings.js';

const OWNER = ['coordinator', ...editorsOf('owner')] as const;
const PARTNER = ['coordinator', ...editorsOf('giver')] as const;

const campaign = (visibility: Visibility, status: CampaignStatus) => (stage: Stage) =>
  stage.town.set.campaign({ visibility, status });

/** A campaign that the company is invited to. */
const withInvited = (visibility: Visibility) => async (stage: Stage) => {
  const made = await stage.town.set.campaign({ visibility });
  const viewer = await viewerOf(stage.app, stage.town.coordinator);
  await stage.app.get(CampaignPartners).invite(viewer, made.id, stage.town.company.id);
  return made;
};

const byPartner = ({ id }: Target, { town }: Stage) => ({ campaign: id, organisation: town.company.id });

/** Refused to all who may see it, but for those who may. */
const ofOwner = (visibility: Visibility) => outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', OWNER]);

const proposal = {
  title: 'Ut på tur',
  summary: 'Alle får vere med.',
  startsOn: '2035-01-01',
  endsOn: '2035-12-31',
};

const move = (
  to: CampaignStatus,
  from: CampaignStatus,
  visibility: Visibility,
  may: readonly (typeof OWNER)[number][],
): DeedRow => ({
  deed: 'moveCampaign',
  to: `${to} a campaign that is ${visibility} and ${from}`,
  make: campaign(visibility, from),
  args: ({ id, version }) => ({ campaign: id, version, to }),
  outcomes: outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', may]),
});

export const campaignDeeds: readonly DeedRow[] = [
  {
    deed: 'proposeCampaign',
    to: 'for an active member',
    make: ({ town }) => Promise.resolve({ id: town.health.id, version: 1 }),
    args: ({ id }, { town }) => ({ network: town.id, organisation: id, campaign: proposal }),
    outcomes: outcomes(['done', OWNER]),
    shown: { field: 'organisation.viewerCanEdit', butTo: ['coordinator'] },
  },
  {
    deed: 'proposeCampaign',
    to: 'for an organisation that is in no network',
    make: (stage) => unjoined(stage, 'owner'),
    args: ({ id }, { town }) => ({ network: town.id, organisation: id, campaign: proposal }),
    outcomes: outcomes(
      ['NOT_FOUND', but(editorsOf('owner'))],
      ['FORBIDDEN', ['owner MEMBER']],
      ['WRONG_STATUS', editorsOf('owner')],
    ),
  },
  ...byVisibility((visibility) => ({
    deed: 'changeCampaign',
    to: `a campaign that is ${visibility}`,
    make: campaign(visibility, 'ACTIVE'),
    args: ({ id, version }) => ({ campaign: id, version, changes: { title: 'Ut på sykkeltur' } }),
    outcomes: ofOwner(visibility),
    shown: { field: 'campaign.viewerCanEdit' },
  })),
  {
    deed: 'changeCampaign',
    to: 'a campaign that is over',
    make: campaign('PUBLIC', 'COMPLETED'),
    args: ({ id, version }) => ({ campaign: id, version, changes: { title: 'Ut på sykkeltur' } }),
    outcomes: outcomes(['WRONG_STATUS', OWNER]),
    shown: { field: 'campaign.viewerCanEdit' },
  },
  ...byVisibility((visibility) => ({
    deed: 'beHere',
    to: `a campaign that is ${visibility}`,
    make: campaign(visibility, 'ACTIVE'),
    args: ({ id }) => ({ campaign: id, doing: 'LOOKING' }),
    outcomes: outcomes(
      ['NOT_FOUND', but(viewersOf[visibility])],
      ['done', viewersOf[visibility].filter((role) => insiders.includes(role))],
    ),
  })),
  ...byVisibility((visibility) => move('PLANNED', 'PROPOSED', visibility, ['coordinator'])),
  ...byVisibility((visibility) => move('ACTIVE', 'PLANNED', visibility, OWNER)),
  ...byVisibility((visibility) => move('CANCELLED', 'ACTIVE', visibility, OWNER)),
  move('COMPLETED', 'ACTIVE', 'PUBLIC', ['coordinator']),
  move('EVALUATED', 'COMPLETED', 'PUBLIC', ['coordinator']),
  ...byVisibility((visibility) => ({
    deed: 'invitePartner',
    to: `a campaign that is ${visibility}`,
    make: campaign(visibility, 'ACTIVE'),
    args: ({ id }, { town }) => ({ campaign: id, organisation: town.club.id }),
    outcomes: outcomes(
      ['NOT_FOUND', but(viewersOf[visibility])],
      [visibility === 'DRAFT' ? 'WRONG_STATUS' : 'done', OWNER],
    ),
  })),
  ...byVisibility(
    (visibility) => ({
      deed: 'answerInvitation',
      to: `a campaign that is ${visibility}`,
      make: withInvited(visibility),
      args: (target, stage) => ({ ...byPartner(target, stage), accept: true }),
      // what is hidden of a public campaign is the invitation
      missing: ({ id }, { town }) => ({ campaign: id, organisation: town.club.id, accept: true }),
      outcomes: outcomes(['NOT_FOUND', but(insiders)], ['done', PARTNER]),
    }),
    ['PUBLIC', 'NETWORK'],
  ),
  ...byVisibility(
    (visibility) => ({
      deed: 'leaveCampaign',
      to: `a campaign that is ${visibility}`,
      make: ({ town }) => town.set.campaign({ visibility, partners: [town.company] }),
      args: byPartner,
      outcomes: outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', PARTNER]),
    }),
    ['PUBLIC', 'NETWORK'],
  ),
];
