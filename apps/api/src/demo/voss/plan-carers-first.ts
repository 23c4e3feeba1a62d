import type { DemoMeasure } from '../demo.plans.js';

type Assignment = Omit<DemoMeasure, 'key'>;

export const firstPage: Assignment[] = [
  { kind: 'MEASURE', goal: 'ressurs', title: 'Heve kompetansen om pårørande og pårørandearbeid' },
  { kind: 'ROUTINE', goal: 'barn', title: 'Barnekoordinatoren står sentralt i arbeidet med barn som pårørande' },
  {
    kind: 'PILOT',
    goal: 'heile-menneske',
    title: 'Psykisk helse og rus er med i den landsomfattande piloten DIGGPÅ',
    organisation: { owner: 'Psykisk helse og rus' },
  },
  { kind: 'MEASURE', title: 'Ei nasjonal informasjonsside om pårørandearbeid er utvikla' },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Delta i læringsnettverket om pårørandearbeid i Vestland',
    participants: ['usht'],
    participantKinds: ['PARTNER'],
  },
  { kind: 'ROUTINE', goal: 'barn', title: 'Éi dør inn, familiehjelpa: struktur for barn og familiar som pårørande' },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Éi dør inn for eldre: samarbeide med pårørandeorganisasjonar om tilbod og tiltak',
    participants: ['attmed'],
    participantKinds: ['VOLUNTARY'],
  },
  { kind: 'ROUTINE', goal: 'ressurs', title: 'Struktur: pårørandeutval i tenestene, brukarutval på systemnivå' },
];

export const secondPage: Assignment[] = [
  { kind: 'MEASURE', goal: 'barn', title: 'Kvart barn som er pårørande, blir funne og teke vare på' },
  { kind: 'MEASURE', title: 'Informasjon om tilboda som finst, på nett og på papir' },
  {
    kind: 'COURSE',
    goal: 'heile-menneske',
    title: 'Informasjon og kurs om meistring, eiga helse, samliv og foreldrerolla',
    effortStep: 'EARLY_EFFORT',
  },
  {
    kind: 'ROUTINE',
    goal: 'ressurs',
    title: 'Innkomstsamtale med pårørande til langtidspasientar',
    withinDays: 7,
    effortStep: 'INSTITUTION',
  },
  { kind: 'MAPPING', goal: 'ressurs', title: 'Kartlegge kva pårørande ønskjer, og kva dei kan og vil bidra med' },
  { kind: 'ROUTINE', goal: 'barn', title: 'Kommunelegane lagar ein rutine for barn som pårørande' },
  { kind: 'ROUTINE', title: 'Primærkontakten er som regel bindeleddet mellom tenestene og den pårørande' },
  {
    kind: 'ROUTINE',
    goal: 'heile-menneske',
    title: 'Koordinator for familiar som har eller ventar barn med alvorleg sjukdom, skade eller funksjonsnedsetjing',
  },
  { kind: 'COURSE', title: 'Kurs og opplæring i grunnleggjande kommunikasjon mellom tilsette og pårørande' },
  { kind: 'COURSE', title: 'Kurs om teieplikt i praksis, for pårørande og tilsette' },
  {
    kind: 'COURSE',
    goal: 'heile-menneske',
    title: 'Kurs for pårørande til den som ikkje vil ha hjelp: kva som er vanskeleg, og kva som er mogleg',
  },
];

export const thirdPage: Assignment[] = [
  { kind: 'COURSE', goal: 'barn', title: 'Kurs eller fagdag: kva sjukdom hos foreldre gjer med barna' },
  {
    kind: 'MEASURE',
    goal: 'heile-menneske',
    title: 'Pårørande kan møte andre i same situasjon, uavhengig av diagnose',
    effortStep: 'COMMUNITY',
    notes: [{ inDays: -30, text: 'Kafeen for pårørande er open annankvar onsdag.' }],
    moves: [{ to: 'ONGOING', inDays: -200 }],
    priority: {
      benefit: { value: 5, reason: 'Mange får støtte av få timar.' },
      severity: { value: 3, reason: 'Pårørande som står åleine, blir sjølve sjuke.' },
      resourceUse: { time: 1, money: 1, staff: 2, reason: 'Frivillige ber det meste.' },
    },
  },
  { kind: 'MEASURE', goal: 'barn', title: 'Barn får hjelp til å finne hjelp, og til å få hjelpa samordna' },
  { kind: 'MEASURE', goal: 'barn', title: 'Barn kan forstå kva hjelp og støtte dei kan få' },
  {
    kind: 'MEASURE',
    title: 'Pårørande utan digital kunnskap, eller nye i språket, kulturen eller systemet, finn fram og kan velje godt',
  },
  { kind: 'MEASURE', title: 'Elektronisk deling av informasjon mellom helse- og omsorgstenestene og pårørande' },
  { kind: 'MEASURE', goal: 'barn', title: 'Informasjon til barn, på deira vis, om sjukdom hos foreldre eller sysken' },
  {
    kind: 'MEASURE',
    goal: 'ressurs',
    title: 'Markere den nasjonale pårørandedagen',
    recurrence: 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22',
    effortStep: 'COMMUNITY',
    moves: [{ to: 'ONGOING', inDays: -200 }],
    done: [{ inDays: -30, text: 'Open kafé på biblioteket, med forteljingar frå fire pårørande.' }],
  },
  { kind: 'MAPPING', title: 'Oversyn over nasjonale nettsider for pårørande' },
  { kind: 'MEASURE', title: 'Nettsider som er tydelege og fortel det ein treng' },
];
