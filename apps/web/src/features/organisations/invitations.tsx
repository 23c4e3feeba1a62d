// Roles that were promised by mail and wait to be accepted.
import { nearDayInWords, todayIn, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';

interface Props {
  invitations: readonly { id: string; email: string; sentAt: string; until: string; role: string }[];
  roleInWords: (role: string) => string;
  timeZone: string;
  /** Whether the viewer may withdraw it. */
  mayWithdraw?: (role: string) => boolean;
  withdraw: (id: string) => void;
}

export function Invitations({ invitations, roleInWords, timeZone, mayWithdraw = () => true, withdraw }: Props) {
  const { t, counted } = useWords();
  if (invitations.length === 0) return null;
  const dayOf = (instant: string) => nearDayInWords(t, wallOf(instant, timeZone).day, todayIn(timeZone));
  return (
    <section className="stack tight" aria-labelledby="invitations">
      <h2 className="ds-heading" id="invitations">
        {t('people.invitations', counted(invitations.length))}
      </h2>
      <ul className="partners">
        {invitations.map(({ id, email, role, sentAt, until }) => (
          <li key={id} className="member">
            <div>
              <b className="strong">{email}</b>
              <br />
              <span className="note">
                {t('people.invitedAs', {
                  role: roleInWords(role).toLowerCase(),
                  day: dayOf(sentAt),
                  until: dayOf(until),
                })}
              </span>
            </div>
            {mayWithdraw(role) && (
              <div className="row">
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  aria-label={t('people.withdrawFrom', { email })}
                  onClick={() => withdraw(id)}
                >
                  {t('people.withdraw')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
