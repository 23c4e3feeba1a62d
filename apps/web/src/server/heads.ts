// The head of each kind of page that everybody may see, by its route. Pages that are not here are for people who are signed in, or about to be.
import type { TypedDocumentNode } from '@urql/core';
import type { TFunction } from 'i18next';
import { type NetworkHere, placeOf } from '../app/network.js';
import { yearsOf } from '../features/plans/edition.rules.js';
import { graphql } from '../graphql/graphql.js';
import { dayInWords } from '../i18n/dates.js';
import type { Tag } from '../i18n/languages.js';
import { EventHeadDocument, eventOf } from './event.js';
import type { Described, Feed, Head } from './head.js';
import { inWords } from './words.js';

const CampaignHeadDocument = graphql(`
  query CampaignHead($id: ID!) {
    campaign(id: $id) {
      id
      title
      summary
      status
      startsOn
      endsOn
      owner {
        id
        name
      }
    }
  }
`);

const MandateHeadDocument = graphql(`
  query MandateHead($id: ID!) {
    mandate(id: $id) {
      id
      about
      dueOn
      plan {
        id
        title
      }
    }
  }
`);

const OrganisationHeadDocument = graphql(`
  query OrganisationHead($id: ID!) {
    organisation(id: $id) {
      id
      name
      website
      organisationNumber
      memberships(first: 100) {
        nodes {
          id
          network {
            id
          }
        }
      }
    }
  }
`);

const PlanHeadDocument = graphql(`
  query PlanHead($id: ID!) {
    plan(id: $id) {
      id
      level
      startsOn
      endsOn
      vision
      background
      responsible {
        id
        name
      }
    }
  }
`);

const MeasureHeadDocument = graphql(`
  query MeasureHead($id: ID!) {
    measure(id: $id) {
      id
      kind
      about
      plan {
        id
        title
      }
    }
  }
`);

export interface About {
  t: TFunction;
  tag: Tag;
  origin: string;
  path: string;
  /** The page's own thing, e.g. an activity; empty where there is none. */
  id: string;
  ask: <Found, Variables extends object>(
    document: TypedDocumentNode<Found, Variables>,
    variables: Variables,
  ) => Promise<Found>;
}

export interface AboutInNetwork extends About {
  network: NetworkHere;
}

/** Null: there is no such thing, or a stranger may not see it. */
type HeadOf<Known> = (about: Known) => Head | null | Promise<Head | null>;

export const heads: Readonly<Record<string, HeadOf<About>>> = {
  '': ({ t, origin }) => ({
    description: t('about.lead'),
    things: [{ '@type': 'WebSite', name: 'Saman', url: origin }],
  }),
  about: ({ t }) => ({ description: `${t('about.heading')} ${t('about.lead')}` }),
  privacy: ({ t }) => ({ description: `${t('about.privacyHeading')} ${t('about.privacyLead')}` }),
};

/** `ofPlace`: what is said of the network's place. */
const plain =
  (word: 'activities' | 'campaigns' | 'needs' | 'organisations' | 'strategy'): HeadOf<AboutInNetwork> =>
  ({ tag, network }) => ({
    description: inWords(tag, word, { place: placeOf(network) }),
    feeds: feedsOf(tag, network),
  });

export const headsInNetwork: Readonly<Record<string, HeadOf<AboutInNetwork>>> = {
  '': ({ tag, network, origin }) => ({
    description: inWords(tag, 'home', { network: network.name, place: placeOf(network) }),
    things: networkInWords(network, origin, tag),
    feeds: feedsOf(tag, network),
  }),
  activities: plain('activities'),
  campaigns: plain('campaigns'),
  needs: plain('needs'),
  organisations: plain('organisations'),
  strategy: plain('strategy'),
  priorities: ({ t, tag, network }) => ({ description: t('plans.matrix.lead'), feeds: feedsOf(tag, network) }),
  join: ({ t }) => ({ description: `${t('join.heading')} ${t('join.lead')}` }),
  embedding: ({ t }) => ({ description: t('embedding.lead'), isBare: true }),
  search: ({ tag, network }) => ({
    description: inWords(tag, 'search', { place: placeOf(network) }),
    ...{ isHidden: true, isBare: true },
  }),
  'activities/:id': async ({ ask, id, network, origin, path, tag }) => {
    const { activity } = await ask(EventHeadDocument, { id, from: new Date().toISOString() });
    if (!activity) return null;
    const { title, description } = activity;
    return {
      description,
      type: 'article',
      things: [eventOf(activity, { network, url: origin + path, tag })],
      feeds: [calendar(tag, title, `${path}/calendar.ics`), ...feedsOf(tag, network)],
    };
  },
  'campaigns/:id': async ({ ask, id, network, origin, path, tag }) => {
    const { campaign } = await ask(CampaignHeadDocument, { id });
    if (!campaign) return null;
    const { title, summary, status, startsOn, endsOn, owner } = campaign;
    const event: Described = {
      ...{ '@type': 'EventSeries', '@id': origin + path, url: origin + path, name: title, description: summary },
      ...{ startDate: startsOn, endDate: endsOn, inLanguage: tag },
      eventStatus: `https://schema.org/${status === 'CANCELLED' ? 'EventCancelled' : 'EventScheduled'}`,
      location: { '@type': 'Place', name: placeOf(network), address: placeOf(network) },
      organizer: { '@type': 'Organization', name: owner.name },
    };
    const own = calendar(tag, title, `${path}/calendar.ics`);
    return { description: summary, type: 'article', things: [event], feeds: [own, ...feedsOf(tag, network)] };
  },
  'organisations/:id': async ({ ask, id, network, origin, path, tag }) => {
    const { organisation } = await ask(OrganisationHeadDocument, { id });
    // here it is looked for only where it is a member
    if (!organisation?.memberships.nodes.some((one) => one.network.id === network.id)) return null;
    const { name, website, organisationNumber } = organisation;
    const described: Described = {
      ...{ '@type': 'Organization', '@id': `${origin}/organisations/${id}`, name, url: website ?? origin + path },
      ...(organisationNumber !== null && { identifier: organisationNumber }),
      memberOf: { '@id': `${origin}/${network.slug}#network` },
    };
    const own = calendar(tag, name, `${path}/calendar.ics`);
    const description = inWords(tag, 'organisation', { name, place: placeOf(network) });
    return { description, things: [described], feeds: [own, ...feedsOf(tag, network)] };
  },
  'mandates/:id': async ({ t, ask, id, tag }) => {
    const { mandate } = await ask(MandateHeadDocument, { id });
    if (!mandate) return null;
    const { about, dueOn, plan } = mandate;
    const due = inWords(tag, 'mandate', { date: dayInWords(t, dueOn), plan: plan.title });
    return { description: [due, about].filter(Boolean).join(' '), type: 'article' };
  },
  'plans/:id': async ({ t, ask, id, network, tag }) => {
    const { plan } = await ask(PlanHeadDocument, { id });
    if (!plan) return null;
    const what = [t(`plans.levels.${plan.level}`), yearsOf(plan), plan.responsible.name].join(' · ');
    const description = [what, plan.vision ?? plan.background].filter(Boolean).join('. ');
    return { description, type: 'article', feeds: feedsOf(tag, network) };
  },
  'measures/:id': async ({ t, ask, id, network, tag }) => {
    const { measure } = await ask(MeasureHeadDocument, { id });
    if (!measure) return null;
    const what = [t(`plans.measureKinds.${measure.kind}`), measure.plan.title].join(' · ');
    const description = [what, measure.about].filter(Boolean).join('. ');
    return { description, type: 'article', feeds: feedsOf(tag, network) };
  },
};

const calendar = (tag: Tag, title: string, path: string): Feed => ({
  type: 'text/calendar',
  title: inWords(tag, 'calendar', { title }),
  path,
});

const feedsOf = (tag: Tag, { slug, name }: NetworkHere): Feed[] => [
  calendar(tag, name, `/${slug}/calendar.ics`),
  { type: 'application/atom+xml', title: inWords(tag, 'news', { title: name }), path: `/${slug}/news.atom` },
];

function networkInWords({ name, slug, municipalities }: NetworkHere, origin: string, tag: Tag): Described[] {
  const url = `${origin}/${slug}`;
  const areaServed = municipalities.map((one) => ({ '@type': 'AdministrativeArea', name: one.name }));
  const organisation = { '@type': 'Organization', '@id': `${url}#network`, name, url, areaServed };
  return [organisation, { '@type': 'WebSite', name, url, inLanguage: tag, publisher: { '@id': `${url}#network` } }];
}
