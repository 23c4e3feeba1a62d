// Changing a milestone where it stands, or taking it away.
import { useState } from 'react';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { useDeed } from '../../app/use-deed.js';
import { inputOf, MILESTONE_FIELDS, MilestoneFields, type MilestoneWords, wordsOf } from './milestone-fields.js';
import { TakeBack } from './take-back.js';
import { ChangeForm } from '../../app/written/change-form.js';
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
  const { done, ...written } = useWritten(milestone.id, wordsOf(milestone), close);
  const { words, change, changes } = written;
  const [lacks, setLacks] = useState(false);
  const { id, version } = milestone;
  const daysStay = useDaysStay(milestone);
  const inWords = useInWords(process);
  const save = async () => {
    const isEmpty = words.title.trim() === '';
    setLacks(isEmpty);
    const variables = { milestone: id, version, changes: inputOf(changes) };
    if (isEmpty) goToFirstWrong();
    else if (Object.keys(changes).length === 0) done();
    else if (await deed.run(ChangeMilestoneDocument, variables)) done(t('processes.saved', { title: words.title }));
  };
  return (
    <ChangeForm
      className="card stack in-place"
      name={`${t('processes.change')}: ${milestone.title}`}
      nameOf={(field) => t(`processes.fields.${field}`)}
      {...{ written, inWords, deed, save }}
      fields={MILESTONE_FIELDS}
      cancel={() => done()}
      leave={() => close()}
      beside={<TakeBack milestone={milestone} close={done} />}
    >
      <MilestoneFields
        {...{ process, words, change, daysStay }}
        wrong={{ ...deed.wrong, ...(lacks && { title: t('problems.rules.REQUIRED') }) }}
      />
    </ChangeForm>
  );
}

/** Why the days cannot be moved; null where they can. */
function useDaysStay({ meeting, reachedOn }: Milestone): string | null {
  const { t } = useWords();
  if (reachedOn) return t('processes.stays');
  return meeting ? t('processes.computed', { meeting: meeting.title }) : null;
}

/** A field's value in words, to be compared by a person. */
function useInWords({ phases }: Process): (from: MilestoneWords, field: keyof MilestoneWords) => string {
  const { t } = useWords();
  return (from, field) => {
    if (field === 'title') return from.title;
    if (field === 'phase') return phases.find(({ id }) => id === from.phase)?.title ?? t('processes.noPhase');
    return from[field] === '' ? t('plans.noDay') : dayInWords(t, from[field]);
  };
}
