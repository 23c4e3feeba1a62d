import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, weekly } from '../demo.when.js';
import { bomoen, bordalsgjelet, lundhaugen, prestegardsmoen, stasjonen } from './places.js';

/** Walks that return, under «Ut på tur, aldri åleine» and «Tretti minutt i lag». */
export const walks: DemoActivity[] = [
  {
    key: 'torsdagsturen',
    organiser: 'lundhaugen-turlag',
    campaign: 'ut-pa-tur',
    title: 'Torsdagsturen',
    description:
      'Om lag to kilometer rundt Lundhaugen, i eit tempo der alle kan prate. Vi går i all slags vêr, og snur når den siste vil snu. Kaffi på kolet ved gapahuken.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: lundhaugen,
    ...weekly('TH', '18:00', 90, -110),
    contact: { name: 'Ingrid, turleiar', phone: '+47 99 00 00 10', isPublic: true },
    needs: [
      {
        title: 'Turleiar bak i følgjet',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        eachOccurrence: true,
        contributions: [{ organisation: 'frivilligforum', quantity: 1, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'sundagstur-for-nye',
    organiser: 'lundhaugen-turlag',
    campaign: 'ut-pa-tur',
    title: 'Sundagstur for nye på Voss',
    description:
      'Frå stasjonen langs Vangsvatnet og attende. Barnevogn går fint. Ta med éin ting å fortelje om staden du kjem frå, langt borte eller like ved.',
    audiences: ['NEWCOMERS', 'FAMILIES'],
    visibility: 'PUBLIC',
    place: stasjonen,
    ...everyOtherWeek('SU', '12:00', 120, -80),
    needs: [
      {
        title: 'Nokon som kan engelsk eller ukrainsk',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        neededInDays: 8,
        contributions: [{ organisation: 'verda-pa-vangen', quantity: 2, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'halvtimen',
    organiser: 'friskliv',
    campaign: 'tretti-minutt',
    title: 'Halvtimen på Prestegardsmoen',
    description:
      'Vi går den merkte runden, nøyaktig tretti minutt. Møt opp som du er, i dei skoa du har. Ein rettleiar frå friskliv går med.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: prestegardsmoen,
    first: { inDays: -75, weekday: 'MO', time: '10:30', minutes: 45 },
    recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    needs: [],
  },
  {
    key: 'trilletrim',
    organiser: 'friskliv',
    campaign: 'tretti-minutt',
    title: 'Trilletrim',
    description: 'Rask gange med barnevogn, ni øvingar ved ni benkar, og ein lang pause til amming, bleier og prat.',
    audiences: ['FAMILIES'],
    visibility: 'PUBLIC',
    place: prestegardsmoen,
    ...weekly('TU', '11:00', 75, -40),
    needs: [],
  },
  {
    key: 'rullatorrunden',
    organiser: 'strandelvi-il',
    campaign: 'tretti-minutt',
    title: 'Rullatorrunden',
    description:
      'Asfalt heile vegen, benk for kvar hundre meter, og ingen hast. Rullestol, rullator og stav er like velkomne.',
    audiences: ['SENIORS'],
    visibility: 'PUBLIC',
    place: prestegardsmoen,
    ...weekly('TH', '11:00', 60, -50),
    needs: [
      {
        title: 'Gåvener til dei som ser dårleg',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 3,
        eachOccurrence: true,
        contributions: [
          { organisation: 'friskliv', quantity: 1, status: 'CONFIRMED' },
          { organisation: 'attmed', quantity: 2, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'bordalsturen',
    organiser: 'lundhaugen-turlag',
    campaign: 'ut-pa-tur',
    title: 'Til Bordalsgjelet med lykt',
    description:
      'Ein kveldstur langs elva og inn på brua over gjelet. Ta med lykt, vi har nokre til låns. Stien er smal, så hald barn i handa.',
    audiences: ['FAMILIES', 'YOUTH'],
    visibility: 'PUBLIC',
    place: bordalsgjelet,
    ...monthly(2, 'WE', '18:30', 90),
    needs: [
      {
        title: 'Lykter til utlån',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 20,
        neededInDays: 18,
        contributions: [
          { organisation: 'strandelvi-il', quantity: 12, status: 'CONFIRMED' },
          { organisation: 'myrkdalen-ungdomslag', quantity: 5, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'bomorunden',
    organiser: 'strandelvi-il',
    campaign: 'tretti-minutt',
    title: 'Flatt og fint på Bømoen',
    description: 'Fururunden er utan ein einaste bakke. Perfekt etter hofteoperasjon, eller når kneet har sagt sitt.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: bomoen,
    ...everyOtherWeek('WE', '17:00', 60, -56),
    exceptInWeeks: [10],
    needs: [],
  },
];
