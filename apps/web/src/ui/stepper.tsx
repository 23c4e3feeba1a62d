import { useWords } from '../i18n/use-words.js';
import { Icon } from './icon.js';

interface Props {
  value: number;
  change: (value: number) => void;
  least: number;
  most: number;
  /** The id of what says how many of what. */
  labelledBy: string;
}

/** How many, one at a time: for thumbs. */
export function Stepper({ value, change, least, most, labelledBy }: Props) {
  const { t, digits } = useWords();
  return (
    <div className="stepper" role="group" aria-labelledby={labelledBy}>
      <button
        type="button"
        aria-label={t('needs.fewer')}
        aria-disabled={value <= least}
        onClick={() => change(Math.max(least, value - 1))}
      >
        <Icon name="minus" />
      </button>
      <output>{digits(value)}</output>
      <button
        type="button"
        aria-label={t(value >= most ? 'needs.noMore' : 'needs.more')}
        aria-disabled={value >= most}
        onClick={() => change(Math.min(most, value + 1))}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
