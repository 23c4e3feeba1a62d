// Who is to be asked at once: those first who bring a kind or a sector that the owner does not.
import { useWords } from '../../i18n/use-words.js';
import { PickMany } from '../../ui/pick-many.js';
import type { Membership } from './campaign.js';
import type { Proposing } from './propose.js';

interface Props {
  proposing: Proposing;
  owner: string;
  /** Who has been asked already. */
  asked?: readonly string[] | undefined;
  chosen: readonly string[];
  choose: (organisations: string[]) => void;
}

/** As many as are looked through without searching. */
const FEW = 6;

export function Guests({ proposing, owner, asked = [], chosen, choose }: Props) {
  const { t } = useWords();
  const { members } = proposing;
  const own = members.find(({ organisation }) => organisation.id === owner);
  const brings = ({ kind, sector }: Membership) => Number(kind !== own?.kind) + Number(sector !== own?.sector);
  const others = members
    .filter(({ organisation }) => organisation.id !== owner && !asked.includes(organisation.id))
    .sort((one, other) => brings(other) - brings(one));
  return (
    <div className="stack tight">
      <PickMany
        legend={t('campaigns.guests.legend')}
        name="guests"
        choices={others.map(({ organisation, kind, sector }) => ({
          value: organisation.id,
          label: organisation.name,
          note: `${t(`campaigns.kinds.${kind}`)} · ${t(`campaigns.sectors.${sector}`).toLowerCase()}`,
        }))}
        {...{ chosen, choose }}
        search={t('campaigns.searchOrganisations')}
        none={t('campaigns.nobodyLeft')}
        few={FEW}
      />
      <Together proposing={proposing} members={members.filter(isAmong([owner, ...asked, ...chosen]))} />
    </div>
  );
}

const isAmong =
  (ids: readonly string[]) =>
  ({ organisation }: Membership): boolean =>
    ids.includes(organisation.id);

/** Whether those who are chosen are enough, once each of them has given something. */
function Together({ proposing, members }: Pick<Props, 'proposing'> & { members: readonly Membership[] }) {
  const { t, lowly } = useWords();
  const required = proposing.crossSectorRule;
  const kinds = new Set(members.map(({ kind }) => kind)).size;
  const sectors = new Set(members.map(({ sector }) => sector)).size;
  const isEnough = kinds >= required.kinds && sectors >= required.sectors;
  const words = { kinds: lowly(required.kinds), sectors: lowly(required.sectors) };
  return (
    <p role="status" className={isEnough ? 'ok' : 'small quiet'}>
      {t(isEnough ? 'campaigns.guests.enough' : 'campaigns.guests.needed', words)}
    </p>
  );
}
