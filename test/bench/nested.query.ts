// The nested read, as a page of the web would ask for it.
export const nestedQuery = `query ($slug: String!, $after: String) {
  network(slug: $slug) {
    activities(first: 50, after: $after) {
      nodes {
        id title startsAt
        campaign { id title owner { id name } }
        needs(first: 5) {
          nodes {
            id title quantity covered status
            contributions(first: 5) { nodes { id quantity status organisation { id name } } }
          }
        }
      }
    }
  }
}`;
