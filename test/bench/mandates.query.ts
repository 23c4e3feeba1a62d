// How a network stands towards all its mandates, as the coordinator's page would ask for it.
export const mandatesQuery = `query ($standings: String!) {
  network(slug: $standings) {
    mandates(first: 50) {
      nodes {
        id title dueOn
        rule { __typename ... on CampaignsCompleted { count linkedOnly } }
        standing {
          status done required metOn daysLeft
          underway { part { __typename ... on Campaign { id title endsOn } } inTime lacks { code organisation { id name } } }
          risks { code missing }
        }
        evidence(first: 20) { nodes { id title happenedOn kinds sectors parties { name kind sector isOwner } } }
      }
    }
  }
}`;
