// What an organisation is in a network, in words and as fields.
import { type OrganisationKind, ORGANISATION_KINDS, type Sector } from '../campaigns/campaign.js';
import { useWords } from '../../i18n/use-words.js';
import { Select } from '../../ui/field.js';

/** Alphabetical in no language: as people think of a municipality, from care to leadership. */
export const SECTORS: readonly Sector[] = [
  'CIVIL_SOCIETY',
  'CULTURE_AND_SPORT',
  'HEALTH_AND_CARE',
  'CHILDHOOD_AND_EDUCATION',
  'TECHNICAL_AND_PLANNING',
  'CITIZEN_SERVICES',
  'LABOUR_AND_WELFARE',
  'BUSINESS',
  'SPECIALIST_HEALTH',
  'KNOWLEDGE',
  'GOVERNANCE',
];

export interface Here {
  kind: OrganisationKind;
  sector: Sector;
}

/** Frivillig · kultur og idrett */
export function useHere(): (here: Here) => string {
  const { t } = useWords();
  return ({ kind, sector }) => `${t(`campaigns.kinds.${kind}`)} · ${t(`campaigns.sectors.${sector}`).toLowerCase()}`;
}

interface Props {
  here: Here;
  change: (changes: Partial<Here>) => void;
  wrong?: Readonly<Record<string, string | undefined>>;
}

export function HereFields({ here, change, wrong = {} }: Props) {
  const { t } = useWords();
  return (
    <div className="pair">
      <Select
        label={t('organisations.kind')}
        value={here.kind}
        error={wrong['kind']}
        onChange={({ target }) => change({ kind: target.value as OrganisationKind })}
      >
        {ORGANISATION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`campaigns.kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('organisations.sector')}
        value={here.sector}
        error={wrong['sector']}
        onChange={({ target }) => change({ sector: target.value as Sector })}
      >
        {SECTORS.map((sector) => (
          <option key={sector} value={sector}>
            {t(`campaigns.sectors.${sector}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
