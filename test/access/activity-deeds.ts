import { but, editorsOf, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Visibility } from './deed-row.js';
import { activity, begun, occurrence } from './settings.js';

const ORGANISER = ['coordinator', ...editorsOf('owner')] as const;
const ELSEWHERE = ['elsewhere COORDINATOR', ...editorsOf('elsewhere')] as const;

const ofOrganiser = (visibility: Visibility) =>
  outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', ORGANISER]);

const tour = {
  title: 'Kveldstur',
  description: 'Vi går rundt vatnet.',
  startsAt: '2035-03-01T18:00:00+01:00',
  endsAt: '2035-03-01T20:00:00+01:00',
};

/** Under a campaign of this network, by an organisation of another. */
const acrossNetworks = (visibility: Visibility, outcome: string): DeedRow => ({
  deed: 'registerActivity',
  to: `elsewhere, under a campaign that is ${visibility}`,
  make: ({ town }) => town.set.campaign({ visibility }),
  args: ({ id }, { elsewhere }) => ({
    ...{ network: elsewhere.id, organisation: elsewhere.club.id },
    activity: { ...tour, campaign: id },
  }),
  outcomes: outcomes([outcome, ELSEWHERE]),
});

export const activityDeeds: readonly DeedRow[] = [
  {
    deed: 'registerActivity',
    to: 'for an active member',
    make: ({ town }) => Promise.resolve({ id: town.health.id, version: 1 }),
    args: ({ id }, { town }) => ({ network: town.id, organisation: id, activity: tour }),
    outcomes: outcomes(['done', ORGANISER]),
    shown: { field: 'organisation.viewerCanEdit', butTo: ['coordinator'] },
  },
  acrossNetworks('NETWORK', 'NOT_FOUND'),
  acrossNetworks('PUBLIC', 'INVALID'),
  ...byVisibility((visibility) => ({
    deed: 'changeActivity',
    to: `an activity that is ${visibility}`,
    make: activity(visibility),
    args: ({ id, version }) => ({ activity: id, version, changes: { title: 'Morgontur' } }),
    outcomes: ofOrganiser(visibility),
    shown: { field: 'activity.viewerCanEdit' },
  })),
  ...byVisibility((visibility) => ({
    deed: 'cancelActivity',
    to: `an activity that is ${visibility}`,
    make: activity(visibility),
    args: ({ id, version }) => ({ activity: id, version, reason: 'Storm' }),
    outcomes: ofOrganiser(visibility),
    shown: { field: 'activity.viewerCanEdit' },
  })),
  ...byVisibility((visibility) => ({
    deed: 'cancelOccurrence',
    to: `an occurrence of an activity that is ${visibility}`,
    make: occurrence(visibility),
    args: ({ id, version }) => ({ occurrence: id, version, reason: 'Storm' }),
    outcomes: ofOrganiser(visibility),
  })),
  ...byVisibility((visibility) => ({
    deed: 'moveOccurrence',
    to: `an occurrence of an activity that is ${visibility}`,
    make: occurrence(visibility),
    args: ({ id, version }) => ({ occurrence: id, version, startsAt: tour.startsAt, endsAt: tour.endsAt }),
    outcomes: ofOrganiser(visibility),
  })),
  ...byVisibility((visibility) => ({
    deed: 'noteAttendance',
    to: `an occurrence of an activity that is ${visibility}`,
    make: begun(visibility),
    args: ({ id }) => ({ occurrence: id, participants: 14, volunteers: 3, hours: 7.5 }),
    outcomes: ofOrganiser(visibility),
  })),
];
