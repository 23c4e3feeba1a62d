import type { DemoOrganisation } from '../demo.types.js';

/** Municipal units by the fields of the plan; those who answer for them are invented. */
export const units: DemoOrganisation[] = [
  {
    key: 'friskliv',
    name: 'Frisklivssentralen',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: {
      name: 'Maja, frisklivsveileder',
      phone: '+47 99 00 02 01',
      email: 'post@friskliv.sor-varanger.example.org',
      isPublic: true,
    },
  },
  {
    key: 'omsorg',
    name: 'Helse, omsorg og velferd',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: { name: 'Tildelingskontoret', phone: '+47 99 00 02 02', isPublic: true },
  },
  {
    key: 'oppvekst',
    name: 'Oppvekst',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CHILDHOOD_AND_EDUCATION',
    membership: 'ACTIVE',
    contact: {
      name: 'Fritidskontakten',
      phone: '+47 99 00 02 03',
      email: 'post@oppvekst.sor-varanger.example.org',
      isPublic: true,
    },
  },
  {
    key: 'kultur',
    name: 'Kultur og fritid',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CULTURE_AND_SPORT',
    membership: 'ACTIVE',
    contact: { name: 'Bibliotekvakta', email: 'post@kultur.sor-varanger.example.org', isPublic: true },
  },
  {
    key: 'teknisk',
    name: 'Plan og teknisk drift',
    kind: 'MUNICIPAL_UNIT',
    sector: 'TECHNICAL_AND_PLANNING',
    membership: 'ACTIVE',
  },
  {
    key: 'servicekontoret',
    name: 'Servicekontoret',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CITIZEN_SERVICES',
    membership: 'ACTIVE',
    contact: { name: 'Skranken på rådhuset', phone: '+47 99 00 02 04', isPublic: true },
  },
  { key: 'samfunn', name: 'Samfunn og folkehelse', kind: 'MUNICIPAL_UNIT', sector: 'GOVERNANCE', membership: 'ACTIVE' },
];

/** Partners from outside the municipality, named by what they are. */
export const partners: DemoOrganisation[] = [
  {
    key: 'naeringsforum',
    name: 'Grenseland næringsforum',
    kind: 'PARTNER',
    sector: 'BUSINESS',
    membership: 'ACTIVE',
    contact: { name: 'Forumsekretæren', email: 'post@naeringsforum.sor-varanger.example.org', isPublic: false },
  },
  {
    key: 'sykehuset',
    name: 'Sykehuset i Kirkenes',
    kind: 'PARTNER',
    sector: 'SPECIALIST_HEALTH',
    membership: 'ACTIVE',
    contact: {
      name: 'Lærings- og mestringskontakten',
      email: 'post@sykehuset.sor-varanger.example.org',
      isPublic: false,
    },
  },
  { key: 'nav', name: 'NAV Sør-Varanger', kind: 'PARTNER', sector: 'LABOUR_AND_WELFARE', membership: 'ACTIVE' },
  { key: 'kunnskap', name: 'Kunnskapssenter øst', kind: 'PARTNER', sector: 'KNOWLEDGE', membership: 'ACTIVE' },
  { key: 'fjordbuss', name: 'Fjordbuss Varanger', kind: 'PARTNER', sector: 'BUSINESS', membership: 'INVITED' },
];
