// Needs and contributions.
import { but, editorsOf, insiders, type Role, type Stage, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Target, type Visibility } from './deed-row.js';
import { activity, occurrence } from './settings.js';

const HOLDER = ['coordinator', ...editorsOf('owner')] as const;
const GIVER = ['coordinator', ...editorsOf('giver')] as const;

const campaign = (visibility: Visibility) => (stage: Stage) => stage.town.set.campaign({ visibility });

/** Done by those who may and see what it belongs to. */
const bySight = (sight: readonly Role[], may: readonly Role[]) => outcomes(['done', may], ['NOT_FOUND', but(sight)]);

/** Only the network's people see what is given. */
const sightOfGifts = (visibility: Visibility) => viewersOf[visibility].filter((role) => insiders.includes(role));

const PLACES = { campaign, activity, occurrence } as const;

const open = (place: keyof typeof PLACES): DeedRow[] =>
  byVisibility((visibility) => ({
    deed: 'openNeed',
    to: `for a ${visibility} ${place}`,
    make: PLACES[place](visibility),
    args: ({ id }) => ({ need: { [place]: id, title: 'Termosar', kind: 'EQUIPMENT', quantity: 3 } }),
    outcomes: bySight(viewersOf[visibility], HOLDER),
  }));

const needOf = (place: 'campaign' | 'activity', visibility: Visibility) => async (stage: Stage) =>
  stage.town.set.need({ [place]: await PLACES[place](visibility)(stage) });

/** What the company gives; by default a pledge. */
const gift =
  (place: 'campaign' | 'activity', visibility: Visibility, isConfirmed = false) =>
  async (stage: Stage): Promise<Target> => {
    const need = await needOf(place, visibility)(stage);
    return stage.town.set.contribution({ need, quantity: 2, isConfirmed });
  };

const pledge = (to: 'need' | 'campaign' | 'activity', make: (visibility: Visibility) => DeedRow['make']): DeedRow[] =>
  byVisibility((visibility) => ({
    deed: 'pledgeContribution',
    to: `to a ${visibility} ${to}`,
    make: make(visibility),
    args: ({ id }, { town }) => ({
      organisation: town.company.id,
      contribution: { [to]: id, kind: 'EQUIPMENT', quantity: 2 },
    }),
    outcomes: bySight(viewersOf[visibility], GIVER),
  }));

type Rest = Pick<DeedRow, 'deed'> & { may: readonly Role[]; more?: object; isConfirmed?: boolean; shown?: string };

const toGift = (
  { deed, may, more, isConfirmed, shown }: Rest,
  place: 'campaign' | 'activity' = 'campaign',
): DeedRow[] =>
  byVisibility((visibility) => ({
    deed,
    to: `what is given to a ${visibility} ${place}`,
    make: gift(place, visibility, isConfirmed),
    args: ({ id, version }) => ({ contribution: id, version, ...more }),
    outcomes: bySight(sightOfGifts(visibility), may),
    ...(shown === undefined ? {} : { shown: { field: shown } }),
  }));

const confirm: Rest = { deed: 'confirmContribution', may: HOLDER, shown: 'contribution.viewerCanConfirm' };
const decline: Rest = { deed: 'declineContribution', may: HOLDER, more: { reason: 'Vi har nok' } };
const deliver: Rest = {
  deed: 'deliverContribution',
  may: [...HOLDER, ...GIVER],
  more: { deliveredOn: '2026-01-01' },
  isConfirmed: true,
};

/** What the owner gives to its own campaign: a coordinator judges it. */
const own = ({ deed, more }: Rest): DeedRow => ({
  deed,
  to: 'what the holder gives itself',
  make: async ({ town }) => town.set.contribution({ from: town.health, campaign: await town.set.campaign() }),
  args: ({ id, version }) => ({ contribution: id, version, ...more }),
  outcomes: bySight(insiders, ['coordinator']),
  ...(deed === confirm.deed ? { shown: { field: 'contribution.viewerCanConfirm' } } : {}),
});

export const giftDeeds: readonly DeedRow[] = [
  ...open('campaign'),
  ...open('activity'),
  ...open('occurrence'),
  ...byVisibility((visibility) => ({
    deed: 'changeNeed',
    to: `of a ${visibility} campaign`,
    make: needOf('campaign', visibility),
    args: ({ id, version }) => ({ need: id, version, changes: { quantity: 4 } }),
    outcomes: bySight(viewersOf[visibility], HOLDER),
    shown: { field: 'need.viewerCanEdit' },
  })),
  ...byVisibility((visibility) => ({
    deed: 'closeNeed',
    to: `of a ${visibility} activity`,
    make: needOf('activity', visibility),
    args: ({ id, version }) => ({ need: id, version }),
    outcomes: bySight(viewersOf[visibility], HOLDER),
    shown: { field: 'need.viewerCanEdit' },
  })),
  ...pledge('need', (visibility) => needOf('campaign', visibility)),
  ...pledge('campaign', campaign),
  ...pledge('activity', activity),
  ...toGift({ deed: 'changeContribution', may: GIVER, more: { quantity: 1 } }),
  ...toGift({ deed: 'withdrawContribution', may: GIVER }),
  ...toGift(confirm),
  ...toGift(confirm, 'activity'),
  ...toGift(decline),
  ...toGift(deliver),
  own(confirm),
  {
    deed: confirm.deed,
    to: 'what is confirmed already',
    make: gift('campaign', 'NETWORK', true),
    args: ({ id, version }) => ({ contribution: id, version }),
    outcomes: outcomes(['NOT_FOUND', but(insiders)], ['WRONG_STATUS', HOLDER]),
    shown: { field: 'contribution.viewerCanConfirm' },
  },
  own(decline),
];
