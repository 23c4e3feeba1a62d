// The three national criteria of prioritisation, and where they put something: what it is worth upwards, what it takes to the right.
import { type Data, graphql } from '../../graphql/graphql.js';

export const PriorityFragment = graphql(`
  fragment FullPriority on Priority {
    benefit {
      value
      reason
    }
    severity {
      value
      reason
    }
    resourceUse {
      time
      money
      staff
      value
      reason
    }
  }
`);

export const PrioritisedFragment = graphql(`
  fragment RankedThing on Prioritised {
    __typename
    ... on Measure {
      id
      title
      version
      plan {
        id
        title
      }
    }
    ... on Campaign {
      id
      title
      version
      owner {
        id
        name
      }
    }
  }
`);

export type Priority = Data<typeof PriorityFragment>;
export type Prioritised = Data<typeof PrioritisedFragment>;

export const SCORES = ['benefit', 'severity', 'time', 'money', 'staff'] as const;
export type Score = (typeof SCORES)[number];
export const REASONS = ['benefit', 'severity', 'resourceUse'] as const;
export type Reason = (typeof REASONS)[number];

/** As it is given: each score 1 to 5, each criterion with why. */
export interface Given {
  scores: Readonly<Record<Score, number>>;
  reasons: Readonly<Record<Reason, string>>;
}

/** What somebody has written and not saved, beside what stood there when they began. */
export interface Unsaved {
  given: Given;
  from: Given;
}

export const isSameGiven = (one: Given, other: Given): boolean =>
  [...SCORES].every((score) => one.scores[score] === other.scores[score]) &&
  REASONS.every((reason) => one.reasons[reason] === other.reasons[reason]);

/** Under what name it is kept on the device. */
export const draftOf = ({ id }: { id: string }): string => `priority.${id}`;

/** In the middle of everything, until somebody says. */
export const UNSAID: Given = {
  scores: { benefit: 3, severity: 3, time: 3, money: 3, staff: 3 },
  reasons: { benefit: '', severity: '', resourceUse: '' },
};

export const givenOf = (priority: Priority | null): Given =>
  priority
    ? {
        scores: {
          benefit: priority.benefit.value,
          severity: priority.severity.value,
          time: priority.resourceUse.time,
          money: priority.resourceUse.money,
          staff: priority.resourceUse.staff,
        },
        reasons: {
          benefit: priority.benefit.reason,
          severity: priority.severity.reason,
          resourceUse: priority.resourceUse.reason,
        },
      }
    : UNSAID;

export const inputOf = ({ scores: { benefit, severity, time, money, staff }, reasons }: Given) => ({
  benefit: { value: benefit, reason: reasons.benefit },
  severity: { value: severity, reason: reasons.severity },
  resourceUse: { time, money, staff, reason: reasons.resourceUse },
});

/** Each from 1 to 5. */
export interface Place {
  worth: number;
  takes: number;
}

export const placeOf = ({ benefit, severity, time, money, staff }: Given['scores']): Place => ({
  worth: (benefit + severity) / 2,
  takes: (time + money + staff) / 3,
});

/** One step up is one more of what it is worth, one to the right one more of all that it takes. */
export function stepped(scores: Given['scores'], right: number, up: number): Given['scores'] {
  const within = (value: number) => Math.max(1, Math.min(5, value));
  return {
    benefit: within(scores.benefit + up),
    severity: within(scores.severity + up),
    time: within(scores.time + right),
    money: within(scores.money + right),
    staff: within(scores.staff + right),
  };
}

export const QUADRANTS = ['first', 'big', 'easy', 'wait'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

const MIDDLE = 3;

/** What is in the middle is worth it, and does not take much. */
export const quadrantOf = ({ worth, takes }: Place): Quadrant =>
  worth >= MIDDLE ? (takes <= MIDDLE ? 'first' : 'big') : takes <= MIDDLE ? 'easy' : 'wait';
