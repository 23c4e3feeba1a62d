import type { DemoOrganisation } from '../demo.types.js';
import { voluntary } from './organisations-voluntary.js';

/** The municipal units and partners are those of the strategy work; the clubs and all who answer for anything are invented. */
const units: DemoOrganisation[] = [
  {
    key: 'friskliv',
    name: 'Frisklivs- og meistringstenester',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: {
      name: 'Åshild, frisklivsrettleiar',
      phone: '+47 99 00 00 01',
      email: 'post@friskliv.voss.example.org',
      isPublic: true,
    },
  },
  {
    key: 'helse-og-omsorg',
    name: 'Helse og omsorg',
    kind: 'MUNICIPAL_UNIT',
    sector: 'HEALTH_AND_CARE',
    membership: 'ACTIVE',
    contact: {
      name: 'Pårørandekontakten',
      phone: '+47 99 00 00 02',
      email: 'post@helse-og-omsorg.voss.example.org',
      isPublic: true,
    },
  },
  {
    key: 'oppvekst',
    name: 'Oppvekst',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CHILDHOOD_AND_EDUCATION',
    membership: 'ACTIVE',
    contact: { name: 'Jorunn, barnekoordinator', email: 'post@oppvekst.voss.example.org', isPublic: false },
  },
  {
    key: 'kultur',
    name: 'Kultur',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CULTURE_AND_SPORT',
    membership: 'ACTIVE',
    contact: {
      name: 'Vakta på kulturkontoret',
      phone: '+47 99 00 00 03',
      email: 'post@kultur.voss.example.org',
      isPublic: true,
    },
  },
  {
    key: 'teknisk',
    name: 'Teknisk',
    kind: 'MUNICIPAL_UNIT',
    sector: 'TECHNICAL_AND_PLANNING',
    membership: 'ACTIVE',
    contact: { name: 'Uteseksjonen', phone: '+47 99 00 00 04', isPublic: true },
  },
  {
    key: 'innbyggarservice',
    name: 'Innbyggarservice',
    kind: 'MUNICIPAL_UNIT',
    sector: 'CITIZEN_SERVICES',
    membership: 'ACTIVE',
    contact: {
      name: 'Skranken',
      phone: '+47 99 00 00 05',
      email: 'post@innbyggarservice.voss.example.org',
      isPublic: true,
    },
  },
  {
    key: 'styring-og-analyse',
    name: 'Styring og analyse',
    kind: 'MUNICIPAL_UNIT',
    sector: 'GOVERNANCE',
    membership: 'ACTIVE',
  },
];

const partners: DemoOrganisation[] = [
  {
    key: 'naeringsradet',
    name: 'Voss næringsråd',
    kind: 'PARTNER',
    sector: 'BUSINESS',
    membership: 'ACTIVE',
    contact: { name: 'Kontakten for samfunnsansvar', email: 'post@naeringsradet.voss.example.org', isPublic: false },
  },
  {
    key: 'kunnskapskommunen',
    name: 'Kunnskapskommunen Vest',
    kind: 'PARTNER',
    sector: 'KNOWLEDGE',
    membership: 'ACTIVE',
  },
  {
    key: 'usht',
    name: 'USHT Vestland',
    kind: 'PARTNER',
    sector: 'KNOWLEDGE',
    membership: 'ACTIVE',
    contact: { name: 'Fagutviklaren', email: 'post@usht.voss.example.org', isPublic: false },
  },
  {
    key: 'sjukehuset',
    name: 'Voss sjukehus',
    kind: 'PARTNER',
    sector: 'SPECIALIST_HEALTH',
    membership: 'ACTIVE',
    contact: { name: 'Læringskontakten', email: 'post@sjukehuset.voss.example.org', isPublic: false },
  },
  { key: 'nav', name: 'NAV Voss', kind: 'PARTNER', sector: 'LABOUR_AND_WELFARE', membership: 'ACTIVE' },
  {
    key: 'palmafossen-verkstad',
    name: 'Palmafossen sykkelverkstad',
    kind: 'PARTNER',
    sector: 'BUSINESS',
    membership: 'INVITED',
  },
];

export const organisations: DemoOrganisation[] = [...units, ...voluntary, ...partners];
