import { edited, useSession } from '../../../app/session.js';
import { useWords } from '../../../i18n/use-words.js';
import { TextArea } from '../../../ui/field.js';

interface Props {
  organiser: { id: string; name: string };
  value: string;
  change: (value: string) => void;
  error: string | undefined;
}

/** Why it is called off; a coordinator who does that to another organisation must say it. */
export function ReasonField({ organiser, value, change, error }: Props) {
  const { t } = useWords();
  const { viewer } = useSession();
  const isOwn = edited(viewer).some(({ id }) => id === organiser.id);
  return (
    <TextArea
      label={t('changing.reason')}
      hint={isOwn ? t('changing.reasonHint') : t('changing.reasonNeeded', { who: organiser.name })}
      rows={2}
      value={value}
      onChange={({ target }) => change(target.value)}
      error={error}
    />
  );
}
