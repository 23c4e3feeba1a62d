import type { DemoActivity } from '../demo.types.js';
import { daily, everyOtherWeek, once, weekly, yearly } from '../demo.when.js';
import { lonavatnet, palmafossen, tvildemoen, ungdomshuset, vangen } from './places.js';

/** Play and bicycles, mostly out of doors. */
export const play: DemoActivity[] = [
  {
    key: 'sykkelkafe',
    organiser: 'strandelvi-il',
    title: 'Sykkelkafé og skruhjelp',
    description:
      'Kom med sykkelen som har stått, dra heim med ein som går. Vi har verktøy, olje og tid. Delar til kostpris.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: palmafossen,
    ...everyOtherWeek('TU', '17:30', 150, -42),
    needs: [
      {
        title: 'Brukte barnesyklar',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 15,
        neededInDays: 28,
        contributions: [
          { organisation: 'tverrelvi-grendalag', quantity: 4, status: 'DELIVERED' },
          { organisation: 'oppvekst', quantity: 9, status: 'PLEDGED', note: 'Glømde syklar frå tre skular.' },
        ],
      },
    ],
  },
  {
    key: 'badeveka',
    organiser: 'raundalen-sanitetslag',
    title: 'Badeveka ved Lønavatnet',
    description:
      'Ein liten dukkert kvar morgon ei heil veke. Varmt teppe, varm saft og ein som tel sekundane. Ingen skal bade åleine.',
    audiences: ['ADULTS', 'SENIORS'],
    visibility: 'PUBLIC',
    place: lonavatnet,
    ...daily(7, '07:30', 30, 4),
    needs: [
      {
        title: 'Nokon som står på land med kastline',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        eachOccurrence: true,
        contributions: [{ organisation: 'lundhaugen-turlag', quantity: 1, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'ute-heile-veka',
    organiser: 'oppvekst',
    title: 'Ute heile veka',
    description:
      'Barnehagane på Vangen og Tvildemoen flyttar ut i fem dagar. Foreldre og besteforeldre er velkomne til bålet klokka to.',
    audiences: ['CHILDREN', 'FAMILIES'],
    visibility: 'PUBLIC',
    place: tvildemoen,
    ...daily(5, '09:00', 330, -3),
    needs: [
      {
        title: 'Ved til fem bål',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 10,
        closed: true,
        contributions: [{ organisation: 'teknisk', quantity: 10, status: 'DELIVERED', note: 'Ti sekker bjørk.' }],
      },
    ],
  },
  {
    key: 'spelkveld',
    organiser: 'kultur',
    title: 'Spelkveld på ungdomshuset',
    description: 'Brettspel, skjermspel og gratis toast. Vaksne held seg på kjøkenet.',
    audiences: ['YOUTH'],
    visibility: 'PUBLIC',
    place: ungdomshuset,
    ...weekly('FR', '18:00', 240, -77),
    needs: [
      {
        title: 'Vaksne på kjøkenet',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 2,
        eachOccurrence: true,
        contributions: [],
      },
    ],
  },
  {
    key: 'sykkelprov',
    organiser: 'teknisk',
    campaign: 'sykkelbussen',
    title: 'Prøvetur med sykkelbussen',
    description: 'Vi skulle ha sykla ruta frå Tvildemoen saman. Prøveturen fall bort då vegen vart graven opp.',
    audiences: ['CHILDREN', 'FAMILIES'],
    visibility: 'PUBLIC',
    place: tvildemoen,
    ...once(-25, '07:45', 45, 'MO'),
    cancelled: true,
    needs: [],
  },
  {
    key: 'leikedagen',
    organiser: 'oppvekst',
    title: 'Gamle leikar på torget',
    description:
      'Paradis, tikk, slåball og sekkelaup, slik besteforeldra lærte det. Elevrådet er dommarar og bøyer gjerne reglane.',
    audiences: ['CHILDREN', 'FAMILIES', 'SENIORS'],
    visibility: 'PUBLIC',
    place: vangen,
    ...yearly('05-10', '10:00', 180),
    needs: [],
  },
];
