// Addresses of other systems that are told what happens.
import { type Data, graphql } from '../../graphql/graphql.js';

export const WebhookFragment = graphql(`
  fragment Webhook on Webhook {
    id
    version
    url
    kinds
    status
    network {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

export const WebhooksDocument = graphql(`
  query Webhooks {
    viewer {
      person {
        id
      }
      webhooks {
        ...Webhook
      }
      networks {
        role
        network {
          id
          name
        }
      }
      organisations {
        role
        organisation {
          id
          name
          memberships(first: 100, status: ACTIVE) {
            nodes {
              id
              network {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const DeliveryFragment = graphql(`
  fragment Delivery on WebhookDelivery {
    id
    sequence
    status
    attempts
    responseStatus
    createdAt
  }
`);

export const DeliveriesDocument = graphql(`
  query Deliveries($id: ID!, $after: String) {
    webhook(id: $id) {
      id
      deliveries(first: 20, after: $after) {
        totalCount
        nodes {
          ...Delivery
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const CreateWebhookDocument = graphql(`
  mutation CreateWebhook($network: ID!, $organisation: ID, $webhook: WebhookInput!) {
    createWebhook(network: $network, organisation: $organisation, webhook: $webhook) {
      webhook {
        ...Webhook
      }
      secret
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeWebhookDocument = graphql(`
  mutation ChangeWebhook($webhook: ID!, $version: Int!, $changes: WebhookChanges!) {
    changeWebhook(webhook: $webhook, version: $version, changes: $changes) {
      webhook {
        ...Webhook
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DeleteWebhookDocument = graphql(`
  mutation DeleteWebhook($webhook: ID!) {
    deleteWebhook(webhook: $webhook) {
      viewer {
        person {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const RepeatDeliveryDocument = graphql(`
  mutation RepeatDelivery($delivery: ID!) {
    repeatDelivery(delivery: $delivery) {
      delivery {
        ...Delivery
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type Webhook = Data<typeof WebhookFragment>;
export type Delivery = Data<typeof DeliveryFragment>;
