import { memo } from 'react';
import { Link, useLocation } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/numbers.js';
import { Icon } from '../../ui/icon.js';
import { Seats } from '../../ui/seats.js';
import { useMoment } from '../activities/changing/when-in-words.js';
import type { Giver } from './givers.js';
import { useExpected } from './expected.js';
import { LaterTimes } from './later-times.js';
import { giftsTo, ICONS, lackingIn, type NeedData, useWhen } from './need.js';
import { NeedDeeds } from './need-deeds.js';
import { Pledging } from './pledging.js';

interface Props {
  need: NeedData;
  givers: readonly Giver[];
  /** What happened to it since the person was here, in a few words. */
  news?: string | undefined;
  /** How much of what is promised is new. */
  fresh?: number;
  /** No longer on the board; it stays in its place until the person asks for a new order. */
  isGone?: boolean;
}

/** Drawn anew only when something of it changes: a board has many, and much happens. */
export const NeedCard = memo(function NeedCard({ need, givers, news, fresh = 0, isGone = false }: Props) {
  const { t } = useWords();
  const { shown, expect } = useExpected(need);
  return (
    <article className="card need" data-new={news === undefined ? undefined : ''} id={need.id} tabIndex={-1}>
      {news !== undefined && (
        <p className="just" data-word={t('common.new')}>
          {news}
        </p>
      )}
      <Heading need={need} />
      <NeedSeats need={shown} fresh={fresh} />
      {isGone ? <p className="note">{t('needs.gone')}</p> : <Pledging need={need} givers={givers} expect={expect} />}
      {need.laterOpen > 0 && !isGone && <LaterTimes need={need} givers={givers} />}
      {need.viewerCanEdit && !isGone && <NeedDeeds need={need} />}
    </article>
  );
});

function Heading({ need }: { need: NeedData }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const when = useWhen(timeZone)(need);
  const moment = useMoment();
  const movedFrom = need.occurrence?.movedFrom;
  const { id, kind, title, activity } = need;
  const part = usePart(need);
  return (
    <header>
      <p className="kind">
        <Icon name={ICONS[kind]} />
        {title !== t(`needs.kinds.${kind}`) && t(`needs.kinds.${kind}`)}
      </p>
      <h3 className="ds-heading" id={`need-${id}`}>
        {title}
      </h3>
      <p className="note">
        {part && (
          <Link className="ds-link" data-color="neutral" to={part.to}>
            {part.name}
          </Link>
        )}
        {part && activity && `, ${activity.organiser.name}`}
        {when !== null && (
          <>
            {part && ' · '}
            <span className="num">{part ? when : capital(when)}</span>
          </>
        )}
        {movedFrom && (
          <>
            <br />
            <b className="strong num">{t('changing.movedFrom', { when: moment(movedFrom) })}</b>
          </>
        )}
      </p>
    </header>
  );
}

/** What it is a part of; nothing on that one's own page. */
function usePart({ activity, campaign }: NeedData) {
  const { slug } = useNetwork();
  const { pathname } = useLocation();
  const of = activity ? { to: `/${slug}/activities/${activity.id}`, name: activity.title } : null;
  const part = of ?? (campaign ? { to: `/${slug}/campaigns/${campaign.id}`, name: campaign.title } : null);
  return part?.to === pathname ? null : part;
}

/** The seats, with who has taken them where that is not too many to name. */
export function NeedSeats({ need, fresh = 0 }: { need: NeedData; fresh?: number }) {
  const { t, digits, lowly } = useWords();
  const { unit, quantity, covered, confirmed } = need;
  const lacking = lackingIn(need);
  const names = [...new Set(giftsTo(need).map(({ organisation }) => organisation.name))];
  const [first = '', second = ''] = names;
  return (
    <>
      <Seats
        here={confirmed}
        promised={covered - confirmed}
        missing={lacking}
        fresh={fresh}
        have={t(`needs.haveOf.${unit}`, { covered: digits(covered), quantity: digits(quantity) })}
        lack={lacking === 0 ? t('needs.covered') : t(`needs.missing.${unit}`, { n: digits(lacking) })}
      />
      {names.length > 0 && (
        <p className="note">
          {names.length === 1
            ? t('needs.from', { names: first })
            : names.length === 2
              ? t('needs.fromTwo', { first, second })
              : t('needs.fromMore', { first, second, more: lowly(names.length - 2) })}
        </p>
      )}
    </>
  );
}
