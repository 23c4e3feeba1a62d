/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  subscription Live($network: ID!, $after: Int!, $log: ID!) {\n    networkEvents(network: $network, after: $after, log: $log) {\n      sequence\n      kind\n      at\n      subject {\n        __typename\n        ... on Network {\n          id\n        }\n        ... on Membership {\n          id\n          organisation {\n            id\n          }\n        }\n        ... on Organisation {\n          id\n        }\n        ... on Campaign {\n          id\n        }\n        ... on Activity {\n          id\n          campaign {\n            id\n          }\n        }\n        ... on Occurrence {\n          id\n          ofActivity: activity {\n            id\n          }\n        }\n        ... on Need {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          occurrence {\n            id\n          }\n        }\n        ... on Contribution {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          need {\n            id\n          }\n        }\n      }\n    }\n  }\n': typeof types.LiveDocument;
  '\n  query Network($slug: String!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      language\n      timeZone\n      lastSequence\n      logId\n      municipalities {\n        name\n      }\n    }\n  }\n': typeof types.NetworkDocument;
  '\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      email\n      language\n      organisations {\n        organisation {\n          id\n          name\n        }\n        role\n      }\n      networks {\n        network {\n          id\n          slug\n          name\n        }\n        role\n      }\n    }\n  }\n': typeof types.SessionDocument;
  '\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  query Register($slug: String!, $organisation: ID!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      timeZone\n      activities(first: 1, organisation: $organisation) {\n        nodes {\n          id\n          title\n          description\n          startsAt\n          endsAt\n          audiences\n          place {\n            name\n          }\n          campaign {\n            id\n          }\n        }\n      }\n      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {\n        nodes {\n          id\n          title\n          owner {\n            id\n          }\n          partners {\n            status\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RegisterDocument;
  '\n  mutation RegisterActivity($network: ID!, $organisation: ID!, $activity: ActivityInput!) {\n    registerActivity(network: $network, organisation: $organisation, activity: $activity) {\n      activity {\n        id\n        title\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n': typeof types.RegisterActivityDocument;
  '\n  mutation OpenNeedOfActivity($need: NeedInput!) {\n    openNeed(need: $need) {\n      need {\n        id\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n': typeof types.OpenNeedOfActivityDocument;
  '\n  fragment Slip on Occurrence {\n    id\n    startsAt\n    endsAt\n    status\n    activity {\n      id\n      title\n      status\n      place {\n        name\n      }\n      organiser {\n        id\n        name\n      }\n    }\n    needs(first: 3) {\n      nodes {\n        id\n        title\n        status\n        unit\n        quantity\n        covered\n      }\n    }\n  }\n': typeof types.SlipFragmentDoc;
  '\n  fragment RunningCampaign on Campaign {\n    id\n    title\n    summary\n    endsOn\n    needs(first: 50) {\n      nodes {\n        id\n        status\n        covered\n        quantity\n      }\n    }\n  }\n': typeof types.RunningCampaignFragmentDoc;
  '\n  fragment NeedCard on Need {\n    id\n    title\n    kind\n    unit\n    quantity\n    covered\n    confirmed\n    neededBy\n    status\n    campaign {\n      id\n      title\n    }\n    activity {\n      id\n      title\n      organiser {\n        id\n        name\n      }\n    }\n  }\n': typeof types.NeedCardFragmentDoc;
  '\n  query Needs($slug: String!, $kind: ResourceKind) {\n    network(slug: $slug) {\n      id\n      needs(first: 100, status: [OPEN, COVERED], kind: $kind) {\n        nodes {\n          ...NeedCard\n        }\n      }\n    }\n  }\n': typeof types.NeedsDocument;
  '\n  mutation RequestAccount($email: String!, $name: String!, $language: Language!) {\n    requestAccount(email: $email, name: $name, language: $language)\n  }\n': typeof types.RequestAccountDocument;
  '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n': typeof types.RequestPasswordResetDocument;
  '\n  query Home($slug: String!, $from: DateTime!, $to: DateTime!, $year: Int!) {\n    network(slug: $slug) {\n      id\n      occurrencesByWeek(year: $year)\n      occurrences(first: 60, from: $from, to: $to) {\n        nodes {\n          ...Slip\n        }\n      }\n      campaigns(first: 4, status: [ACTIVE]) {\n        nodes {\n          ...RunningCampaign\n        }\n      }\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query Networks {\n    networks(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        municipalities {\n          name\n          county\n        }\n      }\n    }\n  }\n': typeof types.NetworksDocument;
  '\n  mutation ChoosePassword($token: String!, $password: String!, $name: String) {\n    choosePassword(token: $token, password: $password, name: $name) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChoosePasswordDocument;
  '\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n': typeof types.AcceptInvitationDocument;
};
const documents: Documents = {
  '\n  subscription Live($network: ID!, $after: Int!, $log: ID!) {\n    networkEvents(network: $network, after: $after, log: $log) {\n      sequence\n      kind\n      at\n      subject {\n        __typename\n        ... on Network {\n          id\n        }\n        ... on Membership {\n          id\n          organisation {\n            id\n          }\n        }\n        ... on Organisation {\n          id\n        }\n        ... on Campaign {\n          id\n        }\n        ... on Activity {\n          id\n          campaign {\n            id\n          }\n        }\n        ... on Occurrence {\n          id\n          ofActivity: activity {\n            id\n          }\n        }\n        ... on Need {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          occurrence {\n            id\n          }\n        }\n        ... on Contribution {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          need {\n            id\n          }\n        }\n      }\n    }\n  }\n':
    types.LiveDocument,
  '\n  query Network($slug: String!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      language\n      timeZone\n      lastSequence\n      logId\n      municipalities {\n        name\n      }\n    }\n  }\n':
    types.NetworkDocument,
  '\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      email\n      language\n      organisations {\n        organisation {\n          id\n          name\n        }\n        role\n      }\n      networks {\n        network {\n          id\n          slug\n          name\n        }\n        role\n      }\n    }\n  }\n':
    types.SessionDocument,
  '\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  query Register($slug: String!, $organisation: ID!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      timeZone\n      activities(first: 1, organisation: $organisation) {\n        nodes {\n          id\n          title\n          description\n          startsAt\n          endsAt\n          audiences\n          place {\n            name\n          }\n          campaign {\n            id\n          }\n        }\n      }\n      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {\n        nodes {\n          id\n          title\n          owner {\n            id\n          }\n          partners {\n            status\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RegisterDocument,
  '\n  mutation RegisterActivity($network: ID!, $organisation: ID!, $activity: ActivityInput!) {\n    registerActivity(network: $network, organisation: $organisation, activity: $activity) {\n      activity {\n        id\n        title\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n':
    types.RegisterActivityDocument,
  '\n  mutation OpenNeedOfActivity($need: NeedInput!) {\n    openNeed(need: $need) {\n      need {\n        id\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n':
    types.OpenNeedOfActivityDocument,
  '\n  fragment Slip on Occurrence {\n    id\n    startsAt\n    endsAt\n    status\n    activity {\n      id\n      title\n      status\n      place {\n        name\n      }\n      organiser {\n        id\n        name\n      }\n    }\n    needs(first: 3) {\n      nodes {\n        id\n        title\n        status\n        unit\n        quantity\n        covered\n      }\n    }\n  }\n':
    types.SlipFragmentDoc,
  '\n  fragment RunningCampaign on Campaign {\n    id\n    title\n    summary\n    endsOn\n    needs(first: 50) {\n      nodes {\n        id\n        status\n        covered\n        quantity\n      }\n    }\n  }\n':
    types.RunningCampaignFragmentDoc,
  '\n  fragment NeedCard on Need {\n    id\n    title\n    kind\n    unit\n    quantity\n    covered\n    confirmed\n    neededBy\n    status\n    campaign {\n      id\n      title\n    }\n    activity {\n      id\n      title\n      organiser {\n        id\n        name\n      }\n    }\n  }\n':
    types.NeedCardFragmentDoc,
  '\n  query Needs($slug: String!, $kind: ResourceKind) {\n    network(slug: $slug) {\n      id\n      needs(first: 100, status: [OPEN, COVERED], kind: $kind) {\n        nodes {\n          ...NeedCard\n        }\n      }\n    }\n  }\n':
    types.NeedsDocument,
  '\n  mutation RequestAccount($email: String!, $name: String!, $language: Language!) {\n    requestAccount(email: $email, name: $name, language: $language)\n  }\n':
    types.RequestAccountDocument,
  '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n':
    types.RequestPasswordResetDocument,
  '\n  query Home($slug: String!, $from: DateTime!, $to: DateTime!, $year: Int!) {\n    network(slug: $slug) {\n      id\n      occurrencesByWeek(year: $year)\n      occurrences(first: 60, from: $from, to: $to) {\n        nodes {\n          ...Slip\n        }\n      }\n      campaigns(first: 4, status: [ACTIVE]) {\n        nodes {\n          ...RunningCampaign\n        }\n      }\n    }\n  }\n':
    types.HomeDocument,
  '\n  query Networks {\n    networks(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        municipalities {\n          name\n          county\n        }\n      }\n    }\n  }\n':
    types.NetworksDocument,
  '\n  mutation ChoosePassword($token: String!, $password: String!, $name: String) {\n    choosePassword(token: $token, password: $password, name: $name) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n':
    types.ChoosePasswordDocument,
  '\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n':
    types.AcceptInvitationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription Live($network: ID!, $after: Int!, $log: ID!) {\n    networkEvents(network: $network, after: $after, log: $log) {\n      sequence\n      kind\n      at\n      subject {\n        __typename\n        ... on Network {\n          id\n        }\n        ... on Membership {\n          id\n          organisation {\n            id\n          }\n        }\n        ... on Organisation {\n          id\n        }\n        ... on Campaign {\n          id\n        }\n        ... on Activity {\n          id\n          campaign {\n            id\n          }\n        }\n        ... on Occurrence {\n          id\n          ofActivity: activity {\n            id\n          }\n        }\n        ... on Need {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          occurrence {\n            id\n          }\n        }\n        ... on Contribution {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          need {\n            id\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  subscription Live($network: ID!, $after: Int!, $log: ID!) {\n    networkEvents(network: $network, after: $after, log: $log) {\n      sequence\n      kind\n      at\n      subject {\n        __typename\n        ... on Network {\n          id\n        }\n        ... on Membership {\n          id\n          organisation {\n            id\n          }\n        }\n        ... on Organisation {\n          id\n        }\n        ... on Campaign {\n          id\n        }\n        ... on Activity {\n          id\n          campaign {\n            id\n          }\n        }\n        ... on Occurrence {\n          id\n          ofActivity: activity {\n            id\n          }\n        }\n        ... on Need {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          occurrence {\n            id\n          }\n        }\n        ... on Contribution {\n          id\n          campaign {\n            id\n          }\n          activity {\n            id\n          }\n          need {\n            id\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Network($slug: String!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      language\n      timeZone\n      lastSequence\n      logId\n      municipalities {\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Network($slug: String!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      language\n      timeZone\n      lastSequence\n      logId\n      municipalities {\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      email\n      language\n      organisations {\n        organisation {\n          id\n          name\n        }\n        role\n      }\n      networks {\n        network {\n          id\n          slug\n          name\n        }\n        role\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      email\n      language\n      organisations {\n        organisation {\n          id\n          name\n        }\n        role\n      }\n      networks {\n        network {\n          id\n          slug\n          name\n        }\n        role\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Register($slug: String!, $organisation: ID!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      timeZone\n      activities(first: 1, organisation: $organisation) {\n        nodes {\n          id\n          title\n          description\n          startsAt\n          endsAt\n          audiences\n          place {\n            name\n          }\n          campaign {\n            id\n          }\n        }\n      }\n      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {\n        nodes {\n          id\n          title\n          owner {\n            id\n          }\n          partners {\n            status\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Register($slug: String!, $organisation: ID!) {\n    network(slug: $slug) {\n      id\n      slug\n      name\n      timeZone\n      activities(first: 1, organisation: $organisation) {\n        nodes {\n          id\n          title\n          description\n          startsAt\n          endsAt\n          audiences\n          place {\n            name\n          }\n          campaign {\n            id\n          }\n        }\n      }\n      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {\n        nodes {\n          id\n          title\n          owner {\n            id\n          }\n          partners {\n            status\n            organisation {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterActivity($network: ID!, $organisation: ID!, $activity: ActivityInput!) {\n    registerActivity(network: $network, organisation: $organisation, activity: $activity) {\n      activity {\n        id\n        title\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterActivity($network: ID!, $organisation: ID!, $activity: ActivityInput!) {\n    registerActivity(network: $network, organisation: $organisation, activity: $activity) {\n      activity {\n        id\n        title\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenNeedOfActivity($need: NeedInput!) {\n    openNeed(need: $need) {\n      need {\n        id\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenNeedOfActivity($need: NeedInput!) {\n    openNeed(need: $need) {\n      need {\n        id\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Slip on Occurrence {\n    id\n    startsAt\n    endsAt\n    status\n    activity {\n      id\n      title\n      status\n      place {\n        name\n      }\n      organiser {\n        id\n        name\n      }\n    }\n    needs(first: 3) {\n      nodes {\n        id\n        title\n        status\n        unit\n        quantity\n        covered\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Slip on Occurrence {\n    id\n    startsAt\n    endsAt\n    status\n    activity {\n      id\n      title\n      status\n      place {\n        name\n      }\n      organiser {\n        id\n        name\n      }\n    }\n    needs(first: 3) {\n      nodes {\n        id\n        title\n        status\n        unit\n        quantity\n        covered\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RunningCampaign on Campaign {\n    id\n    title\n    summary\n    endsOn\n    needs(first: 50) {\n      nodes {\n        id\n        status\n        covered\n        quantity\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RunningCampaign on Campaign {\n    id\n    title\n    summary\n    endsOn\n    needs(first: 50) {\n      nodes {\n        id\n        status\n        covered\n        quantity\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NeedCard on Need {\n    id\n    title\n    kind\n    unit\n    quantity\n    covered\n    confirmed\n    neededBy\n    status\n    campaign {\n      id\n      title\n    }\n    activity {\n      id\n      title\n      organiser {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment NeedCard on Need {\n    id\n    title\n    kind\n    unit\n    quantity\n    covered\n    confirmed\n    neededBy\n    status\n    campaign {\n      id\n      title\n    }\n    activity {\n      id\n      title\n      organiser {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Needs($slug: String!, $kind: ResourceKind) {\n    network(slug: $slug) {\n      id\n      needs(first: 100, status: [OPEN, COVERED], kind: $kind) {\n        nodes {\n          ...NeedCard\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Needs($slug: String!, $kind: ResourceKind) {\n    network(slug: $slug) {\n      id\n      needs(first: 100, status: [OPEN, COVERED], kind: $kind) {\n        nodes {\n          ...NeedCard\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestAccount($email: String!, $name: String!, $language: Language!) {\n    requestAccount(email: $email, name: $name, language: $language)\n  }\n',
): (typeof documents)['\n  mutation RequestAccount($email: String!, $name: String!, $language: Language!) {\n    requestAccount(email: $email, name: $name, language: $language)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n',
): (typeof documents)['\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Home($slug: String!, $from: DateTime!, $to: DateTime!, $year: Int!) {\n    network(slug: $slug) {\n      id\n      occurrencesByWeek(year: $year)\n      occurrences(first: 60, from: $from, to: $to) {\n        nodes {\n          ...Slip\n        }\n      }\n      campaigns(first: 4, status: [ACTIVE]) {\n        nodes {\n          ...RunningCampaign\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Home($slug: String!, $from: DateTime!, $to: DateTime!, $year: Int!) {\n    network(slug: $slug) {\n      id\n      occurrencesByWeek(year: $year)\n      occurrences(first: 60, from: $from, to: $to) {\n        nodes {\n          ...Slip\n        }\n      }\n      campaigns(first: 4, status: [ACTIVE]) {\n        nodes {\n          ...RunningCampaign\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Networks {\n    networks(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        municipalities {\n          name\n          county\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Networks {\n    networks(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        municipalities {\n          name\n          county\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChoosePassword($token: String!, $password: String!, $name: String) {\n    choosePassword(token: $token, password: $password, name: $name) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChoosePassword($token: String!, $password: String!, $name: String) {\n    choosePassword(token: $token, password: $password, name: $name) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      viewer {\n        language\n      }\n      problems {\n        code\n        rule\n        limit\n        message\n        path\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
