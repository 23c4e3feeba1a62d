// What a person may do about themself.
import { graphql } from '../../../graphql/graphql.js';

export const AboutMeDocument = graphql(`
  query AboutMe {
    viewer {
      person {
        id
        name
      }
      email
      language
      sessions {
        id
        beganAt
        usedAt
        device
        isThis
      }
    }
  }
`);

export const ChangeProfileDocument = graphql(`
  mutation ChangeProfile($name: String, $language: Language) {
    changeProfile(name: $name, language: $language) {
      viewer {
        person {
          id
          name
        }
        language
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $new: String!) {
    changePassword(current: $current, new: $new) {
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

export const EndSessionDocument = graphql(`
  mutation EndSession($session: ID!) {
    endSession(session: $session) {
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

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
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

export const MyDataDocument = graphql(`
  query MyData {
    myData
  }
`);

export const EraseDocument = graphql(`
  mutation Erase($password: String!) {
    eraseMyAccount(password: $password)
  }
`);
