// How the network usually goes about things: the templates that processes begin with.
import { useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Loading } from '../../ui/states.js';
import { AdminFrame, AdminNav } from '../organisations/admin/admin-frame.js';
import { type Template, TemplatesDocument } from './template.js';
import { TemplateForm } from './template-form.js';
import { useDeadlineInWords } from './use-deadline-in-words.js';
import './plans.css';

export default function TemplatesPage() {
  return (
    <AdminFrame>
      <Read />
    </AdminFrame>
  );
}

function Read() {
  const { t, lowly } = useWords();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: TemplatesDocument, variables: { slug: network.slug } });
  useTitle(t('processes.templates.title'), placeOf(network));
  const found = data?.network?.processTemplates;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return (
    <>
      <Answer lead={t('processes.templates.lead')}>
        {t('processes.templates.answer', { count: found.length, n: lowly(found.length) })}
      </Answer>
      <AdminNav />
      <Templates templates={found} />
    </>
  );
}

function Templates({ templates }: { templates: readonly Template[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const close = (words = '') => {
    setSaid(words);
    setOpen(null);
  };
  return (
    <div className="stack reading">
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
      {templates.map((template) =>
        open === template.id ? (
          <TemplateForm key={template.id} template={template} close={close} />
        ) : (
          <Shown
            key={template.id}
            template={template}
            change={() => {
              setSaid('');
              setOpen(template.id);
            }}
          />
        ),
      )}
      {open === NEW ? (
        <TemplateForm close={close} />
      ) : (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => {
            setSaid('');
            setOpen(NEW);
          }}
        >
          <Icon name="plus" />
          {t('processes.templates.add')}
        </button>
      )}
    </div>
  );
}

/** No template has this id. */
const NEW = 'new';

function Shown({ template, change }: { template: Template; change: () => void }) {
  const { t } = useWords();
  const deadlineInWords = useDeadlineInWords();
  const { title, phases, deadlines } = template;
  return (
    <article className="card stack">
      <div className="heading-row">
        <h2 className="ds-heading card-title">{title}</h2>
        <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={change}>
          {t('processes.templates.change')}
          <span className="ds-sr-only">{`: ${title}`}</span>
        </button>
      </div>
      <ol className="texts">
        {phases.map((phase, index) => (
          <li key={index}>
            {phase.title}
            {phase.gates.length > 0 && <span className="note">{` · ${phase.gates.join(', ')}`}</span>}
          </li>
        ))}
      </ol>
      <div className="small stack tight">
        <p className="note">{t('processes.templates.deadlines')}</p>
        {deadlines.length === 0 && <p>{t('processes.templates.noDeadlines')}</p>}
        {deadlines.map((deadline) => (
          <p key={`${deadline.title} ${deadline.weekday} ${String(deadline.weeksBefore)}`}>
            {deadlineInWords(deadline)}
          </p>
        ))}
      </div>
    </article>
  );
}
