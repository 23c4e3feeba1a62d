/** An expected failure of the start; its message is a whole sentence for the person who started Saman. */
export class StartProblem extends Error {}
