import type { DemoPlan } from '../demo.plans.js';

const source = {
  responsible: 'omsorg',
  documents: [
    { kind: 'BUILDS_ON' as const, title: 'Strategisk plan for helse, omsorg og velferd', fromYear: 2020, toYear: 2030 },
  ],
};

/** Measures tied to the numbered goals; revised and anchored politically every fourth year. The source says no more of it: it is a draft. */
export const actionPlan: DemoPlan = {
  ...source,
  key: 'handlingsplan',
  level: 'THEMATIC_PLAN',
  parent: 'strategisk-plan',
  title: 'Handlingsplan for helse, omsorg og velferd',
  startsOn: '2027-01-01',
  endsOn: '2030-12-31',
  background:
    'Tiltak knyttet til de nummererte målene i den strategiske planen. Revideres og forankres politisk hvert fjerde år.',
  goals: [
    { key: 'h-9', number: '9', title: 'Vi forebygger, og eldre mestrer egen alderdom' },
    { key: 'h-10', number: '10', title: 'Folk ivaretar og mestrer egen helse så godt og så lenge som mulig' },
    { key: 'h-13', number: '13', title: 'Sammen med oppvekst får alle barn og unge gode vilkår for å vokse opp' },
  ],
  measures: [
    {
      key: 'hjemme-trening',
      goal: 'h-9',
      kind: 'MEASURE',
      title: 'Treningsgrupper i alle tettstedene for dem som vil bo hjemme lenger',
      startsOn: '2027-01-01',
      endsOn: '2028-12-31',
      responsible: 'friskliv',
      participantKinds: ['VOLUNTARY'],
      effortStep: 'COMMUNITY',
    },
    {
      key: 'fritid-for-alle',
      goal: 'h-13',
      kind: 'MEASURE',
      title: 'Utstyr og skyss slik at alle barn kan være med på en fritidsaktivitet',
      startsOn: '2027-01-01',
      endsOn: '2029-12-31',
      responsible: 'oppvekst',
      participants: ['kultur', 'hesseng-idrett'],
      effortStep: 'COMMUNITY',
    },
  ],
};

/** Made every year for the whole sector. */
export const commonPlan: DemoPlan = {
  ...source,
  key: 'felles-arsplan',
  level: 'ANNUAL_PLAN',
  parent: 'strategisk-plan',
  title: 'Felles årsplan for hele sektoren',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  background: 'Lages hvert år for hele sektoren. Målene i den strategiske planen skal kunne kjennes igjen i hverdagen.',
  measures: [
    {
      key: 'mal-i-hverdagen',
      kind: 'ROUTINE',
      title: 'Hver enhet går gjennom hvilke mål den arbeider mot',
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      responsible: 'omsorg',
      recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31',
    },
  ],
};
