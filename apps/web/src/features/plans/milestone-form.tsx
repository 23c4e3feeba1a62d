// Changing a milestone where it stands, or taking it away. When somebody else was faster, both versions are shown.
import { useState } from 'react';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { isRead } from '../../ui/typed-field.js';
import { useOwnWords } from '../../ui/use-own-words.js';
import { Versions } from '../../ui/versions.js';
import { goToFirstWrong } from '../campaigns/campaign-form.js';
import { useDeed } from '../campaigns/use-deed.js';
import { inputOf, MILESTONE_FIELDS, MilestoneFields, type MilestoneWords, wordsOf } from './milestone-fields.js';
import { TakeBack } from './take-back.js';
import { ChangeMilestoneDocument, type Milestone, type Process } from './process.js';

interface Props {
  process: Process;
  /** As it is now, also while the form is open. */
  milestone: Milestone;
  close: (said?: string) => void;
}

export function MilestoneForm({ process, milestone, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const { byField } = useProblems();
  const { words, change, changed, contested, takeTheirs } = useOwnWords(wordsOf(milestone));
  const [lacks, setLacks] = useState(false);
  const { id, version } = milestone;
  const wrong = deed.outcome && 'problems' in deed.outcome ? byField(deed.outcome.problems) : {};
  const daysStay = useDaysStay(milestone);
  const send = async () => {
    const isEmpty = words.title.trim() === '';
    setLacks(isEmpty);
    if (isEmpty) {
      goToFirstWrong();
      return;
    }
    const changes = inputOf(words, changed);
    const isDone =
      changed.length === 0 || (await deed.run(ChangeMilestoneDocument, { milestone: id, version, changes }));
    if (isDone) close(changed.length === 0 ? '' : t('processes.saved', { title: words.title }));
    else goToFirstWrong();
  };
  const shown = useShown(process);
  return (
    <form
      className="card stack in-place"
      noValidate
      aria-label={`${t('processes.change')}: ${milestone.title}`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget) && contested.length === 0) void send();
      }}
    >
      {contested.length > 0 ? (
        <Versions
          contested={contested.map((field) => ({
            field: t(`processes.fields.${field}`),
            mine: shown(words, field),
            theirs: shown(wordsOf(milestone), field),
          }))}
          isSending={deed.isSending}
          useMine={() => void send()}
          takeTheirs={takeTheirs}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={MILESTONE_FIELDS} />
      )}
      <MilestoneFields
        {...{ process, words, change, daysStay }}
        wrong={{ ...wrong, ...(lacks && { title: t('problems.rules.REQUIRED') }) }}
      />
      <div className="row">
        {contested.length === 0 && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
        <TakeBack milestone={milestone} close={close} />
      </div>
    </form>
  );
}

/** Why the days cannot be moved; null where they can. */
function useDaysStay({ meeting, reachedOn }: Milestone): string | null {
  const { t } = useWords();
  if (reachedOn) return t('processes.stays');
  return meeting ? t('processes.computed', { meeting: meeting.title }) : null;
}

/** A field's value in words, to be compared by a person. */
function useShown({ phases }: Process): (from: MilestoneWords, field: keyof MilestoneWords) => string {
  const { t } = useWords();
  return (from, field) => {
    if (field === 'title') return from.title;
    if (field === 'phase') return phases.find(({ id }) => id === from.phase)?.title ?? t('processes.noPhase');
    return from[field] === '' ? t('plans.noDay') : dayInWords(t, from[field]);
  };
}
