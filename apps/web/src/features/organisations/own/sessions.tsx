// Where the person is signed in, and the way to sign out there.
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { useFirstFew } from '../../../ui/first-few.js';
import { Refusal } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { EndOtherSessionsDocument, EndSessionDocument } from './about-me.js';
import { HOME_ZONE } from './own-frame.js';

interface Session {
  id: string;
  beganAt: string;
  usedAt: string;
  device?: string | null;
  isThis: boolean;
}

export function Sessions({ sessions, readAnew }: { sessions: readonly Session[]; readAnew: () => void }) {
  const { t, lowly } = useWords();
  const deed = useDeed();
  const [shown, more] = useFirstFew(sessions);
  // with the clock: devices that are signed in on the same day are told apart by it
  const whenOf = (instant: string) => {
    const wall = wallOf(instant, HOME_ZONE);
    return `${nearDayInWords(t, wall.day, todayIn(HOME_ZONE))} ${clockInWords(t, wall)}`;
  };
  const end = async (session: string) => {
    await deed.run(EndSessionDocument, { session });
    readAnew();
  };
  const endOthers = async () => {
    await deed.run(EndOtherSessionsDocument, {});
    readAnew();
  };
  return (
    <section className="stack reading" aria-labelledby="sessions">
      <h2 className="ds-heading" id="sessions">
        {t('profile.sessions', { count: sessions.length, n: lowly(sessions.length) })}
      </h2>
      <Refusal outcome={deed.outcome} />
      <ul className="partners">
        {shown.map(({ id, isThis, device, usedAt, beganAt }) => (
          <li key={id} className="member">
            <div>
              <b className="strong">{device ?? t(isThis ? 'profile.thisOne' : 'profile.otherOne')}</b>
              <br />
              <span className="note">
                {isThis && device && `${t('profile.thisOne')} · `}
                {t('profile.used', { used: whenOf(usedAt), began: whenOf(beganAt) })}
              </span>
            </div>
            {!isThis && (
              <div className="row">
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  onClick={() => void end(id)}
                >
                  {t('profile.end')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {more}
      {sessions.length > 2 && (
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            aria-disabled={deed.isSending}
            onClick={() => void endOthers()}
          >
            {t('profile.endOthers')}
          </button>
        </div>
      )}
    </section>
  );
}
