// A process template: its phases with what must be in place in each, and the deadlines before each meeting.
import { useState } from 'react';
import { useNetwork } from '../../app/network.js';
import type { Problem } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Field } from '../../ui/field.js';
import { useProblems } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { AddTemplateDocument, ChangeTemplateDocument, type Template } from './template.js';
import { Deadlines, Phases } from './template-fields.js';
import { lackingIn, type TemplateWords } from './template.rules.js';
import { inputOf, NEW_TEMPLATE, wordsOf } from './template-words.js';
import { useDeadlineInWords } from './use-deadline-in-words.js';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';

interface Props {
  /** As it is now, also while the form is open; absent: a new one. */
  template?: Template;
  close: (said?: string) => void;
}

export function TemplateForm({ template, close }: Props) {
  const { t } = useWords();
  const { id: network } = useNetwork();
  const deed = useDeed();
  const now = template ? wordsOf(template) : NEW_TEMPLATE;
  const { done, ...written } = useWritten(template?.id ?? `template.${network}`, now, close);
  const { words, change, changes } = written;
  const wrong = useWrong(deed.problems);
  const inWords = useInWords();
  const save = async () => {
    if (!wrong.check(words)) return;
    const input = inputOf(words);
    const isDone = !template
      ? await deed.run(AddTemplateDocument, { network, template: input })
      : Object.keys(changes).length === 0 ||
        (await deed.run(ChangeTemplateDocument, { template: template.id, version: template.version, changes: input }));
    if (isDone) done(t('processes.templates.saved', { title: words.title }));
  };
  return (
    <ChangeForm
      name={template?.title ?? t('processes.templates.add')}
      nameOf={(field) => t(`processes.templates.${field === 'title' ? 'name' : field}`)}
      {...{ written, inWords, deed, save }}
      fields={['title', 'gates', 'weeksBefore', 'latestDaysLater']}
      cancel={() => done()}
    >
      {template && <p className="small quiet">{t('processes.templates.changeWhat')}</p>}
      <Field
        label={t('processes.templates.name')}
        maxLength={200}
        value={words.title}
        error={wrong.at('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Phases {...{ words, change }} wrongAt={wrong.at} />
      <Deadlines {...{ words, change }} wrongAt={wrong.at} />
    </ChangeForm>
  );
}

/** What is wrong by its place, e.g. phases.1.title: what can be said at once, and what the server said. */
function useWrong(problems: readonly Problem[]) {
  const { t } = useWords();
  const { sentence } = useProblems();
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const refused = Object.fromEntries(problems.map((problem) => [problem.path.slice(1).join('.'), sentence(problem)]));
  const check = (words: TemplateWords): boolean => {
    const found = lackingIn(words).map((lack) => [
      lack.at,
      lack.lack === 'EMPTY' ? t('problems.rules.REQUIRED') : t('processes.templates.notANumber', { ...lack }),
    ]);
    setLacking(Object.fromEntries(found) as Record<string, string>);
    if (found.length > 0) goToFirstWrong();
    return found.length === 0;
  };
  return { check, at: (place: string): string | undefined => lacking[place] ?? refused[place] };
}

/** A part of the template in words, to be compared by a person. */
function useInWords() {
  const deadlineInWords = useDeadlineInWords();
  return ({ title, phases, deadlines }: TemplateWords, part: keyof TemplateWords): string => {
    if (part === 'title') return title;
    const lines =
      part === 'phases'
        ? phases.map((phase) => [phase.title, ...phase.gates.split('\n').filter(Boolean)].join(' – '))
        : deadlines.map((one) =>
            deadlineInWords({
              ...one,
              weeksBefore: Number(one.weeksBefore),
              latestDaysLater: Number(one.latestDaysLater),
            }),
          );
    return lines.join('\n');
  };
}
