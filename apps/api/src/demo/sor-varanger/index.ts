import type { DemoNetwork } from '../demo.types.js';
import { families } from './activities-families.js';
import { handiwork } from './activities-handiwork.js';
import { home } from './activities-home.js';
import { languages } from './activities-languages.js';
import { light } from './activities-light.js';
import { meetings } from './activities-meetings.js';
import { outdoors } from './activities-outdoors.js';
import { tables } from './activities-tables.js';
import { training } from './activities-training.js';
import { youth } from './activities-youth.js';
import { coming } from './campaigns-coming.js';
import { past } from './campaigns-past.js';
import { running } from './campaigns-running.js';
import { voluntary } from './organisations-voluntary.js';
import { partners, units } from './organisations.js';
import { people } from './people.js';
import { planning } from './planning.js';

export const sorVaranger: DemoNetwork = {
  network: {
    slug: 'sor-varanger',
    name: 'Folkehelsenettverket i Sør-Varanger',
    language: 'NB',
    timeZone: 'Europe/Oslo',
    municipalities: [{ number: '5605', name: 'Sør-Varanger kommune', county: 'Finnmark' }],
  },
  organisations: [...units, ...voluntary, ...partners],
  people,
  campaigns: [...running, ...coming, ...past],
  activities: [
    ...home,
    ...outdoors,
    ...families,
    ...youth,
    ...light,
    ...languages,
    ...tables,
    ...training,
    ...handiwork,
    ...meetings,
  ],
  planning,
};
