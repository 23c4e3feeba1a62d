import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import type { IconName } from '../../ui/icon.js';
import { Status, type Tone } from '../../ui/status.js';

export const MandateLineFragment = graphql(`
  fragment MandateLine on Mandate {
    id
    title
    dueOn
    withdrawnReason
    standing {
      status
      done
      required
      daysLeft
    }
  }
`);

export type MandateLine = Data<typeof MandateLineFragment>;
type Standing = MandateLine['standing'];

/** A deadline is near when the year that one plans by has begun. */
const NEAR_DAYS = 365;

/** How it stands, in a word or two. */
export function stateOf(
  t: TFunction,
  { status, done, required, daysLeft }: Standing,
): { tone: Tone; icon: IconName; words: string } {
  const count = required > 1 ? t('mandates.states.count', { done, required }) : null;
  if (status === 'MET') return { tone: 'here', icon: 'full', words: t('mandates.states.MET') };
  if (status === 'OVERDUE') return { tone: 'missing', icon: 'nearly', words: t('mandates.states.OVERDUE') };
  if (status === 'AT_RISK') {
    const near = daysLeft <= NEAR_DAYS ? t('mandates.states.soon', { days: daysLeft }) : null;
    return { tone: 'missing', icon: 'nearly', words: near ?? count ?? t('mandates.states.AT_RISK') };
  }
  const icon = status === 'NOT_BEGUN' ? 'open' : 'nearly';
  return { tone: '', icon, words: count ?? t(`mandates.states.${status}`) };
}

/** Those that hold, in order of their deadlines. */
export function MandateLines({ mandates }: { mandates: readonly MandateLine[] }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <ol className="mandates">
      {mandates.map(({ id, title, dueOn, standing }) => {
        const { tone, icon, words } = stateOf(t, standing);
        return (
          <li key={id}>
            <span className="year">{dueOn.slice(0, 4)}</span>
            <span>
              <Link className="ds-link" data-color="neutral" to={`/${slug}/mandates/${id}`}>
                {title}
              </Link>
            </span>
            <Status tone={tone} icon={icon}>
              {words}
            </Status>
          </li>
        );
      })}
    </ol>
  );
}

const SEATS: Record<Standing['status'], 'here' | 'promised' | 'missing'> = {
  MET: 'here',
  ON_THE_WAY: 'promised',
  AT_RISK: 'missing',
  OVERDUE: 'missing',
  NOT_BEGUN: 'missing',
};
const ORDER = ['here', 'promised', 'missing'] as const;
/** More of them than this would be too small to be told apart. */
const MOST_SEATS = 12;

/** A seat for each mandate: filled is met, hatched is on its way, dashed lacks something. The heading says how many in words. */
export const MandateSeats = ({ mandates }: { mandates: readonly MandateLine[] }) =>
  mandates.length > 1 &&
  mandates.length <= MOST_SEATS && (
    <div className="seats large" aria-hidden="true">
      {ORDER.flatMap((seat) =>
        mandates
          .filter(({ standing }) => SEATS[standing.status] === seat)
          .map(({ id }) => <span key={id} className="seat" data-s={seat} />),
      )}
    </div>
  );

export const holding = <Line extends MandateLine>(mandates: readonly Line[]): Line[] =>
  mandates.filter(({ withdrawnReason }) => !withdrawnReason);

const metIn = (mandates: readonly MandateLine[]): number =>
  mandates.filter(({ standing }) => standing.status === 'MET').length;

/** How many are met, in a sentence. */
export function useMet(): (mandates: readonly MandateLine[]) => string {
  const { t, counted, lowly } = useWords();
  return (mandates) => {
    const [met, total] = [metIn(mandates), mandates.length];
    if (total === 1) return t(met === 1 ? 'mandates.metOnly.yes' : 'mandates.metOnly.no');
    return t('mandates.met', { ...counted(met), all: lowly(total), total });
  };
}
