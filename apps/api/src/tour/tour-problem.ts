/** What keeps the tour from going on; its message is a whole sentence for whoever takes it. */
export class TourProblem extends Error {}
