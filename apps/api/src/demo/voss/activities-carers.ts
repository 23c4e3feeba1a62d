import type { DemoActivity } from '../demo.types.js';
import { everyOtherWeek, monthly, weekly, yearly } from '../demo.when.js';
import { biblioteket, hagahaugen, heradshuset, kulturhuset, vangen } from './places.js';

/** For carers, big and small. */
export const carers: DemoActivity[] = [
  {
    key: 'parorandekafe',
    organiser: 'attmed',
    campaign: 'parorande',
    title: 'Pårørandekafé',
    description:
      'Møt andre som står nær nokon som er sjuk, uansett diagnose. Du vel sjølv om du vil fortelje eller berre sitje.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...weekly('TH', '19:00', 120, 28),
    contact: { name: 'Sunniva, likeperson', phone: '+47 99 00 00 14', isPublic: true },
    needs: [
      {
        title: 'Rom med ei dør ein kan late att',
        kind: 'VENUE',
        unit: 'PIECES',
        quantity: 1,
        neededInDays: 28,
        contributions: [
          { organisation: 'kultur', quantity: 1, status: 'CONFIRMED', note: 'Veslesalen, kvar torsdag.' },
        ],
      },
      {
        title: 'Ein som tek imot i døra',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 1,
        eachOccurrence: true,
        contributions: [{ organisation: 'frivilligforum', quantity: 1, status: 'PLEDGED' }],
      },
    ],
  },
  {
    key: 'parorandedagen',
    organiser: 'helse-og-omsorg',
    campaign: 'parorande',
    title: 'Pårørandedagen',
    description:
      'Vi markerer den nasjonale pårørandedagen på torget: song, kaffi og ein takk til alle som er attmed. Tenestene står klare til å svare.',
    audiences: ['CARERS', 'EVERYONE'],
    visibility: 'PUBLIC',
    place: vangen,
    ...yearly('09-22', '16:00', 150),
    needs: [
      {
        title: 'Telt og langbord',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 6,
        contributions: [
          { organisation: 'strandelvi-il', quantity: 4, status: 'CONFIRMED' },
          { organisation: 'teknisk', quantity: 1, status: 'PLEDGED' },
        ],
      },
    ],
    contributions: [
      {
        organisation: 'vangen-songlag',
        quantity: 18,
        status: 'PLEDGED',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        note: 'Heile koret, tre songar.',
      },
    ],
  },
  {
    key: 'a-vere-to',
    organiser: 'usht',
    campaign: 'parorande',
    title: 'Å vere to når den eine er sjuk',
    description:
      'Kurs for par over fire kveldar: om kjærleik, krefter og det praktiske. Avlasting heime medan de er på kurs.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    place: hagahaugen,
    ...weekly('TU', '18:00', 180, 50, 4),
    needs: [
      {
        title: 'Avløysarar på kurskveldane',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 5,
        neededInDays: 48,
        contributions: [],
      },
    ],
  },
  {
    key: 'barna-ser',
    organiser: 'oppvekst',
    campaign: 'parorande',
    title: 'Når mamma eller pappa er sjuk',
    description:
      'Ei gruppe for barn mellom 8 og 12 som har nokon sjuk heime. Vi leikar, bakar og snakkar litt. Ring barnekoordinatoren først.',
    audiences: ['CHILDREN', 'CARERS'],
    visibility: 'NETWORK',
    place: biblioteket,
    ...everyOtherWeek('WE', '14:30', 90, 40),
    needs: [],
  },
  {
    key: 'likepersonkurs',
    organiser: 'attmed',
    title: 'Bli likeperson',
    description:
      'To dagar for deg som har vore pårørande og vil bruke det til noko. Vi lærer å lytte lenge og gi få råd.',
    audiences: ['CARERS', 'ADULTS'],
    visibility: 'PUBLIC',
    place: heradshuset,
    first: { inDays: 30, weekday: 'SA', time: '10:00', minutes: 360 },
    recurrence: 'FREQ=DAILY;COUNT=2',
    needs: [
      {
        title: 'Lunsj til tjue',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 3600,
        neededInDays: 26,
        contributions: [{ organisation: 'helse-og-omsorg', quantity: 3600, status: 'CONFIRMED' }],
      },
    ],
  },
  {
    key: 'sorgtreff',
    organiser: 'attmed',
    title: 'Treff for deg som har mist nokon',
    description: 'Ein stille kveld i månaden. Vi tenner lys, les eit dikt, og nokon har alltid baka.',
    audiences: ['ADULTS', 'CARERS'],
    visibility: 'PUBLIC',
    place: kulturhuset,
    ...monthly(-1, 'WE', '18:00', 120),
    needs: [],
  },
  {
    key: 'parorandeskulen',
    organiser: 'sjukehuset',
    title: 'Pårørandeskulen',
    description:
      'Seks kveldar om sjukdom, rettar og eigne krefter, på sjukehuset og på nett. Siste kull er ferdig; nytt kjem.',
    audiences: ['CARERS'],
    visibility: 'PUBLIC',
    ...weekly('TU', '17:30', 120, -90, 6),
    needs: [],
  },
];
