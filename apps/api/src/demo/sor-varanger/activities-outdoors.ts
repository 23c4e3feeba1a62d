import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly, yearly } from '../demo.when.js';
import { grensejakobselv, jakobsnes, neiden, sandnes, skogfoss, skytterhusfjellet, svanvik } from './places.js';

/** Out of doors, in all sorts of light. */
export const outdoors: DemoActivity[] = [
  {
    key: 'skytterhusfjellet',
    organiser: 'pasvik-turlag',
    title: 'Opp på Skytterhusfjellet',
    description: 'Bratt, kort og verdt det. Sola, nordlyset eller tåka, vi tar det som kommer. Hodelykt til låns.',
    audiences: ['ADULTS', 'YOUTH'],
    visibility: 'PUBLIC',
    place: skytterhusfjellet,
    ...weekly('WE', '18:00', 90, -63),
    cancelNext: true,
    needs: [],
  },
  {
    key: 'pasvikturen',
    organiser: 'pasvik-turlag',
    title: 'Furuskogen i Pasvik',
    description: 'En hel dag blant trær som er eldre enn grensa. Bål klokka tolv. Barn går gratis, og voksne også.',
    audiences: ['FAMILIES'],
    visibility: 'PUBLIC',
    place: skogfoss,
    ...once(15, '09:30', 390, 'SA'),
    needs: [
      {
        title: 'Biler fra Kirkenes',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 5,
        neededInDays: 14,
        contributions: [
          { organisation: 'frivilligsentralen', quantity: 2, status: 'CONFIRMED' },
          { organisation: 'sprakvenner', quantity: 1, status: 'PLEDGED', note: 'Syv seter, barnestol til to.' },
        ],
      },
    ],
  },
  {
    key: 'jakobselv',
    organiser: 'pasvik-turlag',
    title: 'Til havet i Grense Jakobselv',
    description:
      'Vi går stranda ut og kapellet inn. Vind er det alltid, så ta med lue. Avlyst: veien er stengt denne helga.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: grensejakobselv,
    ...once(8, '10:00', 360, 'SU'),
    cancelled: true,
    needs: [
      {
        title: 'Buss for tretti',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 1,
        closed: true,
        contributions: [{ organisation: 'naeringsforum', quantity: 1, status: 'WITHDRAWN' }],
      },
    ],
  },
  {
    key: 'fjaeretur',
    organiser: 'sprakvenner',
    title: 'Hva lever i fjæra?',
    description: 'Vi snur steiner og lærer ordene: krabbe, tang, snegl. Støvler til låns i alle størrelser.',
    audiences: ['CHILDREN', 'NEWCOMERS', 'FAMILIES'],
    visibility: 'PUBLIC',
    place: jakobsnes,
    ...monthly(2, 'SU', '12:00', 120),
    needs: [],
  },
  {
    key: 'laksetrappa',
    organiser: 'duodjesearvi',
    title: 'Ved fossen i Njávdán',
    description: 'En vandring langs elva med historier på norsk og samisk om laks, grenser og folk. Bures boahtin!',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: neiden,
    ...monthly(3, 'SU', '13:00', 120),
    needs: [
      {
        title: 'Lydanlegg som tåler regn',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 1,
        neededInDays: 30,
        contributions: [{ organisation: 'kultur', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'hundetur',
    organiser: 'svanvik-grendelag',
    title: 'Lån en hund',
    description: 'Hundeeiere tar med bikkja, du tar med deg selv. Barn holder båndet, voksne holder praten i gang.',
    audiences: ['CHILDREN', 'SENIORS'],
    visibility: 'PUBLIC',
    place: svanvik,
    ...everyOtherWeek('SA', '12:00', 90, -49),
    needs: [
      {
        title: 'Rolige hunder med eier',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 4,
        eachOccurrence: true,
        contributions: [{ organisation: 'pasvik-turlag', quantity: 3, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'soldagen',
    organiser: 'frivilligsentralen',
    title: 'Vi tar imot sola',
    description:
      'Sola er tilbake! Solboller på grusbanen, trekkspill og ansiktet vendt mot sør i nøyaktig så mange minutter den er oppe.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: sandnes,
    ...yearly('01-21', '11:30', 60),
    needs: [],
  },
];
