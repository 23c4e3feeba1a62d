// What those who organise can do to an activity: change it, and call it off.
import { Suspense } from 'react';
import { useDeed } from '../../../app/use-deed.js';
import { useWords } from '../../../i18n/use-words.js';
import { Refusal } from '../../../ui/problems.js';
import { ChangeActivityDocument, type ChangeableActivity, type ComingTime } from './documents.js';
import { later } from '../../../ui/later.js';
import { useWayBack } from '../../../ui/way-back.js';

// what only some of those who are signed in open comes when it is opened
const ChangeActivity = later(async () => (await import('./change-activity.js')).ChangeActivity);
const CancelActivity = later(async () => (await import('./cancel-activity.js')).CancelActivity);

export type Deed = 'change' | 'cancel';

interface Props {
  activity: ChangeableActivity;
  /** Its next time. */
  next: ComingTime | undefined;
  open: Deed | null;
  setOpen: (deed: Deed | null) => void;
}

export function ActivityDeeds({ activity, next, open, setOpen }: Props) {
  const { t } = useWords();
  const close = () => setOpen(null);
  const button = useWayBack(open === 'change');
  if (!activity.viewerCanEdit && open === null) return null;
  return (
    <Suspense>
      {open === 'change' ? (
        <ChangeActivity activity={activity} next={next} close={close} />
      ) : (
        <div className="row screen-only">
          {activity.visibility !== 'PUBLIC' && <Publish activity={activity} />}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            ref={button}
            onClick={() => setOpen('change')}
          >
            {t('changing.change')}
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setOpen('cancel')}>
            {t('changing.cancel')}
          </button>
        </div>
      )}
      {open === 'cancel' && <CancelActivity activity={activity} close={close} />}
    </Suspense>
  );
}

/** What only some see is shown to everybody. */
function Publish({ activity: { id, version } }: Pick<Props, 'activity'>) {
  const { t } = useWords();
  const deed = useDeed();
  const variables = { activity: id, version, changes: { visibility: 'PUBLIC' as const } };
  return (
    <>
      <Refusal outcome={deed.outcome} />
      <button
        type="button"
        className="ds-button"
        aria-disabled={deed.isSending}
        onClick={() => void deed.run(ChangeActivityDocument, variables)}
      >
        {t('changing.publish')}
      </button>
    </>
  );
}
