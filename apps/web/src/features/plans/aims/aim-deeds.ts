// What a campaign or an activity may be for, and saying what it is for.
import { graphql } from '../../../graphql/graphql.js';
import { AimDocument, LinkDocument } from '../../campaigns/deeds.js';
import type { useDeed } from '../../../app/use-deed.js';
import type { AimWords } from './aims.js';

export const AimsToChooseDocument = graphql(`
  query AimsToChoose($slug: String!) {
    network(slug: $slug) {
      id
      mandates(first: 100) {
        nodes {
          id
          title
          withdrawnReason
        }
      }
      plans(first: 30, status: [ADOPTED, UNDER_REVISION]) {
        nodes {
          id
          goals {
            id
            title
          }
          measures(first: 100) {
            nodes {
              id
              title
            }
          }
        }
      }
    }
  }
`);

const AimActivityDocument = graphql(`
  mutation AimActivity($activity: ID!, $version: Int!, $goals: [ID!]!, $measures: [ID!]!) {
    setActivityAims(activity: $activity, version: $version, goals: $goals, measures: $measures) {
      activity {
        id
        version
        goals {
          id
        }
        measures {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

const LinkActivityDocument = graphql(`
  mutation LinkActivity($activity: ID!, $version: Int!, $mandates: [ID!]!) {
    setActivityMandates(activity: $activity, version: $version, mandates: $mandates) {
      activity {
        id
        version
        mandates {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

type Run = ReturnType<typeof useDeed>['run'];
type Done = Promise<{ version: number } | null | undefined>;

/** Each answers the new version, or nothing where it was refused. */
export const deeds = {
  campaign: {
    aim: async (run: Run, campaign: string, version: number, aims: Pick<AimWords, 'goals' | 'measures'>): Done =>
      (await run(AimDocument, { campaign, version, ...aims }))?.campaign,
    link: async (run: Run, campaign: string, version: number, mandates: string[]): Done =>
      (await run(LinkDocument, { campaign, version, mandates }))?.campaign,
  },
  activity: {
    aim: async (run: Run, activity: string, version: number, aims: Pick<AimWords, 'goals' | 'measures'>): Done =>
      (await run(AimActivityDocument, { activity, version, ...aims }))?.activity,
    link: async (run: Run, activity: string, version: number, mandates: string[]): Done =>
      (await run(LinkActivityDocument, { activity, version, mandates }))?.activity,
  },
};
