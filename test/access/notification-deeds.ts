// Following, mail, reminders and webhooks. The EDITOR of the giver owns what is somebody's own.
import { newId } from '@saman/kernel';
import { WebhookDelivery } from '@saman/notifications';
import { system } from '@saman/platform';
import { done } from '../kit/index.js';
import { but, editorsOf, insiders, signedIn, type Stage, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Target, type Visibility } from './deed-row.js';

const OWNER = 'giver EDITOR';
const url = 'https://hooks.example.org/saman';

const nothing = ({ town }: Stage): Promise<Target> => Promise.resolve({ id: town.id, version: 1 });
const ofOwner = outcomes(['NOT_FOUND', but([OWNER])], ['done', [OWNER]]);

async function following({ cast, town }: Stage): Promise<Target> {
  return done(await cast[OWNER].mutate('follow', { network: town.id, following: { rhythm: 'WEEKLY' } }));
}

async function webhook({ cast, town }: Stage): Promise<Target> {
  const ids = { network: town.id, organisation: town.company.id };
  return done(await cast[OWNER].mutate('createWebhook', { ...ids, webhook: { url: 'http://hooks.example.org/' } }));
}

/** One that is not tried any more. */
async function delivery(stage: Stage): Promise<Target> {
  const { id: webhookId } = await webhook(stage);
  const [id, networkId] = [newId(), stage.town.id];
  const facts = { sequence: await stage.town.lastSequence(), status: 'FAILED' as const, createdAt: new Date() };
  await stage.app.database.write(system, (tx) =>
    tx.manager.insert(WebhookDelivery, { id, webhookId, networkId, ...facts }),
  );
  return { id, version: 1 };
}

const gift = (visibility: Visibility, isConfirmed: boolean) => async (stage: Stage) =>
  stage.town.set.contribution({ campaign: await stage.town.set.campaign({ visibility }), isConfirmed });

const remind = (isConfirmed: boolean): DeedRow[] =>
  byVisibility((visibility) => ({
    deed: 'remind',
    to: `of a gift to a ${visibility} campaign that is ${isConfirmed ? 'CONFIRMED' : 'PLEDGED'}`,
    make: gift(visibility, isConfirmed),
    args: ({ id }) => ({ contribution: id }),
    outcomes: outcomes(
      ['done', ['coordinator', ...editorsOf(isConfirmed ? 'owner' : 'giver')]],
      ['NOT_FOUND', but(viewersOf[visibility].filter((role) => insiders.includes(role)))],
    ),
  }));

const follow: DeedRow[] = byVisibility((visibility) => ({
  deed: 'follow',
  to: `a ${visibility} campaign`,
  make: (stage) => stage.town.set.campaign({ visibility }),
  args: ({ id }, { town }) => ({ network: town.id, following: { campaign: id, rhythm: 'DAILY' } }),
  outcomes: outcomes(['done', signedIn], ['NOT_FOUND', but(viewersOf[visibility])]),
}));

const create = (to: string, organisation: (stage: Stage) => string | null, may: DeedRow['outcomes']): DeedRow => ({
  ...{ deed: 'createWebhook', to, make: nothing, outcomes: may },
  args: ({ id }, stage) => ({ network: id, organisation: organisation(stage), webhook: { url } }),
});

export const notificationDeeds: readonly DeedRow[] = [
  ...follow,
  {
    ...{ deed: 'unfollow', to: 'what the EDITOR of the giver follows', make: following },
    args: ({ id }) => ({ following: id }),
    outcomes: ofOwner,
  },
  {
    ...{ deed: 'chooseMail', to: 'oneself', make: nothing },
    args: () => ({ mailing: 'REMINDER', wanted: true }),
    outcomes: outcomes(['done', signedIn]),
  },
  {
    ...{ deed: 'renewCalendarLink', to: 'oneself', make: nothing },
    args: () => ({}),
    outcomes: outcomes(['done', signedIn]),
  },
  {
    ...{ deed: 'stopCalendarLink', to: 'oneself', make: nothing },
    args: () => ({}),
    outcomes: outcomes(['done', signedIn]),
  },
  ...remind(false),
  ...remind(true),
  create('a network', () => null, outcomes(['done', ['coordinator']])),
  create('a member', ({ town }) => town.company.id, outcomes(['done', ['coordinator', ...editorsOf('giver')]])),
  {
    ...{ deed: 'changeWebhook', to: 'the webhook of the EDITOR of the giver', make: webhook },
    args: ({ id, version }) => ({ webhook: id, version, changes: { url } }),
    outcomes: ofOwner,
  },
  {
    ...{ deed: 'deleteWebhook', to: 'the webhook of the EDITOR of the giver', make: webhook },
    args: ({ id }) => ({ webhook: id }),
    outcomes: ofOwner,
  },
  {
    ...{ deed: 'repeatDelivery', to: 'the webhook of the EDITOR of the giver', make: delivery },
    args: ({ id }) => ({ delivery: id }),
    outcomes: ofOwner,
  },
];
