import type { DemoCampaign } from '../demo.types.js';

/** What is over: carried out across sectors, evaluated, or given up. */
export const past: DemoCampaign[] = [
  {
    key: 'lys-i-morketida',
    owner: 'frivilligsentralen',
    status: 'COMPLETED',
    visibility: 'PUBLIC',
    startsInDays: -280,
    endsInDays: -20,
    title: 'Lys i mørketida',
    summary:
      'Åtte uker uten sol er lengre når du er alene. Vi tente bål, lys og samtaler på sytten steder, og 640 var innom. Fire av bålene brenner fortsatt, på bygdenes egen ved.',
    partners: [
      { organisation: 'teknisk', status: 'ACCEPTED' },
      { organisation: 'bugoynes-bygdelag', status: 'ACCEPTED' },
      { organisation: 'naeringsforum', status: 'ACCEPTED' },
      { organisation: 'kultur', status: 'ACCEPTED' },
      { organisation: 'kunnskap', status: 'DECLINED' },
    ],
    needs: [
      {
        title: 'Ved til bålene',
        kind: 'EQUIPMENT',
        unit: 'PIECES',
        quantity: 80,
        contributions: [
          { organisation: 'teknisk', quantity: 50, status: 'DELIVERED' },
          { organisation: 'svanvik-grendelag', quantity: 30, status: 'DELIVERED', note: 'Tørr furu fra Pasvik.' },
        ],
      },
      {
        title: 'Bålverter',
        kind: 'VOLUNTEERS',
        unit: 'PEOPLE',
        quantity: 34,
        closed: true,
        contributions: [
          { organisation: 'bugoynes-bygdelag', quantity: 12, status: 'DELIVERED' },
          { organisation: 'pasvik-turlag', quantity: 14, status: 'DELIVERED' },
          { organisation: 'hesseng-idrett', quantity: 4, status: 'WITHDRAWN' },
        ],
      },
      {
        title: 'Kakao og kopper',
        kind: 'MONEY',
        unit: 'KRONER',
        quantity: 22000,
        contributions: [{ organisation: 'naeringsforum', quantity: 22000, status: 'DELIVERED' }],
      },
    ],
    contributions: [
      {
        organisation: 'kultur',
        quantity: 1,
        status: 'DELIVERED',
        kind: 'VENUE',
        unit: 'PIECES',
        note: 'Andersgrotta en hel uke.',
      },
    ],
  },
  {
    key: 'i-gang-igjen',
    owner: 'pasvik-turlag',
    status: 'EVALUATED',
    visibility: 'PUBLIC',
    startsInDays: -500,
    endsInDays: -150,
    title: 'I gang igjen',
    summary:
      'Korte turer for folk som nettopp har vært syke. Ni av ti kom tilbake gang to. Vi lærte at turen må gå på samme sted hver uke, ellers blir folk hjemme.',
    partners: [
      { organisation: 'friskliv', status: 'ACCEPTED' },
      { organisation: 'sykehuset', status: 'ACCEPTED' },
    ],
    needs: [
      {
        title: 'Fysioterapeut på tur',
        kind: 'EXPERTISE',
        unit: 'HOURS',
        quantity: 30,
        contributions: [{ organisation: 'sykehuset', quantity: 30, status: 'DELIVERED' }],
      },
    ],
    contributions: [{ organisation: 'friskliv', quantity: 25, status: 'DELIVERED', kind: 'HOURS', unit: 'HOURS' }],
  },
  {
    key: 'fjordbad',
    owner: 'hesseng-idrett',
    status: 'CANCELLED',
    visibility: 'PUBLIC',
    startsInDays: -30,
    endsInDays: 120,
    title: 'Badstue for alle på Førstevann',
    reason: 'Brygga tåler ikke vekten. Vi leter etter et annet sted og begynner på nytt når grunnen er undersøkt.',
    summary: 'En flytende badstue som lagene låner etter tur, med egne timer for dem som aldri har badet kaldt.',
    partners: [{ organisation: 'teknisk', status: 'ACCEPTED' }],
    needs: [
      {
        title: 'Snekkertimer',
        kind: 'HOURS',
        unit: 'HOURS',
        quantity: 60,
        closed: true,
        contributions: [{ organisation: 'svanvik-grendelag', quantity: 20, status: 'WITHDRAWN' }],
      },
    ],
    contributions: [],
  },
];
