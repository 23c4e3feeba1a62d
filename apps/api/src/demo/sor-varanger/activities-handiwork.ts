import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, once, weekly } from '../demo.when.js';
import { barentshallen, bjornevatn, jakobsnes, neiden, sandnes, skytterhusfjellet } from './places.js';

/** With one's own hands. */
export const handiwork: DemoActivity[] = [
  {
    key: 'duodjekveld',
    organiser: 'duodjesearvi',
    title: 'Duodji: band, kniv og komse',
    description: 'Vi vever, skjærer og syr. Materialer får du kjøpt på stedet, tålmodighet får du låne.',
    audiences: ['ADULTS', 'YOUTH'],
    visibility: 'PUBLIC',
    place: neiden,
    ...everyOtherWeek('TH', '17:30', 150, -63),
    needs: [
      {
        title: 'Vevgrinder',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 8,
        neededInDays: 27,
        contributions: [{ organisation: 'kultur', quantity: 6, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'sanddugnad',
    organiser: 'hesseng-idrett',
    title: 'Dugnad på grusbanen',
    description: 'Mål skal males, sand skal rakes og benken skal få ny planke. Pølser når vi er ferdige.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: sandnes,
    ...once(6, '11:00', 210, 'SU'),
    needs: [
      {
        title: 'Dugnadsfolk',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 16,
        neededInDays: 6,
        contributions: [
          { organisation: 'naeringsforum', quantity: 5, status: 'PLEDGED' },
          { organisation: 'sprakvenner', quantity: 8, status: 'CONFIRMED', note: 'Vi gleder oss til pølsene.' },
        ],
      },
    ],
  },
  {
    key: 'merking',
    organiser: 'pasvik-turlag',
    title: 'Vi merker løypa på nytt',
    description: 'Rød maling, gode støvler, fire kilometer. Den som kjenner stien minst, får holde penselen.',
    audiences: ['ADULTS'],
    visibility: 'PUBLIC',
    place: skytterhusfjellet,
    ...once(29, '10:00', 300, 'SA'),
    needs: [
      {
        title: 'Maling og skilt',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 4500,
        neededInDays: 25,
        contributions: [{ organisation: 'teknisk', quantity: 4500, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'fiksestua',
    organiser: 'frivilligsentralen',
    title: 'Fiksestua',
    description: 'Glidelås, lampe, sparkstøtting. Vi reparerer sammen, så kan du det neste gang.',
    audiences: ['EVERYONE'],
    visibility: 'PUBLIC',
    place: bjornevatn,
    ...monthly(3, 'SA', '12:00', 180),
    needs: [],
  },
  {
    key: 'strikk-og-prat',
    organiser: 'sanitetsforeningen',
    title: 'Votter til alle i første klasse',
    description: 'Vi strikker og prater til hver seksåring har et par. Garnet er gitt, mønsteret er enkelt.',
    audiences: ['SENIORS', 'ADULTS'],
    visibility: 'PUBLIC',
    place: barentshallen,
    ...weekly('MO', '12:00', 120, -20),
    needs: [
      {
        title: 'Strikketimer',
        kind: 'HOURS',
        unit: 'HOURS',
        quantity: 150,
        neededInDays: 80,
        contributions: [
          { organisation: 'kvenvenner', quantity: 60, status: 'CONFIRMED', delivered: 25 },
          { organisation: 'bugoynes-bygdelag', quantity: 40, status: 'PLEDGED' },
        ],
      },
    ],
  },
  {
    key: 'batpuss',
    organiser: 'bugoynes-bygdelag',
    title: 'Puss en båt, få en tur',
    description: 'Vi skraper en gammel nordlandsbåt sammen med dem som bygde slike. Turen tar vi når den flyter.',
    audiences: ['YOUTH', 'SENIORS'],
    visibility: 'PUBLIC',
    place: jakobsnes,
    ...once(-16, '12:00', 240, 'SA'),
    needs: [],
  },
];
