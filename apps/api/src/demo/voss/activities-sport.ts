import type { DemoActivity } from '../demo.types.js';
import { weekly } from '../demo.when.js';
import { hagahaugen, skulestadmo, ungdomshuset, vossabadet } from './places.js';

/** Halls, baths and training. */
export const sport: DemoActivity[] = [
  {
    key: 'open-hall',
    organiser: 'strandelvi-il',
    title: 'Open hall på Skulestadmo',
    description:
      'Ballar, matter og musikk for alle mellom 10 og 16. Ingen lag, ingen kontingent, ingen på benken. Frukt i gangen.',
    audiences: ['CHILDREN', 'YOUTH'],
    visibility: 'PUBLIC',
    place: skulestadmo,
    ...weekly('TH', '18:00', 120, -65),
    exceptInWeeks: [11],
    contact: { name: 'Hallvakta', phone: '+47 99 00 00 12', isPublic: true },
    needs: [
      {
        title: 'Vaksne i hallen',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        eachOccurrence: true,
        contributions: [
          { organisation: 'strandelvi-il', quantity: 2, status: 'CONFIRMED' },
          { organisation: 'lundhaugen-turlag', quantity: 2, status: 'WITHDRAWN', note: 'Begge to er sjuke, diverre.' },
        ],
      },
    ],
  },
  {
    key: 'familiesymjing',
    organiser: 'kultur',
    title: 'Familiesymjing',
    description: 'Varmt vatn, låge prisar og flytevestar i alle storleikar. Éin vaksen går gratis når det er barn med.',
    audiences: ['FAMILIES'],
    visibility: 'PUBLIC',
    place: vossabadet,
    ...weekly('SA', '15:00', 120, -90),
    needs: [],
  },
  {
    key: 'kvinnesymjing',
    organiser: 'verda-pa-vangen',
    title: 'Symjekurs for kvinner',
    description:
      'Åtte kveldar frå du ikkje torer til du flyt. Berre kvinner i bassenget, berre kvinner på kanten. Tolk ved behov.',
    audiences: ['ADULTS', 'NEWCOMERS'],
    visibility: 'PUBLIC',
    place: vossabadet,
    ...weekly('SU', '18:00', 60, -20, 8),
    needs: [
      {
        title: 'Badevakt, kvinne',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 1,
        neededInDays: 3,
        contributions: [{ organisation: 'strandelvi-il', quantity: 1, status: 'CONFIRMED' }],
      },
      {
        title: 'Leige av bassenget',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 9600,
        neededInDays: 20,
        contributions: [{ organisation: 'nav', quantity: 4800, status: 'CONFIRMED', delivered: 2400 }],
      },
    ],
  },
  {
    key: 'sterk-i-kvardagen',
    organiser: 'friskliv',
    title: 'Sterk i kvardagen',
    description:
      'Styrke og balanse for deg over 65. Vi øver på det du treng heime: reise deg frå stolen, bere ved, gå i trapp.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: hagahaugen,
    first: { inDays: -58, weekday: 'TU', time: '09:30', minutes: 60 },
    recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
    needs: [],
  },
  {
    key: 'fallskulen',
    organiser: 'friskliv',
    campaign: 'sterk-att',
    title: 'Fallskulen',
    description:
      'Ti gonger om å falle mjukt og kome seg opp att. Gruppa møtest framleis til kaffi kvar fredag, heilt av seg sjølv.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: hagahaugen,
    ...weekly('MO', '12:30', 75, -260, 10),
    needs: [],
  },
  {
    key: 'ungdomstrening',
    organiser: 'myrkdalen-ungdomslag',
    title: 'Styrkerom for unge',
    description: 'Lær å løfte rett, utan spegel og utan press. Trenar til stades heile tida. Frå 14 år.',
    audiences: ['YOUTH'],
    visibility: 'PUBLIC',
    place: ungdomshuset,
    ...weekly('WE', '19:00', 90, -30),
    cancelNext: true,
    needs: [],
  },
];
