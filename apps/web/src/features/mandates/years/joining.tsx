import { useWords } from '../../../i18n/use-words.js';
import { Select } from '../../../ui/field.js';
import type { Membership, Sector } from '../../campaigns/campaign.js';
import type { PlannedCampaign } from './planned-campaign.js';

interface Props {
  campaign: PlannedCampaign;
  memberships: readonly Membership[];
  chosen: string;
  choose: (organisation: string) => void;
}

/** Who could join, by sector: those sectors first that the campaign does not have. */
export function Joining({ campaign, memberships, chosen, choose }: Props) {
  const { t } = useWords();
  const inIt = new Set(
    campaign.partners.filter(({ status }) => status === 'ACCEPTED').map(({ organisation }) => organisation.id),
  );
  const possible = memberships.filter(({ organisation: { id } }) => id !== campaign.owner.id && !inIt.has(id));
  const isNew = (sector: Sector) => !campaign.crossSector.sectors.includes(sector);
  const sectors = [...new Set(possible.map(({ sector }) => sector))].sort(
    (one, other) => Number(isNew(other)) - Number(isNew(one)),
  );
  if (campaign.visibility === 'DRAFT') return <p className="quiet">{t('mandates.try.draft')}</p>;
  return (
    <Select label={t('mandates.try.whoJoins')} value={chosen} onChange={({ target }) => choose(target.value)}>
      <option value="">{t('mandates.try.choose')}</option>
      {sectors.map((sector) => {
        const name = t(`campaigns.sectors.${sector}`);
        return (
          <optgroup key={sector} label={isNew(sector) ? t('mandates.try.newSector', { sector: name }) : name}>
            {possible
              .filter((one) => one.sector === sector)
              .map(({ id, kind, organisation }) => (
                <option key={id} value={organisation.id}>
                  {`${organisation.name} (${t(`campaigns.kinds.${kind}`).toLowerCase()})`}
                </option>
              ))}
          </optgroup>
        );
      })}
    </Select>
  );
}
