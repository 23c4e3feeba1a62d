export { type Answer, Actor } from './actor.js';
export { startApp, type TestApp } from './app.js';
export { costOf } from './cost.js';
export { deeds, documentOf, thingOf } from './deed.js';
export { done, expectProblem, type Outcome, RequestError, type Thing } from './outcome.js';
export type { Made, Member } from './frame.js';
export { anew, person, stranger, viewerOf } from './people.js';
export { join, network, type People, Town } from './town.js';
export type { Watch, WatchedEvent } from './watch.js';
