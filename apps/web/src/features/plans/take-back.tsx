// What was reached by mistake is not reached; what is not to be is taken away.
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { DropMilestoneDocument, type Milestone, ReachDocument } from './process.js';

interface Props {
  milestone: Milestone;
  close: (said?: string) => void;
}

export const TakeBack = (props: Props) => (props.milestone.reachedOn ? <Unreach {...props} /> : <Drop {...props} />);

function Unreach({ milestone: { id, version }, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const unreach = async () => {
    if (await deed.run(ReachDocument, { milestone: id, version, on: null })) close();
  };
  return (
    <>
      <button
        type="button"
        className="ds-button push"
        data-variant="tertiary"
        aria-disabled={deed.isSending}
        onClick={() => void unreach()}
      >
        {t('processes.unreach')}
      </button>
      <Refusal outcome={deed.outcome} />
    </>
  );
}

/** It is gone when the second button is pressed, not the first. */
function Drop({ milestone, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const [isAsked, setAsked] = useState(false);
  const { id, version, kind, title } = milestone;
  const drop = async () => {
    if (await deed.run(DropMilestoneDocument, { milestone: id, version })) close(t('processes.droppedOne', { title }));
  };
  if (!isAsked)
    return (
      <button type="button" className="ds-button push" data-variant="tertiary" onClick={() => setAsked(true)}>
        {t('processes.drop')}
      </button>
    );
  return (
    <div className="stack tight" role="group" aria-label={t('processes.drop')}>
      <Refusal outcome={deed.outcome} />
      {kind === 'MEETING' && <p className="small">{t('processes.dropMeeting')}</p>}
      <div className="row">
        <button
          type="button"
          className="ds-button"
          data-size="sm"
          data-variant="secondary"
          aria-disabled={deed.isSending}
          ref={(button) => button?.focus()}
          onClick={() => void drop()}
        >
          {t('processes.dropIt')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-size="sm"
          data-variant="tertiary"
          onClick={() => setAsked(false)}
        >
          {t('processes.keepIt')}
        </button>
      </div>
    </div>
  );
}
