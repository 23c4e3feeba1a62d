import type { RouteObject } from 'react-router';
import { allWords } from '../i18n/all-words.js';
import { NotFound } from '../ui/states.js';
import { NetworkPages } from './network-pages.js';
import { Broken } from './broken.js';
import { Shell } from './shell/shell.js';

type Load = () => Promise<{ default: React.ComponentType }>;

/** What the server is told of a page, whose files it names: where its code is, and whether it needs all the words. */
export interface Named {
  module: string | undefined;
  needsAllWords: boolean;
}

/** After what the tap itself changes is drawn: to ask for a page's files takes a slow phone longer than a frame. */
const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page's code travels when it is first shown. `module`: where it is, which the build says. */
const page = (load: Load, module?: string): Pick<RouteObject, 'lazy' | 'handle'> => ({
  lazy: async () => {
    await answered();
    return { Component: (await Promise.all([load(), allWords()]))[0].default };
  },
  handle: { module, needsAllWords: true } satisfies Named,
});

/** One that everybody may begin with: it makes do with the words that are there first. */
const first = (load: Load, module?: string): Pick<RouteObject, 'lazy' | 'handle'> => ({
  lazy: async () => {
    await answered();
    return { Component: (await load()).default };
  },
  handle: { module, needsAllWords: false } satisfies Named,
});

const inNetwork: RouteObject[] = [
  { index: true, ...first(() => import('../features/organisations/home-page.js')) },
  { path: 'activities', ...first(() => import('../features/activities/activities-page.js')) },
  { path: 'activities/:id', ...first(() => import('../features/activities/activity-page.js')) },
  { path: 'strategy', ...first(() => import('../features/mandates/strategy-page.js')) },
  { path: 'mandates/new', ...page(() => import('../features/mandates/new-mandate-page.js')) },
  { path: 'mandates/:id', ...first(() => import('../features/mandates/mandate-page.js')) },
  { path: 'plan', ...page(() => import('../features/mandates/plan-page.js')) },
  { path: 'plans/new', ...page(() => import('../features/plans/new-plan-page.js')) },
  { path: 'plans/:id', ...page(() => import('../features/plans/plan-page.js')) },
  { path: 'plans/:id/measures/new', ...page(() => import('../features/plans/new-measure-page.js')) },
  { path: 'measures/:id', ...page(() => import('../features/plans/measure-page.js')) },
  { path: 'priorities', ...page(() => import('../features/plans/priorities-page.js')) },
  { path: 'campaigns', ...first(() => import('../features/campaigns/campaigns-page.js')) },
  { path: 'campaigns/new', ...page(() => import('../features/campaigns/propose-page.js')) },
  { path: 'campaigns/:id', ...first(() => import('../features/campaigns/campaign-page.js')) },
  { path: 'search', ...page(() => import('../features/search/search-page.js')) },
  { path: 'feed', ...page(() => import('../features/feed/feed-page.js')) },
  { path: 'organisations', ...first(() => import('../features/organisations/organisations-page.js')) },
  { path: 'organisations/:id', ...first(() => import('../features/organisations/organisation-page.js')) },
  { path: 'join', ...page(() => import('../features/organisations/join-page.js')) },
  { path: 'admin', ...page(() => import('../features/organisations/admin/members-page.js')) },
  { path: 'admin/invite', ...page(() => import('../features/organisations/admin/invite-page.js')) },
  { path: 'admin/people', ...page(() => import('../features/organisations/admin/roles-page.js')) },
  { path: 'admin/settings', ...page(() => import('../features/organisations/admin/settings-page.js')) },
  { path: 'admin/levels', ...page(() => import('../features/plans/levels-page.js')) },
  { path: 'admin/processes', ...page(() => import('../features/plans/templates-page.js')) },
  { path: 'needs', ...first(() => import('../features/contributions/needs-page.js')) },
  { path: 'embedding', ...page(() => import('../features/embedding/embedding-page.js')) },
  { path: '*', element: <NotFound /> },
];

export const routes: RouteObject[] = [
  {
    errorElement: (
      <Shell>
        <Broken />
      </Shell>
    ),
    hydrateFallbackElement: <></>,
    children: [
      { index: true, ...first(() => import('../features/organisations/networks-page.js')) },
      { path: 'sign-in', ...page(() => import('../features/organisations/sign-in-page.js')) },
      { path: 'about', ...first(() => import('./about-page.js')) },
      { path: 'privacy', ...first(() => import('./privacy-page.js')) },
      { path: 'my', ...page(() => import('../features/organisations/my-page.js')) },
      { path: 'admin', ...page(() => import('../features/organisations/admin/start-page.js')) },
      { path: 'admin/new', ...page(() => import('../features/organisations/admin/create-network-page.js')) },
      { path: 'account', ...page(() => import('../features/organisations/account-page.js')) },
      { path: 'welcome', ...page(() => import('../features/organisations/welcome/welcome-page.js')) },
      { path: 'my/mail', ...page(() => import('../features/notifications/mail-page.js')) },
      { path: 'my/profile', ...page(() => import('../features/organisations/own/about-me-page.js')) },
      { path: 'my/webhooks', ...page(() => import('../features/notifications/webhooks-page.js')) },
      { path: 'my/organisations/:id', ...page(() => import('../features/organisations/own/people-page.js')) },
      {
        path: 'my/organisations/:id/networks',
        ...page(() => import('../features/organisations/own/networks-page.js')),
      },
      { path: 'my/organisations/:id/profile', ...page(() => import('../features/organisations/own/profile-page.js')) },
      { path: 'my/calendar', ...page(() => import('../features/organisations/calendar-page.js')) },
      { path: 'my/register', ...page(() => import('../features/activities/register/register-page.js')) },
      // what breaks in one page leaves the way to the others
      { path: ':network', element: <NetworkPages />, children: [{ errorElement: <Broken />, children: inNetwork }] },
      {
        path: '*',
        element: (
          <Shell>
            <NotFound />
          </Shell>
        ),
      },
    ],
  },
];
