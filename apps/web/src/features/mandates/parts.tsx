// What is on the way to a mandate, what each of it lacks, and why that is a risk, in words.
import type { TFunction } from 'i18next';
import { type Data, graphql } from '../../graphql/graphql.js';

graphql(`
  fragment Part on MandatePart {
    __typename
    ... on Campaign {
      id
      title
      endsOn
    }
    ... on Measure {
      id
      title
      lastDay: endsOn
    }
    ... on Milestone {
      id
      title
      plannedOn
    }
    ... on Plan {
      id
      title
    }
    ... on Network {
      id
      name
    }
  }
`);

export const StandingFragment = graphql(`
  fragment Standing on MandateStanding {
    status
    done
    required
    daysLeft
    metOn
    underway {
      part {
        ...Part
      }
      inTime
      lacks {
        code
        kind
        organisation {
          id
          name
        }
      }
    }
    risks {
      code
      missing
      part {
        ...Part
      }
    }
  }
`);

export type Standing = Data<typeof StandingFragment>;
type Underway = Standing['underway'][number];
type Part = Underway['part'];

export const titleOf = (part: Part): string => ('title' in part ? part.title : part.name);

/** The day it ends, where it has one. */
export function endOf(part: Part): string | null {
  if (part.__typename === 'Campaign') return part.endsOn;
  if (part.__typename === 'Measure') return part.lastDay ?? null;
  return part.__typename === 'Milestone' ? (part.plannedOn ?? null) : null;
}

/** What it lacks first, or null when nothing. */
export function lackOf(t: TFunction, { lacks, inTime }: Pick<Underway, 'lacks' | 'inTime'>): string | null {
  const [first] = lacks;
  if (first) {
    const kind = first.kind ? t(`mandates.kinds.${first.kind}`) : '';
    return t(`mandates.lacks.${first.code}`, { organisation: first.organisation?.name ?? '', kind });
  }
  return inTime ? null : t('mandates.late');
}

export const riskOf = (t: TFunction, { code, part, missing }: Standing['risks'][number]): string =>
  t(`mandates.risks.${code}`, { part: part ? titleOf(part) : '', missing: missing ?? '' });
