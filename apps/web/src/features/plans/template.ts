// The templates that processes begin with, and what is done to them.
import { type Data, graphql } from '../../graphql/graphql.js';

export const TemplateFragment = graphql(`
  fragment ProcessTemplate on ProcessTemplate {
    id
    title
    version
    phases {
      title
      gates
    }
    deadlines {
      title
      weekday
      weeksBefore
      latestDaysLater
    }
  }
`);

export type Template = Data<typeof TemplateFragment>;

export const TemplatesDocument = graphql(`
  query ProcessTemplates($slug: String!) {
    network(slug: $slug) {
      id
      processTemplates {
        ...ProcessTemplate
      }
    }
  }
`);

export const AddTemplateDocument = graphql(`
  mutation AddProcessTemplate($network: ID!, $template: ProcessTemplateInput!) {
    addProcessTemplate(network: $network, template: $template) {
      template {
        ...ProcessTemplate
        network {
          id
          processTemplates {
            id
          }
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeTemplateDocument = graphql(`
  mutation ChangeProcessTemplate($template: ID!, $version: Int!, $changes: ProcessTemplateInput!) {
    changeProcessTemplate(template: $template, version: $version, changes: $changes) {
      template {
        ...ProcessTemplate
      }
      problems {
        ...Refused
      }
    }
  }
`);
