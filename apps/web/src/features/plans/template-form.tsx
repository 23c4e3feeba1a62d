// A process template: its phases with what must be in place in each, and the deadlines before each meeting.
import { useState } from 'react';
import { useNetwork } from '../../app/network.js';
import type { Problem } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Field } from '../../ui/field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { useDeed } from '../campaigns/use-deed.js';
import { AddTemplateDocument, ChangeTemplateDocument, type Template } from './template.js';
import { Deadlines, Phases } from './template-fields.js';
import { lackingIn, type TemplateWords } from './template.rules.js';
import { inputOf, NEW_TEMPLATE, wordsOf } from './template-words.js';
import { useDeadlineInWords } from './use-deadline-in-words.js';
import { Versions } from '../../ui/versions.js';
import { useLastBy } from '../../app/written/last-by.js';
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
  const { words, change, changes, conflicts, takeTheirs } = useWritten(now);
  const lastBy = useLastBy(template?.id ?? '');
  const wrong = useWrong(deed.outcome && 'problems' in deed.outcome ? deed.outcome.problems : []);
  const shown = useShown();
  const send = async () => {
    if (!wrong.check(words)) return;
    const input = inputOf(words);
    const isDone = !template
      ? await deed.run(AddTemplateDocument, { network, template: input })
      : Object.keys(changes).length === 0 ||
        (await deed.run(ChangeTemplateDocument, { template: template.id, version: template.version, changes: input }));
    if (isDone) close(t('processes.templates.saved', { title: words.title }));
    else goToFirstWrong();
  };
  return (
    <form
      className="card form"
      noValidate
      aria-label={template?.title ?? t('processes.templates.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (conflicts.length === 0) void send();
      }}
    >
      {template && <p className="small quiet">{t('processes.templates.changeWhat')}</p>}
      {conflicts.length > 0 ? (
        <Versions
          versions={conflicts.map((field) => ({
            field: t(`processes.templates.${field === 'title' ? 'name' : field}`),
            mine: shown(words, field),
            theirs: shown(now, field),
          }))}
          {...{ lastBy, takeTheirs }}
          useMine={() => void send()}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={['title', 'gates', 'weeksBefore', 'latestDaysLater']} />
      )}
      <Field
        label={t('processes.templates.name')}
        maxLength={200}
        value={words.title}
        error={wrong.at('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Phases {...{ words, change }} wrongAt={wrong.at} />
      <Deadlines {...{ words, change }} wrongAt={wrong.at} />
      <div className="row">
        {conflicts.length === 0 && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
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
function useShown() {
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
