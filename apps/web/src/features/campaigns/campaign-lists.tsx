// What the campaign lacks, and what is on next in it.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import type { Giver } from '../contributions/givers.js';
import type { NeedData } from '../contributions/need.js';
import { useExpected } from '../contributions/expected.js';
import { NeedSeats } from '../contributions/need-card.js';
import { NeedDeeds } from '../contributions/need-deeds.js';
import { Pledging } from '../contributions/pledging.js';
import type { CampaignActivities, CampaignNeeds } from './campaign.js';

const SHOWN = 4;

interface NeedsProps {
  needs: CampaignNeeds;
  givers: readonly Giver[];
  /** What is over needs nothing else than it did. */
  isOver?: boolean;
  /** The way to make another one known, for who may. */
  ask?: ReactNode;
}

export function Needs({ needs, givers, isOver = false, ask }: NeedsProps) {
  const { t, counted } = useWords();
  const { slug } = useNetwork();
  const open = onceEach(needs.filter(({ status }) => status === 'OPEN'));
  const all = onceEach(needs.filter(({ status }) => status !== 'CLOSED'));
  if (all.length === 0) return ask ?? null;
  const shown = (open.length > 0 ? open : all).slice(0, SHOWN);
  return (
    <section className="stack" aria-labelledby="needs">
      <h2 className="ds-heading" id="needs">
        {open.length > 0 ? t('campaigns.needs', counted(open.length)) : t('campaigns.needsCovered')}
      </h2>
      <div className="card stack needs-in-card">
        {shown.map((need) => (
          <One key={need.id} {...{ need, givers, isOver }} />
        ))}
        <p className="small">
          <Link className="ds-link" to={`/${slug}/needs`}>
            {t('campaigns.allNeeds')}
          </Link>
        </p>
      </div>
      {ask}
    </section>
  );
}

/** Of what every occurrence needs anew, the next. */
function onceEach(needs: CampaignNeeds): CampaignNeeds {
  const seen = new Set<string>();
  return needs.filter(({ occurrence, activity, title, kind }) => {
    const key = `${activity?.id ?? ''} ${kind} ${title}`;
    const isAgain = occurrence !== null && seen.has(key);
    seen.add(key);
    return !isAgain;
  });
}

function One({ need, givers, isOver }: { need: NeedData; givers: readonly Giver[]; isOver: boolean }) {
  const { shown, expect } = useExpected(need);
  return (
    <div className="stack tight">
      <h3 className="ds-heading" id={`need-${need.id}`}>
        {need.title}
      </h3>
      <NeedSeats need={shown} />
      <Pledging need={need} givers={givers} expect={expect} isSmall />
      {!isOver && need.viewerCanEdit && <NeedDeeds need={need} />}
    </div>
  );
}

export function Activities({ activities }: { activities: CampaignActivities }) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const coming = activities.nodes
    .flatMap(({ occurrences, ...activity }) => occurrences.nodes.slice(0, 1).map((next) => ({ ...activity, next })))
    .filter(({ next }) => next.status === 'SCHEDULED')
    .sort((one, other) => one.next.startsAt.localeCompare(other.next.startsAt));
  const [first] = coming;
  if (!first) return null;
  const whenOf = (startsAt: string) => {
    const wall = wallOf(startsAt, timeZone);
    return { day: nearDayInWords(t, wall.day, today), time: clockInWords(t, wall) };
  };
  return (
    <section className="stack tight" aria-labelledby="activities">
      <h2 className="ds-heading" id="activities">
        {t('campaigns.next', { day: whenOf(first.next.startsAt).day })}
      </h2>
      <ul className="slips">
        {coming.slice(0, 5).map(({ id, title, place, next }) => {
          const { day, time } = whenOf(next.startsAt);
          return (
            <li key={id}>
              <Link className="slip wide-slip" to={`/${slug}/activities/${id}`}>
                <time dateTime={next.startsAt}>{`${capital(day)} ${time}`}</time>
                <div>
                  <b>{title}</b>
                  {place && <span className="quiet">{place.name}</span>}
                </div>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
