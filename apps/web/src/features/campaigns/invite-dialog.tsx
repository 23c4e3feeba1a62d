import { useState } from 'react';
import { codeOf } from '../../graphql/faults.js';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Loading } from '../../ui/states.js';
import { type Campaign, type Membership, trackOf } from './campaign.js';
import { InviteDocument } from './deeds.js';
import { useAskable } from './askable.js';
import { useDeed } from '../../app/use-deed.js';

interface Props {
  campaign: Campaign;
  close: () => void;
}

/** Whom to ask: those who bring a kind or a sector that is lacking stand first. */
export function InviteDialog({ campaign, close }: Props) {
  const { t } = useWords();
  const { members, error, fetching, again } = useAskable();
  const [search, setSearch] = useState('');
  const deed = useDeed();
  const [asked, setAsked] = useState<string[]>([]);
  const { kinds, sectors, isCrossSector } = campaign.crossSector;
  const helps = ({ kind, sector }: Membership) =>
    isCrossSector ? 0 : Number(!kinds.includes(kind)) + Number(!sectors.includes(sector));
  const possible = (members ?? [])
    .filter(({ organisation }) => asked.includes(organisation.id) || trackOf(campaign, organisation.id) === null)
    .filter(({ organisation }) => organisation.name.toLowerCase().includes(search.trim().toLowerCase()))
    .sort((one, other) => helps(other) - helps(one));
  const ask = async (organisation: string) => {
    if (await deed.run(InviteDocument, { campaign: campaign.id, organisation })) setAsked([...asked, organisation]);
  };
  return (
    <Dialog title={t('campaigns.whoToAsk')} close={close}>
      <Field
        label={t('campaigns.searchOrganisations')}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Refusal outcome={deed.outcome} />
      <p className="ds-sr-only" role="status">
        {asked.length > 0 && t('campaigns.asked')}
      </p>
      {!members && (fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />)}
      {members && possible.length === 0 && <p className="quiet">{t('campaigns.nobodyLeft')}</p>}
      <ul className="asked">
        {possible.map(({ id, kind, sector, organisation }) => (
          <li key={id}>
            <div>
              <b className="strong">{organisation.name}</b>
              <br />
              <span className="note">
                {t(`campaigns.kinds.${kind}`)} · {t(`campaigns.sectors.${sector}`).toLowerCase()}
              </span>
            </div>
            {asked.includes(organisation.id) ? (
              <span className="ok">{t('campaigns.asked')}</span>
            ) : (
              <button
                type="button"
                className="ds-button"
                data-size="sm"
                data-variant="secondary"
                aria-label={t('campaigns.inviteWho', { who: organisation.name })}
                aria-disabled={deed.isSending}
                onClick={() => void ask(organisation.id)}
              >
                {t('campaigns.invite')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
