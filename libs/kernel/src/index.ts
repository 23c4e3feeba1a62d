export { type Clock, dayIn, systemClock } from './clock.js';
export { type CursorKeys, Cursors } from './cursor.js';
export { isId, isNewId, newId } from './id.js';
export { conflict, forbidden, notFound, Problem, type ProblemCode, type ProblemData } from './problem.js';
export { type ProblemRule, rules } from './rule.js';
