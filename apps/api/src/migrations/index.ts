import { FirstRooms1795300000000 } from './1795300000000-first-rooms.js';

/** In the order in which they are carried out. */
export const migrations = [FirstRooms1795300000000];
