import type { DemoMeasure } from '../demo.plans.js';

type Assignment = Omit<DemoMeasure, 'key'>;

export const fourthPage: Assignment[] = [
  {
    kind: 'PILOT',
    title: 'Pilot: demenskontakt på sjukeheimane',
    others: ['HUK-team', 'Demenskontakt'],
    effortStep: 'INSTITUTION',
    organisation: { owner: 'Helse og omsorg' },
  },
  {
    kind: 'COURSE',
    goal: 'ressurs',
    title: 'Pårørandearbeid som tema på ein fagdag',
    recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31',
    moves: [{ to: 'ONGOING', inDays: -250 }],
  },
  {
    kind: 'MEASURE',
    goal: 'barn',
    title: 'Samarbeide med spesialisthelsetenesta om barn som pårørande',
    participants: ['sjukehuset'],
    participantKinds: ['PARTNER'],
    others: ['Spesialisthelsetenesta'],
  },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Det brukarar og pårørande veit, tel like mykje som annan kunnskap når tenester blir utvikla',
  },
  { kind: 'ROUTINE', goal: 'ressurs', title: 'Synet til pårørande kjem tydeleg fram i saksbehandlinga' },
  { kind: 'MEASURE', goal: 'ressurs', title: 'Oppfølging og medverknad er sikra' },
  {
    kind: 'MEASURE',
    title: 'Spørjeundersøking: systematisk tilbakemelding frå pårørande til tenestene (IVARETATT eller andre)',
  },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Meir kunnskap om medverknad frå pårørande, for den einskilde og i systemet',
  },
  { kind: 'MEASURE', goal: 'heile-menneske', title: 'Støtte til pårørande i siste fase av livet til pasienten' },
  {
    kind: 'MEASURE',
    title: 'Den nasjonale pårøranderettleiaren (Helsedirektoratet) og informasjonssida DIGGIT er tekne i bruk',
  },
  {
    kind: 'ROUTINE',
    goal: 'ressurs',
    title: 'Kvar teneste tek initiativ til samtale med pårørande',
    recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31',
    timesEach: 1,
    moves: [{ to: 'ONGOING', inDays: -250 }],
    done: [{ inDays: -60, text: 'Heimetenesta og dagsentera har hatt sine samtalar.' }],
  },
];

export const fifthPage: Assignment[] = [
  { kind: 'ROUTINE', goal: 'heile-menneske', title: 'Pårørandeavtale blir tilboden alle med særleg tyngande omsorg' },
  {
    kind: 'MEASURE',
    goal: 'heile-menneske',
    title: 'Nok avlastingsplassar heile døgnet',
    effortStep: 'INSTITUTION',
    priority: {
      benefit: { value: 4, reason: 'Held familiar oppe.' },
      severity: { value: 5, reason: 'Utan avlasting bryt omsorga saman.' },
      resourceUse: { time: 3, money: 5, staff: 4, reason: 'Døgnplassar er dyre å drive.' },
    },
  },
  { kind: 'ROUTINE', title: 'Det er klart kva pårørande har ansvar for, og kva dei tilsette har ansvar for' },
  {
    kind: 'ROUTINE',
    goal: 'barn',
    title: 'Struktur: modell eller avtale om samarbeid mellom helse og omsorg og oppvekst, òg om pårørande',
    participants: ['oppvekst'],
  },
  {
    kind: 'MAPPING',
    title: 'Oversyn over støtte og avlasting i frivillig sektor og næringsliv',
    participantKinds: ['VOLUNTARY', 'PARTNER'],
  },
  { kind: 'MAPPING', title: 'Oversyn over tiltak og tilbod til pårørande, som legane kan bruke' },
  { kind: 'MAPPING', title: 'Oversyn over alle avlastande tiltak og tilbod samla' },
  { kind: 'ROUTINE', goal: 'barn', title: 'Rutinar og system for barn som pårørande, på systemnivå og i tenestene' },
  {
    kind: 'MEASURE',
    goal: 'heile-menneske',
    title: 'Pårørandegruppa i psykisk helse og rus og gruppa for barn som pårørande held fram',
    moves: [{ to: 'ONGOING', inDays: -300 }],
  },
  {
    kind: 'COURSE',
    title: 'Opplæring av brukarar og pårørande ved hukommelsesteamet og kreftkoordinatoren held fram',
    participantKinds: ['VOLUNTARY'],
    others: ['HUK-team', 'Kreftkoordinator', 'Kreftforeningen'],
  },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Samarbeidet med frivillig og ideell sektor om pårørande er vidareutvikla',
    participants: ['frivilligforum', 'attmed'],
    participantKinds: ['VOLUNTARY'],
  },
];
