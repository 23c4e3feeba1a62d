// Who counts, and why: kinds and sectors as chairs, and the one next step.
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import {
  type Campaign,
  counts,
  holds,
  type Membership,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Sector,
} from './campaign.js';
import { NextStep } from './next-step.js';

type State = 'here' | 'promised' | 'missing' | 'maybe';

interface Seat {
  key: string;
  name: string;
  about: string;
  state: State;
}

interface Props {
  campaign: Campaign;
  memberships: readonly Membership[];
  invite: () => void;
  give: (organisation: string) => void;
}

export function Standing({ campaign, memberships, invite, give }: Props) {
  const { t, lowly } = useWords();
  const { kinds, sectors } = useSeats(campaign, memberships);
  const { crossSector } = campaign;
  const over = isOver(campaign);
  // nobody is missing in what is over
  const shown = (seats: readonly Seat[]) => (over ? seats.filter(({ state }) => state === 'here') : seats);
  const words = { kinds: lowly(crossSector.kindsRequired), sectors: lowly(crossSector.sectorsRequired) };
  return (
    <div className="card standing stack wide-gap">
      <div className="stack tight">
        <Heading campaign={campaign} memberships={memberships} />
        <p className="quiet">{t('campaigns.rule', words)}</p>
      </div>
      <div className="split even">
        <Chairs
          title={t('campaigns.kindsTitle')}
          have={crossSector.kinds.length}
          need={crossSector.kindsRequired}
          seats={shown(kinds)}
          {...{ over }}
        />
        <Chairs
          title={t('campaigns.sectorsTitle')}
          have={crossSector.sectors.length}
          need={crossSector.sectorsRequired}
          seats={shown(sectors)}
          {...{ over }}
        />
      </div>
      {!crossSector.isCrossSector && campaign.status !== 'CANCELLED' && (
        <NextStep campaign={campaign} memberships={memberships} invite={invite} give={give} />
      )}
    </div>
  );
}

const isOver = ({ status }: Pick<Campaign, 'status'>): boolean =>
  status === 'COMPLETED' || status === 'EVALUATED' || status === 'CANCELLED';

/** How many deeds a step is away from counting: promise, confirm, answer, ask. */
const DEEDS = {
  CONFIRM_CONTRIBUTION: 1,
  PLEDGE: 2,
  ANSWER_INVITATION: 3,
  INVITE_ANOTHER_KIND: 4,
  INVITE_ANOTHER_SECTOR: 4,
};

function Heading({ campaign, memberships }: Pick<Props, 'campaign' | 'memberships'>) {
  const { t, counted } = useWords();
  const { crossSector } = campaign;
  const over = isOver(campaign);
  const step = crossSector.steps[0];
  const who = memberships.find(({ organisation }) => organisation.id === step?.organisation?.id);
  const isEnough =
    who &&
    new Set([...crossSector.kinds, who.kind]).size >= crossSector.kindsRequired &&
    new Set([...crossSector.sectors, who.sector]).size >= crossSector.sectorsRequired;
  const text = crossSector.isCrossSector
    ? t(over ? 'campaigns.counted' : 'campaigns.counts')
    : step && isEnough && !over
      ? t('campaigns.stepsLeft', counted(DEEDS[step.code]))
      : t(over ? 'campaigns.didNotCount' : 'campaigns.notYet');
  return (
    <h2 className="ds-heading" id="standing">
      {text}
    </h2>
  );
}

interface ChairsProps {
  title: string;
  have: number;
  need: number;
  seats: readonly Seat[];
  over: boolean;
}

function Chairs({ title, have, need, seats, over }: ChairsProps) {
  const { t, digits } = useWords();
  return (
    <div className="stack chairs-of">
      <h3 className="ds-heading">
        {title}{' '}
        <span className={have >= need ? 'ok' : over ? 'quiet' : 'gap'}>
          {t(have > need ? 'campaigns.haveMore' : 'campaigns.haveOf', { have: digits(have), need: digits(need) })}
        </span>
      </h3>
      <ul className="chairs">
        {seats.map(({ key, name, about, state }) => (
          <li key={key} className="chair" data-s={state}>
            <b>{name}</b>
            {about}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useSeats(campaign: Campaign, memberships: readonly Membership[]) {
  const { t } = useWords();
  const { id: network } = useNetwork();
  const { crossSector } = campaign;
  const has = (ids: ReadonlySet<string>) => memberships.filter(({ organisation }) => ids.has(organisation.id));
  const counted = has(new Set(crossSector.counted.map(({ id }) => id)));
  const accepted = campaign.partners.filter(({ status }) => status === 'ACCEPTED');
  const given = campaign.contributions.nodes.filter((gift) => holds(gift) && !counts(gift));
  const promising = has(
    new Set(
      accepted
        .map(({ organisation }) => organisation.id)
        .filter((id) => given.some(({ organisation }) => organisation.id === id)),
    ),
  );
  const names = (of: readonly Membership[]) => of.map(({ organisation }) => organisation.name).join(', ');
  const seat = <Value extends OrganisationKind | Sector>(
    value: Value,
    valueOf: (membership: Membership) => Value,
    name: string,
    lacks: boolean,
  ): Seat => {
    const here = counted.filter((one) => valueOf(one) === value);
    const promised = promising.filter((one) => valueOf(one) === value);
    const isHere = [...crossSector.kinds, ...crossSector.sectors].some((one) => one === value);
    if (isHere) return { key: value, name, about: names(here), state: 'here' };
    if (promised.length > 0) return { key: value, name, about: t('campaigns.promisedSeat'), state: 'promised' };
    return lacks
      ? { key: value, name, about: t('campaigns.missingSeat'), state: 'missing' }
      : { key: value, name, about: t('campaigns.maybeSeat'), state: 'maybe' };
  };
  const kindOf = ({ kind }: Membership) => kind;
  const sectorOf = ({ sector }: Membership) => sector;
  const promisedKinds = new Set(promising.map(kindOf).filter((kind) => !crossSector.kinds.includes(kind)));
  const lacksKind = crossSector.kinds.length + promisedKinds.size < crossSector.kindsRequired;
  const kinds = ORGANISATION_KINDS.map((kind) => seat(kind, kindOf, t(`campaigns.kinds.${kind}`), lacksKind));
  const known = [...new Set([...counted, ...promising].map(sectorOf))];
  const sectors = known.map((sector) => seat(sector, sectorOf, t(`campaigns.sectors.${sector}`), false));
  const lacking = Math.max(0, crossSector.sectorsRequired - known.length);
  const others = Array.from({ length: lacking }, (_, index) => ({
    key: `${network} ${index}`,
    name: t('campaigns.anotherSector'),
    about: t('campaigns.missingSeat'),
    state: 'missing' as const,
  }));
  return { kinds, sectors: [...sectors, ...others] };
}
