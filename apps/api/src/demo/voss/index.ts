import type { DemoNetwork } from '../demo.types.js';
import { carers } from './activities-carers.js';
import { handiwork } from './activities-handiwork.js';
import { kitchens } from './activities-kitchens.js';
import { neighbours } from './activities-neighbours.js';
import { meetings } from './activities-network.js';
import { outings } from './activities-outings.js';
import { play } from './activities-play.js';
import { songs } from './activities-songs.js';
import { sport } from './activities-sport.js';
import { tables } from './activities-tables.js';
import { walks } from './activities-walks.js';
import { words } from './activities-words.js';
import { coming } from './campaigns-coming.js';
import { past } from './campaigns-past.js';
import { running } from './campaigns-running.js';
import { steady } from './campaigns-steady.js';
import { walking } from './campaigns-walking.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { planning } from './planning.js';

export const voss: DemoNetwork = {
  network: {
    slug: 'voss',
    name: 'Folkehelsenettverket på Voss',
    language: 'NN',
    timeZone: 'Europe/Oslo',
    municipalities: [{ number: '4621', name: 'Voss herad', county: 'Vestland' }],
  },
  organisations,
  people,
  campaigns: [...walking, ...running, ...steady, ...coming, ...past],
  activities: [
    ...walks,
    ...outings,
    ...sport,
    ...play,
    ...tables,
    ...kitchens,
    ...words,
    ...songs,
    ...carers,
    ...meetings,
    ...handiwork,
    ...neighbours,
  ],
  planning,
};
