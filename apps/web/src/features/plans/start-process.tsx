// Starting a process from one of the network's templates.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { useDeed } from '../../app/use-deed.js';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Field, Select } from '../../ui/field.js';
import { StartProcessDocument } from './process.js';
import { type Template, TemplatesDocument } from './template.js';
import { useLooker } from './use-looker.js';

interface Props {
  of: { plan: string } | { measure: string };
  isFirst: boolean;
  tell: (said: string) => void;
}

export function StartProcess({ of, isFirst, tell }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Choose {...{ of, tell }} close={() => setOpen(false)} />;
  return (
    <div className="screen-only">
      <button
        type="button"
        className={isFirst ? 'ds-button' : 'choose small'}
        data-variant="secondary"
        onClick={() => {
          tell('');
          setOpen(true);
        }}
      >
        {t('processes.start')}
      </button>
    </div>
  );
}

function Choose({ of, tell, close }: Omit<Props, 'isFirst'> & { close: () => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { isCoordinator } = useLooker();
  const [{ data }] = useQuery({ query: TemplatesDocument, variables: { slug } });
  const templates = data?.network?.processTemplates;
  if (!templates) return <div className="bone" />;
  if (templates.length > 0) return <Form {...{ of, tell, close, templates }} />;
  return (
    <div className="card stack">
      <p>{t('processes.noTemplates')}</p>
      <div className="row">
        {isCoordinator && (
          <Link className="ds-button" data-variant="secondary" to={`/${slug}/admin/processes`}>
            {t('processes.toTemplates')}
          </Link>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </div>
  );
}

interface FormProps extends Omit<Props, 'isFirst'> {
  templates: readonly Template[];
  close: () => void;
}

function Form({ of, tell, close, templates }: FormProps) {
  const { t } = useWords();
  const deed = useDeed();
  const [chosen, setChosen] = useState(templates.length === 1 ? (templates[0]?.id ?? '') : '');
  const [title, setTitle] = useState('');
  const [lacks, setLacks] = useState(false);
  const template = templates.find(({ id }) => id === chosen);
  const { wrong } = deed;
  const start = async () => {
    setLacks(!template);
    const payload =
      template && (await deed.run(StartProcessDocument, { ...of, template: template.id, title: title.trim() || null }));
    if (!payload?.process) {
      goToFirstWrong();
      return;
    }
    tell(t('processes.started', { title: payload.process.title }));
    close();
  };
  return (
    <DeedForm
      className="card form"
      name={t('processes.start')}
      deed={deed}
      fields={['template', 'title']}
      answer={t('processes.startIt')}
      carryOut={() => void start()}
      cancel={close}
    >
      <h3 className="ds-heading">{t('processes.startTitle')}</h3>
      <Select
        label={t('processes.template')}
        hint={template && t('processes.phasesOf', { phases: template.phases.map((phase) => phase.title).join(', ') })}
        value={chosen}
        error={lacks && !template ? t('processes.chooseTemplate') : wrong['template']}
        onChange={({ target }) => setChosen(target.value)}
      >
        {!template && <option value="">{t('processes.chooseTemplate')}</option>}
        {templates.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </Select>
      <Field
        label={t('processes.name')}
        hint={t('processes.nameHint')}
        maxLength={200}
        value={title}
        error={wrong['title']}
        onChange={({ target }) => setTitle(target.value)}
      />
    </DeedForm>
  );
}
