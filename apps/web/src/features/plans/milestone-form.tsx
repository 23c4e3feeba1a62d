// Changing a milestone where it stands, or taking it away. When somebody else was faster, both versions are shown.
import { useState } from 'react';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { isRead } from '../../ui/typed-field.js';
import { useDeed } from '../campaigns/use-deed.js';
import { inputOf, MILESTONE_FIELDS, MilestoneFields, type MilestoneWords, wordsOf } from './milestone-fields.js';
import { TakeBack } from './take-back.js';
import { Versions } from '../../ui/versions.js';
import { useLastBy } from '../../app/written/last-by.js';
import { useWritten } from '../../app/written/use-written.js';
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
  const { words, change, changes, conflicts, takeTheirs } = useWritten(wordsOf(milestone));
  const lastBy = useLastBy(milestone.id);
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
    const variables = { milestone: id, version, changes: inputOf(changes) };
    if (Object.keys(changes).length === 0) close();
    else if (await deed.run(ChangeMilestoneDocument, variables)) close(t('processes.saved', { title: words.title }));
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
        if (isRead(event.currentTarget) && conflicts.length === 0) void send();
      }}
    >
      {conflicts.length > 0 ? (
        <Versions
          versions={conflicts.map((field) => ({
            field: t(`processes.fields.${field}`),
            mine: shown(words, field),
            theirs: shown(wordsOf(milestone), field),
          }))}
          {...{ lastBy, takeTheirs }}
          useMine={() => void send()}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={MILESTONE_FIELDS} />
      )}
      <MilestoneFields
        {...{ process, words, change, daysStay }}
        wrong={{ ...wrong, ...(lacks && { title: t('problems.rules.REQUIRED') }) }}
      />
      <div className="row">
        {conflicts.length === 0 && (
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
