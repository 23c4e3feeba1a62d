import { FirstRooms1795300000000 } from './1795300000000-first-rooms.js';
import { WherePeopleAre1795400000000 } from './1795400000000-where-people-are.js';

/** In the order in which they are carried out. */
export const migrations = [FirstRooms1795300000000, WherePeopleAre1795400000000];
