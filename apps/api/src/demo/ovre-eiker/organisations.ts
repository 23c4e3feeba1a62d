import type { DemoOrganisation } from '../demo.types.js';

/** Municipal units by the fields of the strategy; those who answer for them are invented. */
export const units: DemoOrganisation[] = [
  {
    key: 'friskliv',
    name: 'Frisklivssentralen',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: {
      name: 'Hanne, frisklivsveileder',
      phone: '+47 99 00 04 01',
      email: 'post@friskliv.ovre-eiker.example.org',
      isPublic: true,
    },
  },
  {
    key: 'mestring',
    name: 'Mestring og hjemmetjenester',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: { name: 'Pårørendekoordinatoren', phone: '+47 99 00 04 02', isPublic: true },
  },
  {
    key: 'oppvekst',
    name: 'Oppvekst',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CHILDHOOD_AND_EDUCATION',
    membership: 'ACTIVE',
    contact: {
      name: 'Ungdomslosen',
      phone: '+47 99 00 04 03',
      email: 'los@oppvekst.ovre-eiker.example.org',
      isPublic: true,
    },
  },
  {
    key: 'kultur',
    name: 'Kultur og idrett',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CULTURE_AND_SPORT',
    membership: 'ACTIVE',
    contact: { name: 'Kulturkontoret', email: 'post@kultur.ovre-eiker.example.org', isPublic: true },
  },
  { key: 'samfunn', name: 'Plan og samfunn', kind: 'MUNICIPAL_UNIT', sector: 'GOVERNANCE', membership: 'ACTIVE' },
  { key: 'oeke', name: 'ØEKE', kind: 'MUNICIPAL_UNIT', sector: 'TECHNICAL_AND_PLANNING', membership: 'ACTIVE' },
  {
    key: 'innbyggertorget',
    name: 'Innbyggertorget',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CITIZEN_SERVICES',
    membership: 'ACTIVE',
    contact: {
      name: 'Vertskapet på torget',
      phone: '+47 99 00 04 04',
      email: 'post@innbyggertorget.ovre-eiker.example.org',
      isPublic: true,
    },
  },
];

/** Partners from outside the municipality. */
export const partners: DemoOrganisation[] = [
  {
    key: 'handelslaget',
    name: 'Hokksund handelslag',
    kind: 'PARTNER',
    sector: 'BUSINESS',
    membership: 'ACTIVE',
    contact: { name: 'Daglig leder', email: 'post@handelslaget.ovre-eiker.example.org', isPublic: false },
  },
  { key: 'nav', name: 'NAV Øvre Eiker', kind: 'PARTNER', sector: 'LABOUR_AND_WELFARE', membership: 'ACTIVE' },
  {
    key: 'sykehuset',
    name: 'Lærings- og mestringssenteret ved sykehuset',
    kind: 'PARTNER',
    sector: 'SPECIALIST_HEALTH',
    membership: 'ACTIVE',
    contact: { name: 'Kurskontakten', email: 'post@sykehuset.ovre-eiker.example.org', isPublic: false },
  },
  {
    key: 'fagnettet',
    name: 'Fagnett for aldersvennlige lokalsamfunn',
    kind: 'PARTNER',
    sector: 'KNOWLEDGE',
    membership: 'ACTIVE',
  },
  { key: 'byggmester', name: 'Vestfossen byggmesterlaug', kind: 'PARTNER', sector: 'BUSINESS', membership: 'INVITED' },
];
