// A new address to be told, and its key, which is shown this once.
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { ManyChoices } from '../../ui/choices.js';
import { Field, Select } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { type Group, GROUP_NAMES, kindsOf } from './kinds.js';
import { CreateWebhookDocument } from './webhooks.js';

export interface Place {
  network: { id: string; name: string };
  /** Null where the viewer coordinates the network. */
  organisation: { id: string; name: string } | null;
}

export function NewWebhook({ places }: { places: readonly Place[] }) {
  const [secret, setSecret] = useState<string | null>(null);
  return secret === null ? (
    <Form places={places} done={setSecret} />
  ) : (
    <Secret secret={secret} close={() => setSecret(null)} />
  );
}

function Form({ places, done }: { places: readonly Place[]; done: (secret: string) => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const [place, setPlace] = useState(0);
  const [url, setUrl] = useState('');
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const { wrong } = deed;
  const nameOf = ({ network, organisation }: Place) =>
    organisation
      ? t('webhooks.asOrganisation', { organisation: organisation.name, network: network.name })
      : t('webhooks.asCoordinator', { network: network.name });
  const make = async () => {
    const { network, organisation } = places[place] ?? {};
    if (!network) return;
    const made = await deed.run(CreateWebhookDocument, {
      network: network.id,
      organisation: organisation?.id ?? null,
      webhook: { url, kinds: groups.length > 0 ? kindsOf(groups) : null },
    });
    if (made?.secret) done(made.secret);
    else goToFirstWrong();
  };
  return (
    <form
      className="card form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2 className="ds-heading">{t('webhooks.make')}</h2>
      <Refusal outcome={deed.outcome} fields={['url', 'kinds']} />
      {places.length > 1 && <Places places={places} nameOf={nameOf} place={place} choose={setPlace} />}
      <Field
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        type="url"
        inputMode="url"
        value={url}
        error={wrong['url']}
        onChange={({ target }) => setUrl(target.value)}
      />
      <div className="stack tight">
        <ManyChoices
          legend={t('webhooks.about')}
          name="groups"
          choices={GROUP_NAMES.map((value) => ({ value, label: t(`following.groups.${value}`) }))}
          chosen={groups}
          choose={setGroups}
          error={wrong['kinds']}
        />
        <p className="note">{groups.length === 0 && t('webhooks.aboutAll')}</p>
      </div>
      <div>
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('webhooks.makeIt')}
        </button>
      </div>
    </form>
  );
}

interface PlacesProps {
  places: readonly Place[];
  nameOf: (place: Place) => string;
  place: number;
  choose: (place: number) => void;
}

function Places({ places, nameOf, place, choose }: PlacesProps) {
  const { t } = useWords();
  return (
    <Select label={t('webhooks.for')} value={String(place)} onChange={({ target }) => choose(Number(target.value))}>
      {places.map((one, index) => (
        <option key={nameOf(one)} value={String(index)}>
          {nameOf(one)}
        </option>
      ))}
    </Select>
  );
}

function Secret({ secret, close }: { secret: string; close: () => void }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <section className="card stack reading" role="alert" aria-labelledby="secret">
      <h2 className="ds-heading" id="secret">
        {t('webhooks.secretTitle')}
      </h2>
      <p className="small quiet">{t('webhooks.secretWhy')}</p>
      <Field label={t('webhooks.secret')} className="ds-input secret" readOnly value={secret} ref={field} />
      <div className="row">
        <button type="button" className="ds-button" onClick={() => void copy()}>
          {t('webhooks.copy')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('webhooks.done')}
        </button>
        <span className="ok" role="status">
          {isCopied && t('webhooks.copied')}
        </span>
      </div>
    </section>
  );
}
