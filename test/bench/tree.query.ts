// The whole tree of a strategy, as a page of the web would ask for it.
export const treeQuery = `query ($plan: ID!) {
  plan(id: $plan) {
    id title status vision startsOn endsOn strategies focusAreas
    responsible { id name }
    goalAreas {
      id title about strategies
      goals {
        id number title criteria unGoals
        measures(first: 100) { nodes { id title kind status startsOn endsOn responsible { id name } } }
      }
    }
  }
}`;
