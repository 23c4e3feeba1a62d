import { type Data, graphql } from '../graphql/graphql.js';

export const SessionDocument = graphql(`
  query Session {
    viewer {
      person {
        id
        name
      }
      email
      language
      isOperator
      organisations {
        organisation {
          id
          name
        }
        role
      }
      networks {
        network {
          id
          slug
          name
          timeZone
        }
        role
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
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

export type SignedIn = NonNullable<Data<typeof SessionDocument>['viewer']>;
/** What any deed that lets somebody in answers. */
export type In = Data<typeof SignInDocument>['signIn'];
