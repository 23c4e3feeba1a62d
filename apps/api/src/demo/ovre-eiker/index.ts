import type { DemoNetwork } from '../demo.types.js';
import { coping } from './activities-coping.js';
import { culture } from './activities-culture.js';
import { dementia } from './activities-dementia.js';
import { handiwork } from './activities-handiwork.js';
import { housing } from './activities-housing.js';
import { meetings } from './activities-meetings.js';
import { neighbours } from './activities-neighbours.js';
import { outdoors } from './activities-outdoors.js';
import { play } from './activities-play.js';
import { youth } from './activities-youth.js';
import { coming } from './campaigns-coming.js';
import { past } from './campaigns-past.js';
import { running } from './campaigns-running.js';
import { voluntary } from './organisations-voluntary.js';
import { partners, units } from './organisations.js';
import { people } from './people.js';
import { planning } from './planning.js';

export const ovreEiker: DemoNetwork = {
  network: {
    slug: 'ovre-eiker',
    name: 'Folkehelsenettverket i Øvre Eiker',
    language: 'NB',
    timeZone: 'Europe/Oslo',
    municipalities: [{ number: '3314', name: 'Øvre Eiker kommune', county: 'Buskerud' }],
  },
  organisations: [...units, ...voluntary, ...partners],
  people,
  campaigns: [...running, ...coming, ...past],
  activities: [
    ...coping,
    ...dementia,
    ...neighbours,
    ...youth,
    ...outdoors,
    ...play,
    ...culture,
    ...handiwork,
    ...housing,
    ...meetings,
  ],
  planning,
};
