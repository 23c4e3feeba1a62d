import type { DemoCampaign } from '../demo.types.js';

/** What goes on now: one across sectors, and one that only municipal units carry so far. */
export const running: DemoCampaign[] = [
  {
    key: 'hjemme-lenger',
    owner: 'friskliv',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -100,
    endsInDays: 530,
    title: 'Hjemme lenger, sammen',
    summary:
      'De fleste vil bo i sitt eget hus, også når trappa blir bratt og vinteren lang. Vi trener styrke, går i følge, og ser innom hverandre. Målet er et fast møtested i hver bygd, fra Bugøynes til Skogfoss.',
    partners: [
      { organisation: 'pasvik-turlag', status: 'ACCEPTED' },
      { organisation: 'frivilligsentralen', status: 'ACCEPTED' },
      { organisation: 'teknisk', status: 'ACCEPTED' },
      { organisation: 'sykehuset', status: 'ACCEPTED' },
      { organisation: 'naeringsforum', status: 'INVITED' },
      { organisation: 'bjornevatn-kor', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Besøksvenner i bygdene',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 18,
        neededInDays: 30,
        contributions: [
          {
            organisation: 'frivilligsentralen',
            quantity: 8,
            status: 'CONFIRMED',
            note: 'Fire i Bjørnevatn, to i Neiden, to i Svanvik.',
          },
          { organisation: 'sanitetsforeningen', quantity: 6, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Brodder til alle over 75',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 400,
        neededInDays: 25,
        contributions: [
          { organisation: 'teknisk', quantity: 250, status: 'CONFIRMED', delivered: 120 },
          { organisation: 'naeringsforum', quantity: 130, status: 'PLEDGED', note: 'Sportsbutikkene deler på det.' },
        ],
      },
      {
        title: 'Fallforebygging, kurs for frivillige',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 6,
        neededInDays: 18,
        contributions: [{ organisation: 'sykehuset', quantity: 6, status: 'CONFIRMED' }],
      },
      {
        title: 'Skyss inn fra Pasvik på treningsdager',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 24,
        neededInDays: 60,
        contributions: [],
      },
    ],
    contributions: [
      {
        organisation: 'pasvik-turlag',
        quantity: 20,
        status: 'PLEDGED',
        kind: 'HOURS',
        unit: 'HOURS',
        note: 'Strøing av turstier.',
      },
    ],
  },
  {
    key: 'alle-med',
    owner: 'oppvekst',
    status: 'ACTIVE',
    visibility: 'PUBLIC',
    startsInDays: -50,
    endsInDays: 315,
    title: 'Alle med',
    summary:
      'Alle barn skal ha minst én fast ting å gå på, uansett hva foreldrene har råd til. Vi låner ut utstyr, betaler kontingent uten spørsmål og kjører dem som bor langt unna.',
    partners: [
      { organisation: 'kultur', status: 'ACCEPTED' },
      { organisation: 'hesseng-idrett', status: 'ACCEPTED' },
      { organisation: 'nav', status: 'ACCEPTED' },
      { organisation: 'duodjesearvi', status: 'INVITED' },
      { organisation: 'svanvik-grendelag', status: 'LEFT' },
    ],
    needs: [
      {
        title: 'Ski og skøyter til utlån',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 120,
        neededInDays: 35,
        contributions: [
          {
            organisation: 'kultur',
            quantity: 40,
            status: 'DELIVERED',
            note: 'Sortert etter lengde i kjelleren på Hesseng.',
          },
          { organisation: 'hesseng-idrett', quantity: 60, status: 'PLEDGED' },
        ],
      },
      {
        title: 'Kontingent for hundre barn',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 80000,
        neededInDays: 45,
        contributions: [{ organisation: 'nav', quantity: 30000, status: 'PLEDGED' }],
      },
      {
        title: 'Plakater på fire språk',
        kind: 'OUTREACH',
        unit: 'PIECES',
        quantity: 200,
        closed: true,
        contributions: [
          { organisation: 'kultur', quantity: 150, status: 'DELIVERED' },
          { organisation: 'svanvik-grendelag', quantity: 50, status: 'WITHDRAWN' },
        ],
      },
      {
        title: 'Voksne som kjører til trening',
        kind: 'TRANSPORT',
        unit: 'TRIPS',
        quantity: 16,
        neededInDays: 22,
        contributions: [
          {
            organisation: 'naeringsforum',
            quantity: 2,
            status: 'DECLINED',
            reason: 'Varebilene har ikke seter nok i baksetet.',
          },
        ],
      },
    ],
    contributions: [],
  },
];
