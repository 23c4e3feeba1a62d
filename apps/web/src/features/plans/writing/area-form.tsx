// A goal area of a draft: new, or written anew.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Field, TextArea } from '../../../ui/field.js';
import type { Area, Plan } from '../plan.js';
import { AddAreaDocument, ChangeAreaDocument } from './goal-deeds.js';
import { areaChangesOf, NO_AREA, wordsOfArea } from './goal-words.js';
import { usePlanDeed } from './use-plan-deed.js';
import { ChangeForm } from '../../../app/written/change-form.js';
import { useWritten } from '../../../app/written/use-written.js';

interface Props {
  plan: Plan;
  /** As it is now; null for a new one. */
  area: Area | null;
  close: (said?: string) => void;
}

export function AreaForm({ plan, area, close }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const [lacks, setLacks] = useState(false);
  const now = area ? wordsOfArea(area) : NO_AREA;
  const { done, ...written } = useWritten(area?.id ?? `area.${plan.id}`, now, close);
  const { words, changes, change } = written;
  const send = () =>
    area
      ? deed.run(ChangeAreaDocument, { area: area.id, version: area.version, changes: areaChangesOf(changes) })
      : deed.run(AddAreaDocument, { plan: plan.id, area: { ...areaChangesOf(words), title: words.title } });
  const save = async () => {
    const isEmpty = words.title.trim() === '';
    setLacks(isEmpty);
    if (isEmpty) goToFirstWrong();
    else if (area && Object.keys(changes).length === 0) done();
    else if (await send()) done(t('planning.areaSaved', { title: words.title.trim() }));
  };
  const name = area ? t('planning.changeArea', { title: area.title }) : t('planning.addArea');
  return (
    <ChangeForm
      className="card form screen-only"
      nameOf={(field) => t(`planning.area.${field}`)}
      inWords={(from, field) => from[field]}
      // the log tells of areas as of their plan
      thing={plan.id}
      {...{ name, written, deed, save }}
      fields={deed.placed}
      cancel={() => done()}
      leave={() => close()}
    >
      <p className="strong">{name}</p>
      <Field
        label={t('planning.area.title')}
        maxLength={200}
        value={words.title}
        error={lacks ? t('problems.rules.REQUIRED') : deed.wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        label={t('planning.area.about')}
        hint={t('common.optional')}
        rows={3}
        value={words.about}
        error={deed.wrong['about']}
        onChange={({ target }) => change({ about: target.value })}
      />
      <TextArea
        label={t('planning.area.strategies')}
        hint={t('planning.hints.strategies')}
        value={words.strategies}
        error={deed.wrong['strategies']}
        onChange={({ target }) => change({ strategies: target.value })}
      />
    </ChangeForm>
  );
}
