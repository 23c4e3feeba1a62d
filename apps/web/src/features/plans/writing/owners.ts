// Who can be responsible for a plan: members of the network that the viewer may act for.
import { roleIn, edited, useSession } from '../../../app/session.js';
import { useNetwork } from '../../../app/network.js';
import { type Data, graphql } from '../../../graphql/graphql.js';

export const OwnersDocument = graphql(`
  query PlanOwners($slug: String!) {
    network(slug: $slug) {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

interface Named {
  id: string;
  name: string;
}

/** `now`: who is responsible already, also where the viewer could not choose them. */
export function useOwners(answer: Data<typeof OwnersDocument> | undefined, now?: Named): Named[] {
  const { viewer } = useSession();
  const { id } = useNetwork();
  const own = new Set(edited(viewer).map((organisation) => organisation.id));
  const all = (answer?.network?.members ?? []).map(({ organisation }) => organisation);
  const possible = all.filter((one) => roleIn(viewer, id) === 'COORDINATOR' || own.has(one.id));
  return now && !possible.some((one) => one.id === now.id) ? [now, ...possible] : possible;
}
