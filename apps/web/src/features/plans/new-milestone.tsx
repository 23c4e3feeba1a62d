// A milestone more, at the end of the list that it comes into.
import { useState } from 'react';
import { useDraft } from '../../app/drafts.js';
import { useDeed } from '../../app/use-deed.js';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Choices } from '../../ui/choices.js';
import { Icon } from '../../ui/icon.js';
import { inputOf, MILESTONE_FIELDS, MilestoneFields, type MilestoneWords } from './milestone-fields.js';
import { AddMilestoneDocument, type Milestone, type Process } from './process.js';

const KINDS = ['MILESTONE', 'MEETING', 'GATE', 'DEADLINE'] as const satisfies readonly Milestone['kind'][];
type Kind = (typeof KINDS)[number];

const NOTHING: MilestoneWords & { kind: Kind } = {
  ...{ kind: 'MILESTONE', title: '', plannedOn: '', plannedUntil: '', latestOn: '', phase: '' },
};

interface Props {
  process: Process;
  tell: (said: string) => void;
}

export function NewMilestone({ process, tell }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <NewForm {...{ process, tell }} close={() => setOpen(false)} />;
  return (
    <div className="screen-only">
      <button
        type="button"
        className="ds-button"
        data-size="sm"
        data-variant="secondary"
        onClick={() => {
          tell('');
          setOpen(true);
        }}
      >
        <Icon name="plus" />
        {t('processes.add')}
        <span className="ds-sr-only">{`: ${process.title}`}</span>
      </button>
    </div>
  );
}

function NewForm({ process, tell, close }: Props & { close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const [{ kind, ...words }, change, forget] = useDraft(`milestone.${process.id}`, NOTHING);
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const { wrong } = deed;
  const send = async () => {
    const lacks = {
      ...(words.title.trim() === '' && { title: t('problems.rules.REQUIRED') }),
      ...(words.plannedOn === '' && kind !== 'GATE' && { plannedOn: t('orders.chooseDay') }),
    };
    setLacking(lacks);
    const milestone = { kind, ...inputOf(words), title: words.title };
    const isDone =
      Object.keys(lacks).length === 0 && (await deed.run(AddMilestoneDocument, { process: process.id, milestone }));
    if (!isDone) {
      goToFirstWrong();
      return;
    }
    tell(t(kind === 'MEETING' ? 'processes.addedMeeting' : 'processes.added', { title: words.title }));
    forget();
    close();
  };
  return (
    <DeedForm
      className="card form bare-form"
      name={t('processes.add')}
      deed={deed}
      fields={MILESTONE_FIELDS}
      answer={t('processes.addIt')}
      carryOut={() => void send()}
      cancel={() => {
        forget();
        close();
      }}
      leave={close}
    >
      <div className="stack tight">
        <Choices
          legend={t('processes.kind')}
          name={`kind-${process.id}`}
          choices={KINDS.map((value) => ({ value, label: t(`processes.kinds.${value}`) }))}
          chosen={kind}
          choose={(chosen) => change({ kind: chosen })}
        />
        <p className="note">{t(`processes.kindWhy.${kind}`)}</p>
      </div>
      <MilestoneFields {...{ process, words, change }} wrong={{ ...wrong, ...lacking }} daysStay={null} />
    </DeedForm>
  );
}
