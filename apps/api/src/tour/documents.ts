// What the tour asks the API. All of it can be tried by hand in the query editor.
const problems = 'problems { code rule limit message }';

export const NETWORK = 'query ($slug: String!) { network(slug: $slug) { id name lastSequence } }';

export const PROPOSE = `mutation ($network: ID!, $organisation: ID!, $campaign: CampaignInput!) {
  proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) { campaign { id version } ${problems} } }`;

export const MOVE = `mutation ($campaign: ID!, $version: Int!, $to: CampaignStatus!) {
  moveCampaign(campaign: $campaign, version: $version, to: $to) { campaign { id version } ${problems} } }`;

export const INVITE = `mutation ($campaign: ID!, $organisation: ID!) {
  invitePartner(campaign: $campaign, organisation: $organisation) { campaign { id version } ${problems} } }`;

export const ACCEPT = `mutation ($campaign: ID!, $organisation: ID!) {
  answerInvitation(campaign: $campaign, organisation: $organisation, accept: true) { campaign { id version } ${problems} } }`;

export const REGISTER = `mutation ($network: ID!, $organisation: ID!, $activity: ActivityInput!) {
  registerActivity(network: $network, organisation: $organisation, activity: $activity) { activity { id version } ${problems} } }`;

export const OPEN_NEED = `mutation ($need: NeedInput!) {
  openNeed(need: $need) { need { id version } ${problems} } }`;

export const PLEDGE = `mutation ($organisation: ID!, $contribution: ContributionInput!) {
  pledgeContribution(organisation: $organisation, contribution: $contribution) { contribution { id version } ${problems} } }`;

export const CONFIRM = `mutation ($contribution: ID!, $version: Int!) {
  confirmContribution(contribution: $contribution, version: $version) { contribution { id version } ${problems} } }`;

export const STANDING = `query ($id: ID!) { campaign(id: $id) { crossSector {
  isCrossSector kinds sectors kindsRequired sectorsRequired steps { code organisation { name } } } } }`;

export const LOG = `query ($slug: String!, $after: Int!) {
  network(slug: $slug) { events(first: 100, after: $after) { nodes { sequence kind } } } }`;

const standing =
  'status done required underway { inTime part { ... on Campaign { id title } } lacks { code organisation { name } } } risks { code missing }';

export const MANDATES = `query ($slug: String!) { network(slug: $slug) {
  mandates(first: 100) { nodes { id title dueOn standing { ${standing} } } } } }`;

export const CHAIN = `query ($id: ID!) { campaign(id: $id) { goals { title area { title } plan { title vision } } } }`;

export const WHAT_IF = `query ($network: ID!, $changes: [WhatIfChange!]!) {
  whatIf(network: $network, changes: $changes) { mandates { mandate { id } now { ${standing} } then { ${standing} } } } }`;
