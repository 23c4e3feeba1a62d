// What is tried, what it would change, and carrying it out or taking it back. It stays in sight while bars are dragged above it.
import { useEffect, useRef, useState } from 'react';
import { monthInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Choices } from '../../../ui/choices.js';
import { Icon } from '../../../ui/icon.js';
import { Refusal } from '../../../ui/problems.js';
import type { Membership } from '../../campaigns/campaign.js';
import { Cancelling } from '../../campaigns/moves.js';
import type { MandateLine } from '../mandate-lines.js';
import { Bar } from './bar.js';
import { useCarryOut } from './carry-out.js';
import { Lines } from './chart.js';
import { Consequences } from './consequences.js';
import { Joining } from './joining.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { at, style } from './scale.js';
import { Stale } from './stale.js';
import { type Calendar, type Trial, triedDays, type Trying } from './trial.js';
import { hasBegun, roomOf } from './trial.rules.js';
import type { useWhatIf } from './what-if.js';

interface Props {
  trial: Trial;
  trying: Trying;
  /** As it is now, also when somebody else changes it meanwhile. */
  campaign: PlannedCampaign;
  calendar: Calendar;
  mandates: readonly MandateLine[];
  memberships: readonly Membership[];
  asked: ReturnType<typeof useWhatIf>;
  readAgain: () => void;
  /** It is carried out, or taken back. */
  end: (said?: string) => void;
}

export const KEEP = 'keep-trial';

/** The words under a bar, in pixels. */
const ROOM_BELOW = 48;

const KINDS = ['move', 'join', 'cancel'] as const;

export function TrialDock(props: Props) {
  const { trial, trying, campaign, calendar, mandates, memberships, asked, end } = props;
  const { t } = useWords();
  const [isCancelling, setCancelling] = useState(false);
  const { deed, carryOut, isStale, isChanged } = useCarryOut(props);
  const keep = () => (trial.kind === 'cancel' ? setCancelling(true) : void carryOut());
  const months = triedDays(trial, calendar.today);
  const dock = useInSight(campaign.id, `${trial.kind} ${String(trying.isDragging)}`);
  return (
    <section
      className="dock"
      ref={dock}
      data-dragging={trying.isDragging ? '' : undefined}
      aria-labelledby="trial"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !isCancelling) end();
      }}
    >
      <div className="stack dock-what">
        <p className="note">{t('mandates.trying')}</p>
        <h3 className="ds-heading" id="trial">
          {campaign.title}
        </h3>
        <Choices
          legend={t('mandates.try.legend')}
          name="trial"
          choices={KINDS.map((value) => ({ value, label: t(`mandates.try.${value}`) }))}
          chosen={trial.kind}
          choose={(kind) => trying.change({ kind })}
        />
        {trial.kind === 'move' && <Moving {...{ trial, trying, campaign, calendar, mandates }} keep={keep} />}
        {trial.kind === 'join' && (
          <Joining
            {...{ campaign, memberships }}
            chosen={trial.partner}
            choose={(partner) => trying.change({ partner })}
          />
        )}
      </div>
      <div className="stack dock-then">
        <Consequences asked={asked} isAsked={isChanged} />
        {isStale ? (
          <Stale
            mine={months}
            theirs={campaign}
            isSending={deed.isSending}
            takeMine={() => void carryOut()}
            takeTheirs={() => end()}
          />
        ) : (
          <Ending {...{ trial, memberships, deed, isChanged, keep }} takeBack={() => end()} />
        )}
      </div>
      {isCancelling && (
        <Cancelling
          campaign={campaign}
          close={(isDone) => {
            setCancelling(false);
            if (isDone) end(t('mandates.try.cancelled', { title: campaign.title }));
          }}
        />
      )}
    </section>
  );
}

/** What is tried is never under the dock that tells of it. */
function useInSight(campaign: string, shape: string) {
  const dock = useRef<HTMLElement>(null);
  useEffect(() => {
    const bar = document.querySelector(`table [data-campaign="${campaign}"]`);
    if (!bar || !dock.current) return;
    const hidden = bar.getBoundingClientRect().bottom + ROOM_BELOW - dock.current.getBoundingClientRect().top;
    if (hidden > 0) window.scrollBy(0, hidden);
  }, [campaign, shape]);
  return dock;
}

type EndingProps = Pick<Props, 'trial' | 'memberships'> &
  Pick<ReturnType<typeof useCarryOut>, 'deed' | 'isChanged'> & { keep: () => void; takeBack: () => void };

function Ending({ trial, memberships, deed, isChanged, keep, takeBack }: EndingProps) {
  const { t } = useWords();
  return (
    <>
      <Refusal outcome={deed.outcome} />
      <div className="row">
        <button
          type="button"
          className="ds-button"
          id={KEEP}
          aria-disabled={deed.isSending || !isChanged}
          onClick={() => isChanged && keep()}
        >
          <Keeping trial={trial} memberships={memberships} />
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={takeBack}>
          {t(isChanged ? 'mandates.try.takeBack' : 'common.close')}
        </button>
      </div>
    </>
  );
}

function Keeping({ trial, memberships }: Pick<Props, 'trial' | 'memberships'>) {
  const { t } = useWords();
  const who = memberships.find(({ organisation }) => organisation.id === trial.partner)?.organisation.name;
  if (trial.kind === 'cancel') return t('mandates.try.cancelIt');
  if (trial.kind === 'join')
    return who === undefined ? t('campaigns.inviteSomebody') : t('campaigns.inviteWho', { who });
  return t('mandates.carryOut');
}

type MovingProps = Pick<Props, 'trial' | 'trying' | 'campaign' | 'calendar' | 'mandates'> & { keep: () => void };

/** A step at a time, for who does not drag; on a phone also the bar itself. */
function Moving({ trial, trying, campaign, calendar, mandates, keep }: MovingProps) {
  const { t } = useWords();
  const days = triedDays(trial, calendar.today);
  const room = roomOf(trial.base, calendar.today, calendar.last);
  const months = { from: monthInWords(t, days.startsOn), to: monthInWords(t, days.endsOn) };
  const step = (by: number, word: 'quarterEarlier' | 'monthEarlier' | 'monthLater' | 'quarterLater') => (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      aria-disabled={by < 0 ? trial.months <= room.least : trial.months >= room.most}
      onClick={() => trying.moveTo(campaign, trial.months + by)}
    >
      {by < 0 && <Icon name="prev" />}
      {t(`mandates.try.${word}`)}
      {by > 0 && <Icon name="next" />}
    </button>
  );
  return (
    <div className="stack tight">
      <p className="strong num" aria-live="off">
        {t('campaigns.fromTo', months)}
      </p>
      {hasBegun(trial.base, calendar.today) && <p className="note">{t('mandates.try.begun')}</p>}
      <div
        className="strip"
        style={style({
          first: calendar.first,
          years: calendar.last - calendar.first + 1,
          today: at(calendar.today),
          from: at(days.startsOn),
          to: at(days.endsOn, 1),
        })}
      >
        <Lines mandates={mandates} />
        <Bar {...{ campaign, calendar, trying, keep }} />
      </div>
      <p className="note num two-sides strip-years" aria-hidden="true">
        <span>{calendar.first}</span>
        <span>{calendar.last}</span>
      </p>
      <div className="steps">
        {step(-3, 'quarterEarlier')}
        {step(-1, 'monthEarlier')}
        {step(1, 'monthLater')}
        {step(3, 'quarterLater')}
      </div>
    </div>
  );
}
